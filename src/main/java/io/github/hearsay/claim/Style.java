package io.github.hearsay.claim;

import java.util.Locale;

/**
 * Whose conventions ratings of events follow. Asked about "they will pay", raters of news say how certain that is (about
 * 2.5), readers of personal writing on the web whether it has happened (about -1.9).
 */
public enum Style {

    /** As each document reads: nearly all news as news. */
    AUTO,

    /** How certain an event is, be it past or to come; a rating has the sign of the label. */
    NEWS,

    /** Whether an event has happened, as the readers of UDS-IH2 were asked; what is to come is rated below 0, whatever its label. */
    WEB;

    /**
     * The style of a name, in any case.
     *
     * @throws IllegalArgumentException for a name that is none of {@code auto}, {@code news} and {@code web}
     */
    public static Style of(String name) {
        for (Style style : values()) {
            if (style.name().equalsIgnoreCase(name)) {
                return style;
            }
        }
        throw new IllegalArgumentException("no style \"" + name + "\"; there are auto, news and web");
    }

    /** Its name as the value of a parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
