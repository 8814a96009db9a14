package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says "I" or "we" between quotation marks. */
final class FirstPersons {

    private final Words words;
    private final Grammar grammar;
    private final @Nullable Span[] marksAround;
    private final Set<Integer> mentioned = new HashSet<>();
    private final Map<String, EntityMention> entities = new HashMap<>();

    /** @param quoted the stretches between quotation marks, outer before inner */
    FirstPersons(Words words, Grammar grammar, List<Span> quoted, List<EntityMention> mentions) {
        this.words = words;
        this.grammar = grammar;
        marksAround = new Span[words.size()];
        for (Span span : quoted) {
            Arrays.fill(marksAround, words.at(span.begin()), words.behind(span.end()), span);
        }
        for (EntityMention mention : mentions) {
            entities.putIfAbsent(mention.entity(), mention);
            if (!mention.kind().equals("nominal")) {
                mentioned.add(mention.span().begin());
            }
        }
    }

    /** The mentions to add, in text order. */
    List<EntityMention> find(List<Attribution> attributions) {
        Deque<Attribution> ahead = new ArrayDeque<>(attributions.stream()
                .filter(a ->
                        a.source() != null && entities.containsKey(a.source().entity()))
                .sorted(Comparator.comparing(Attribution::hull))
                .toList());
        List<Attribution> open = new ArrayList<>();
        List<EntityMention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Span span = words.span(i, i + 1);
            while (!ahead.isEmpty() && ahead.peek().hull().begin() <= span.begin()) {
                open.add(ahead.remove());
            }
            boolean one = words.is(i, grammar.firstPersonSingular);
            // "US" is a country.
            boolean many =
                    words.is(i, grammar.firstPersonPlural) && !words.form(i).equals("US");
            if ((one || many) && !mentioned.contains(span.begin())) {
                open.removeIf(a -> a.hull().end() <= span.begin());
                @Nullable EntityMention speaker = speaker(i, open);
                if (speaker != null && speaker.label().equals(one ? "PERSON" : "ORG")) {
                    found.add(new EntityMention(
                            span,
                            speaker.entity(),
                            speaker.name(),
                            "pronoun",
                            speaker.label(),
                            "",
                            speaker.identifier()));
                }
            }
        }
        return found;
    }

    /** The speaker of what stands between the innermost marks around a word: whose source stands outside them. */
    private @Nullable EntityMention speaker(int word, List<Attribution> open) {
        @Nullable Span marks = marksAround[word];
        @Nullable SourceWords best = null;
        int shortest = Integer.MAX_VALUE;
        for (Attribution attribution : open) {
            SourceWords source = attribution.source();
            boolean spoken = marks != null
                    && source != null
                    && !marks.overlaps(source.span())
                    && attribution.covers(words.span(word, word + 1));
            if (spoken && attribution.hull().length() < shortest) {
                shortest = attribution.hull().length();
                best = source;
            }
        }
        return best == null ? null : entities.get(best.entity());
    }
}
