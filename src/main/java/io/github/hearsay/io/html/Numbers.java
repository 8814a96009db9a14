package io.github.hearsay.io.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a page shows them, the same in every locale. */
final class Numbers {

    private Numbers() {}

    static String percent(double share) {
        return Double.isFinite(share) ? Math.round(share * 100) + " %" : "unknown";
    }

    static String signed(double score) {
        if (!Double.isFinite(score)) {
            return "unknown";
        }
        String digits =
                BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return score > 0 ? "+" + digits : digits.replace('-', '−');
    }

    /** {@code 1 claim}, {@code 2 claims}. */
    static String count(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }
}
