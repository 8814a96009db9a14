package io.github.hearsay.io.brat;

import io.github.hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of an annotation file under construction; what refers to a span that could not be marked is left out. */
final class BratAnnotations {

    private final BratText text;
    private final StringBuilder lines = new StringBuilder();
    private int marked;
    private int relations;
    private int attributes;
    private int notes;

    BratAnnotations(BratText text) {
        this.text = text;
    }

    /** Marks spans as one; gives its id, null where there is nothing to mark. */
    @Nullable String span(String type, List<Span> spans) {
        List<Span> fragments = text.fragments(spans);
        if (fragments.isEmpty()) {
            return null;
        }
        String id = "T" + ++marked;
        line(id, type + " " + text.offsets(fragments), text.words(fragments));
        return id;
    }

    void relation(String type, @Nullable String from, @Nullable String to) {
        if (from != null && to != null) {
            line("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to);
        }
    }

    /** An attribute whose value is one of a closed set; nothing where it is empty. */
    void attribute(String type, @Nullable String span, String value) {
        if (span != null && !value.isEmpty()) {
            line("A" + ++attributes, type + " " + span + " " + value);
        }
    }

    /** An attribute without value, which is there or not. */
    void mark(String type, @Nullable String span, boolean present) {
        if (span != null && present) {
            line("A" + ++attributes, type + " " + span);
        }
    }

    void note(@Nullable String span, String note) {
        String words = new BratText(note).toString().replace('\n', ' ').strip();
        if (span != null && !words.isEmpty()) {
            line("#" + ++notes, "AnnotatorNotes " + span, words);
        }
    }

    private void line(String... fields) {
        lines.append(String.join("\t", fields)).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
