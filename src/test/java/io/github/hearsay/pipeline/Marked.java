package io.github.hearsay.pipeline;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text with spans written into it: <code>{Ann Lee|source 1} {said|cue 1} {it was late|quotation 1}.</code> */
final class Marked {

    private Marked() {}

    /** A span and what is to be written at its end. */
    record Mark(Span span, String label) {}

    /** The text without marks. */
    static String plain(String marked) {
        return marked.replaceAll("\\|[^{}|]*\\}", "").replace("{", "");
    }

    static String render(String text, List<Mark> marks) {
        List<Mark> inOrder = new ArrayList<>(marks);
        inOrder.sort(Comparator.comparing(Mark::span));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            for (int k = inOrder.size() - 1; k >= 0; k--) {
                if (inOrder.get(k).span().end() == i) {
                    out.append('|').append(inOrder.get(k).label()).append('}');
                }
            }
            for (Mark mark : inOrder) {
                out.append(mark.span().begin() == i ? "{" : "");
            }
            out.append(i < text.length() ? text.substring(i, i + 1) : "");
        }
        return out.toString();
    }
}
