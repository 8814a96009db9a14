package io.github.hearsay.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they stand in reports. */
final class Percent {

    static final String NONE = "-";

    private Percent() {}

    /** A share in percent with two decimals. */
    static String ofShare(double share) {
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
}
