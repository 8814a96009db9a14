package io.github.hearsay.io.html;

import java.util.List;
import java.util.Locale;

/** A chart of those quoted most by name: a bar each, its length the number of quotations, name and number written above it. */
final class SpeakersChart {

    private static final int MOST = 12;
    private static final int ROW = 38;
    private static final int LONGEST = 30;

    private SpeakersChart() {}

    static void write(Markup page, SpeakerPages speakers) {
        List<CorpusSpeaker> top = speakers.all().stream()
                .takeWhile(s -> s.kind() == SpeakerKind.NAMED)
                .limit(MOST)
                .toList();
        if (top.isEmpty()) {
            page.element("p", "Nobody is quoted by name.", "class", "none").line();
            return;
        }
        String height = String.valueOf(top.size() * ROW);
        page.open(
                "svg", "class", "chart", "role", "group", "aria-label", words(top), "width", "100%", "height", height);
        for (int i = 0; i < top.size(); i++) {
            page.open("a", "href", "./corpus/" + speakers.url(i).substring("./".length()));
            row(page, top.get(i), top.get(0).quotations().size(), i * ROW);
            page.close("a").line();
        }
        page.close("svg").line();
        page.open("p").element("a", "All speakers with all they said", "href", "./corpus/speakers.html");
        page.close("p").line();
    }

    private static void row(Markup page, CorpusSpeaker speaker, int most, int y) {
        page.open("text", "x", "0", "y", String.valueOf(y + 15))
                .trusted(plain(speaker.name()))
                .close("text");
        page.open("text", "x", "100%", "y", String.valueOf(y + 15), "text-anchor", "end");
        page.trusted(String.valueOf(speaker.quotations().size())).close("text");
        String width = String.format(
                Locale.ROOT, "%.2f%%", 100.0 * speaker.quotations().size() / most);
        page.open("rect", "x", "0", "y", String.valueOf(y + 22), "width", width, "height", "8", "rx", "2");
        page.close("rect");
    }

    /** Escaped as an attribute is: no element but text may stand here. */
    private static String plain(String name) {
        StringBuilder escaped = new StringBuilder();
        Escape.attribute(AnnotatedText.shortened(name, LONGEST), escaped);
        return escaped.toString();
    }

    private static String words(List<CorpusSpeaker> top) {
        StringBuilder words = new StringBuilder("Number of quotations by speaker: ");
        for (CorpusSpeaker speaker : top) {
            words.append(words.charAt(words.length() - 2) == ':' ? "" : ", ");
            words.append(AnnotatedText.shortened(speaker.name(), LONGEST))
                    .append(' ')
                    .append(speaker.quotations().size());
        }
        return words.toString();
    }
}
