package io.github.hearsay.evaluation.noise;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A clean text with noise in it, and where each of its characters went. Offsets are UTF-16 code units. */
public final class NoisyText {

    /** What the layout put between characters of the clean text. */
    private static final int LAYOUT = -1;
    /** A paragraph that is not of the clean text. */
    private static final int FOREIGN = -2;

    private final String clean;
    private final String text;
    private final int[] origin;

    private NoisyText(String clean, String text, int[] origin) {
        this.clean = clean;
        this.text = text;
        this.origin = origin;
    }

    /** A text that nothing has been done to. */
    public static NoisyText of(String clean) {
        int[] origin = new int[clean.length()];
        Arrays.setAll(origin, i -> i);
        return new NoisyText(clean, clean, origin);
    }

    public String text() {
        return text;
    }

    /** Whether a paragraph of the clean text ends with the character, and the next begins behind it. */
    boolean isBorder(int at) {
        if (text.charAt(at) != '\n' || origin[at] < 0 || clean.charAt(origin[at]) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) != '\n';
    }

    /** Where a stretch of the clean text went: in several pieces where a foreign paragraph stands inside of it. */
    public List<Span> spans(Span clean) {
        int begin = -1;
        int end = -1;
        for (int i = 0; i < origin.length; i++) {
            if (origin[i] >= clean.begin() && origin[i] < clean.end()) {
                begin = begin < 0 ? i : begin;
                end = i + 1;
            }
        }
        List<Span> pieces = new ArrayList<>();
        int from = begin;
        for (int i = Math.max(0, begin); i <= end; i++) {
            if (i == end || origin[i] == FOREIGN) {
                Span piece = new Span(from, Math.max(from, i)).trim(text);
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** Where stretches of the clean text went, one after the other. */
    public List<Span> spans(List<Span> clean) {
        return clean.stream().flatMap(span -> spans(span).stream()).toList();
    }

    Writer rewrite() {
        return new Writer();
    }

    /** Rewrites the text, character by character; for one thread. */
    final class Writer {

        private final StringBuilder written = new StringBuilder(text.length() + text.length() / 4);
        private int[] origins = new int[text.length() + 16];
        private int next;

        /** Whether there is another character. */
        boolean hasNext() {
            return next < text.length();
        }

        /** The index of the next character in the text as it was. */
        int index() {
            return next;
        }

        char peek() {
            return text.charAt(next);
        }

        /** Takes the next character as it is. */
        void keep() {
            replace(text.substring(next, next + 1));
        }

        /** Writes something else for the next character. */
        void replace(String other) {
            append(other, origin[next++]);
        }

        /** Adds white space or a mark of the layout. */
        void insert(String layout) {
            append(layout, LAYOUT);
        }

        /** Adds what is not of this text. */
        void insertForeign(String paragraph) {
            append(paragraph, FOREIGN);
        }

        private void append(String what, int from) {
            if (written.length() + what.length() > origins.length) {
                origins = Arrays.copyOf(origins, 2 * (written.length() + what.length()));
            }
            Arrays.fill(origins, written.length(), written.length() + what.length(), from);
            written.append(what);
        }

        NoisyText done() {
            return new NoisyText(clean, written.toString(), Arrays.copyOf(origins, written.length()));
        }
    }
}
