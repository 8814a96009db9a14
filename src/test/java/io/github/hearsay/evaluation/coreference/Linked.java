package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chains in a text, written as words with the number of the occurrence: {@code "he 2"} is the second "he". */
public record Linked(String text) {

    Chain chain(String... mentions) {
        return new Chain(Stream.of(mentions)
                .map(this::find)
                .map(span -> new Chain.Mention(span, span))
                .toList());
    }

    public Span find(String mention) {
        int space = mention.lastIndexOf(' ');
        boolean numbered = space > 0 && Character.isDigit(mention.charAt(space + 1));
        String surface = numbered ? mention.substring(0, space) : mention;
        int times = numbered ? Integer.parseInt(mention.substring(space + 1)) : 1;
        int begin = -1;
        for (int i = 0; i < times; i++) {
            begin = text.indexOf(surface, begin + 1);
        }
        if (begin < 0) {
            throw new IllegalArgumentException(mention);
        }
        return new Span(begin, begin + surface.length());
    }

    List<EntitySpan> persons(String... names) {
        return Stream.of(names)
                .map(name -> new EntitySpan(find(name), "PERSON"))
                .toList();
    }

    LinkedText gold(List<EntitySpan> names, Chain... chains) {
        return new LinkedText(new AnnotatedText<>("d", text, names), List.of(chains));
    }

    DocumentView found(List<EntitySpan> names, Chain... chains) {
        return new DocumentView(
                "d",
                "en",
                text,
                List.of(),
                names.stream().map(this::entity).toList(),
                Stream.of(chains).map(Linked::view).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private DocumentView.NamedEntity entity(EntitySpan name) {
        Span span = name.span();
        return new DocumentView.NamedEntity(span.begin(), span.end(), span.of(text), name.label(), null, null);
    }

    private static DocumentView.Chain view(Chain chain) {
        return new DocumentView.Chain(
                "E",
                "",
                "",
                null,
                chain.mentions().stream()
                        .map(m -> new DocumentView.Mention(
                                m.span().begin(), m.span().end(), null, ""))
                        .toList());
    }

    /** Chains of one-letter mentions: {@code "abc de"} is two chains. */
    static Partition partition(String chains) {
        List<Set<Span>> partition = new ArrayList<>();
        for (String chain : chains.split(" ", -1)) {
            Set<Span> mentions = new HashSet<>();
            chain.chars().forEach(letter -> mentions.add(new Span(letter, letter + 1)));
            partition.add(mentions);
        }
        return Partition.of(partition);
    }
}
