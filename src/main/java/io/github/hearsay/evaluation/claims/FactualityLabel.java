package io.github.hearsay.evaluation.claims;

/** The values of FactBank (Sauri and Pustejovsky 2009) as ranges of a rating from -3 to 3. */
public enum FactualityLabel {
    CERTAIN("CT+", 2.5),
    PROBABLE("PR+", 1.25),
    POSSIBLE("PS+", .5),
    UNKNOWN("U", -.5),
    NOT_POSSIBLE("PS-", -1.25),
    NOT_PROBABLE("PR-", -2.5),
    NOT_CERTAIN("CT-", Double.NEGATIVE_INFINITY);

    private final String code;
    private final double least;

    FactualityLabel(String code, double least) {
        this.code = code;
        this.least = least;
    }

    static FactualityLabel of(double rating) {
        for (FactualityLabel label : values()) {
            // positive ranges hold their lower end, negative ones do not: the ranges are symmetric but for 0
            if (label.least > 0 ? rating >= label.least : rating > label.least) {
                return label;
            }
        }
        return NOT_CERTAIN;
    }

    @Override
    public String toString() {
        return code;
    }
}
