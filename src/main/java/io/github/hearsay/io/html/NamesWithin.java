package io.github.hearsay.io.html;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names, values not among them, that are mentioned within a stretch of a document. */
final class NamesWithin {

    private static final int MOST = 8;
    /** Mentions may nest without end; nothing may look at all of them for each claim. */
    private static final int MOST_LOOKED_AT = 64;

    private final List<EntityMention> mentions = new ArrayList<>();

    NamesWithin(AnnotatedText document) {
        Set<String> named = new HashSet<>();
        for (EntityMention mention : document.names()) {
            if (mention.isName()) {
                named.add(mention.entity());
            }
        }
        named.remove("");
        for (EntityMention mention : document.names()) {
            if (named.contains(mention.entity()) && NameClass.of(mention.label()) != NameClass.VALUE) {
                mentions.add(mention);
            }
        }
    }

    List<String> of(Span span) {
        Set<String> names = new LinkedHashSet<>();
        int from = first(span.begin());
        int to = Math.min(mentions.size(), from + MOST_LOOKED_AT);
        for (EntityMention mention : mentions.subList(from, to)) {
            if (mention.span().begin() >= span.end() || names.size() == MOST) {
                break;
            }
            if (span.covers(mention.span())) {
                names.add(mention.name());
            }
        }
        return List.copyOf(names);
    }

    /** Position of the first mention that begins at an offset or behind it. */
    private int first(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
