package io.github.hearsay.io.brat;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text as brat gets it. Characters that would break a line of the annotation file, or have no UTF-8 form, are replaced
 * one for one, so that no offset changes; only {@code \n} ends a line.
 */
final class BratText {

    private final String text;
    private final int[] lowSurrogates;

    BratText(String original) {
        StringBuilder clean = new StringBuilder(original);
        for (int i = 0; i < clean.length(); i++) {
            clean.setCharAt(i, clean(original, i));
        }
        text = clean.toString();
        lowSurrogates = java.util.stream.IntStream.range(0, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)))
                .toArray();
    }

    private static char clean(String original, int i) {
        char c = original.charAt(i);
        if (c == '\n') {
            return c;
        }
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        boolean lonelyHigh = Character.isHighSurrogate(c)
                && (i + 1 == original.length() || !Character.isLowSurrogate(original.charAt(i + 1)));
        boolean lonelyLow =
                Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(original.charAt(i - 1)));
        return lonelyHigh || lonelyLow ? '\uFFFD' : c;
    }

    /**
     * What brat marks for spans that belong together: in text order, merged where they overlap, cut at line ends and
     * trimmed; empty where nothing visible is left.
     */
    List<Span> fragments(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream().sorted().forEach(span -> {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.overlaps(span)) {
                merged.set(merged.size() - 1, last.hull(span));
            } else {
                merged.add(span);
            }
        });
        List<Span> fragments = new ArrayList<>();
        merged.forEach(span -> lines(span, fragments));
        return fragments;
    }

    private void lines(Span span, List<Span> fragments) {
        int begin = span.begin();
        while (begin < span.end()) {
            int line = text.indexOf('\n', begin);
            int end = line < 0 ? span.end() : Math.min(line, span.end());
            Span fragment = new Span(begin, end).trim(text);
            if (!fragment.isEmpty()) {
                fragments.add(fragment);
            }
            begin = end + 1;
        }
    }

    /** As in the annotation file: {@code 0 5;6 9}. */
    String offsets(List<Span> fragments) {
        return fragments.stream()
                .map(f -> codePoints(f.begin()) + " " + codePoints(f.end()))
                .collect(Collectors.joining(";"));
    }

    String words(List<Span> fragments) {
        return fragments.stream().map(f -> f.of(text)).collect(Collectors.joining(" "));
    }

    /** Number of characters, as Python counts them, before an offset in UTF-16 code units. */
    private int codePoints(int offset) {
        int at = java.util.Arrays.binarySearch(lowSurrogates, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }

    @Override
    public String toString() {
        return text;
    }
}
