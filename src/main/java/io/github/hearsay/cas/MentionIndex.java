package io.github.hearsay.cas;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Mentions by place; immutable. */
public final class MentionIndex {

    private final List<EntityMention> mentions;

    /**
     * An index of mentions.
     *
     * @param mentions in text order
     */
    public MentionIndex(List<EntityMention> mentions) {
        this.mentions = mentions;
    }

    /** The mentions inside a span, in text order. */
    public List<EntityMention> within(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).span().begin() < span.begin()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        List<EntityMention> within = new ArrayList<>();
        for (int k = low; k < mentions.size() && mentions.get(k).span().begin() < span.end(); k++) {
            if (span.covers(mentions.get(k).span())) {
                within.add(mentions.get(k));
            }
        }
        return within;
    }
}
