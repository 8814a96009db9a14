package io.github.hearsay.language;

import io.github.hearsay.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Phrases that decide what a line is, by where they stand in it. */
record LineStarts(List<Lexicon.Entry> entries) {

    private static final Set<String> PLACES = Set.of("line", "begin", "end", "any");

    static LineStarts load(Language language, String name) {
        Lexicon lexicon = language.lexicon("zone", name);
        lexicon.entries().forEach(entry -> entry.column(0, PLACES));
        return new LineStarts(lexicon.entries());
    }

    /** Whether one of the phrases stands in a line, given in lower case, where it must. */
    boolean match(String line) {
        for (Lexicon.Entry entry : entries) {
            String phrase = entry.phrase();
            boolean found = switch (entry.column(0)) {
                case "line" -> line.startsWith(phrase) && isRest(line, phrase.length());
                case "begin" -> line.startsWith(phrase) && isBorder(line, phrase.length());
                case "end" -> line.endsWith(phrase);
                default -> line.contains(phrase);
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but an arrow, a colon or dots. */
    private static boolean isRest(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (" :.…»>›|".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBorder(String line, int at) {
        return at >= line.length()
                || !Character.isLetterOrDigit(line.charAt(at))
                || !Character.isLetterOrDigit(line.charAt(at - 1));
    }
}
