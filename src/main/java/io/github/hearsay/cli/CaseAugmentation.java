package io.github.hearsay.cli;

import java.util.Set;

/** Ways to write a text that differ from sentence case, character by character, so that offsets stay. */
enum CaseAugmentation {
    UPPER,
    LOWER,
    TITLE;

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "as", "by", "but", "with", "from");

    String apply(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean up = this == UPPER || (this == TITLE && isInitial(text, i));
            result.setCharAt(i, up ? Character.toUpperCase(c) : this == LOWER ? Character.toLowerCase(c) : c);
        }
        return result.toString();
    }

    /** Whether a letter begins a word that headlines capitalize. */
    private static boolean isInitial(String text, int i) {
        if (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '\'')) {
            return false;
        }
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !SMALL.contains(text.substring(i, end));
    }
}
