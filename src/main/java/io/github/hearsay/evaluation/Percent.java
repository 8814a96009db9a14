package io.github.hearsay.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/** Numbers as they stand in reports. */
public final class Percent {

    /** In place of a number that there is not. */
    public static final String NONE = "-";

    private static final Set<String> NO_SHARES = Set.of("MAE", "r");

    private Percent() {}

    /** A share in percent with two decimals. */
    public static String ofShare(double share) {
        if (Double.isNaN(share)) {
            return NONE;
        }
        // Ties go to the even digit, as in the C library and in Python, so that printed figures compare digit by digit.
        return new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A percentage with the one decimal that publications give. */
    static String published(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }

    /** The value of a metric: a share in percent, or with three decimals an error or a correlation. */
    public static String of(String metric, double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return isShare(metric) ? ofShare(value) : String.format(Locale.ROOT, "%.3f", value);
    }

    static boolean isShare(String metric) {
        return !NO_SHARES.contains(metric);
    }
}
