package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.cas.ClosedSets.MentionKind;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.LinkedText;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Who is who: MUC, B3, CEAFe and their mean, CoNLL, over the chains that have at least one named mention and more than one
 * mention; CoNLL of the mentions that are names alone, for corpora that annotate no others; B3 of the names of persons alone;
 * he and she; mentions by kind. For one thread.
 */
public final class LinkingEvaluation {

    private final List<ChainMetric> metrics = metrics();
    private final List<ChainMetric> metricsOfNames = metrics();
    private final ChainMetric persons = new ChainMetric.BCubed("B3, names of persons");
    private final PronounLinks pronouns = new PronounLinks();
    private final MentionKinds kinds = new MentionKinds();
    private boolean linked;

    private static List<ChainMetric> metrics() {
        return List.of(new ChainMetric.Muc(), new ChainMetric.BCubed("B3"), new ChainMetric.CeafE());
    }

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(LinkedText gold, DocumentView found) {
        linked |= !gold.chains().isEmpty();
        List<Chain> should = named(gold.names().items(), gold.chains());
        List<Chain> is = named(EntitySpan.of(found), Chain.of(found));
        UnaryOperator<Span> onto = goldMentions(gold.chains());
        Partition right = partition(should, UnaryOperator.identity());
        Partition predicted = partition(is, onto);
        metrics.forEach(metric -> metric.add(right, predicted));
        List<Span> names = gold.names().items().stream().map(EntitySpan::span).toList();
        Partition rightNames = partition(of(should, names), UnaryOperator.identity());
        Partition predictedNames = partition(of(is, names(found)), onto);
        metricsOfNames.forEach(metric -> metric.add(rightNames, predictedNames));
        kinds.add(gold.names().text(), names, should, is, onto);
        PersonNames people = PersonNames.of(gold, found);
        persons.add(people.gold(), people.predicted());
        pronouns.add(gold, found);
    }

    /**
     * Leads from a predicted mention to the gold one that it stands for: the smallest that covers it and whose head it
     * covers, so that names and titles need not be cut as the corpus cuts them; to itself, where there is none.
     */
    private static UnaryOperator<Span> goldMentions(List<Chain> chains) {
        List<Chain.Mention> smallestFirst = chains.stream()
                .flatMap(chain -> chain.mentions().stream())
                .sorted(Comparator.comparingInt((Chain.Mention m) -> m.span().length())
                        .thenComparing(Chain.Mention::span)
                        .thenComparing(Chain.Mention::head))
                .toList();
        return predicted -> smallestFirst.stream()
                .filter(gold -> gold.span().covers(predicted) && predicted.covers(gold.head()))
                .map(Chain.Mention::span)
                .findFirst()
                .orElse(predicted);
    }

    private static List<Chain> named(List<EntitySpan> names, List<Chain> chains) {
        return chains.stream()
                .filter(chain -> chain.mentions().size() > 1)
                .filter(chain -> names.stream().anyMatch(name -> chain.covers(name.span())))
                .toList();
    }

    /** What is left of the chains where only the mentions count whose heads are in names. */
    private static List<Chain> of(List<Chain> chains, List<Span> names) {
        return chains.stream()
                .map(chain -> new Chain(chain.mentions().stream()
                        .filter(m -> names.stream().anyMatch(name -> name.overlaps(m.head())))
                        .toList()))
                .toList();
    }

    /** Mentions that are told to be names or, where no kind is told, have one in them. */
    private static List<Span> names(DocumentView found) {
        List<Span> named = EntitySpan.of(found).stream().map(EntitySpan::span).toList();
        return found.chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.kind() == MentionKind.NAME
                        || (mention.kind() == null && named.stream().anyMatch(mention.span()::overlaps)))
                .map(DocumentView.Mention::span)
                .toList();
    }

    private static Partition partition(List<Chain> chains, UnaryOperator<Span> onto) {
        List<Set<Span>> sets = new ArrayList<>();
        for (Chain chain : chains) {
            Set<Span> spans = new HashSet<>();
            chain.mentions().forEach(mention -> spans.add(onto.apply(mention.span())));
            sets.add(spans);
        }
        sets.removeIf(chain -> chain.size() < 2);
        return Partition.of(sets);
    }

    /** The results over all documents so far; none where no gold document has chains. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        if (!linked) {
            return scores;
        }
        metrics.forEach(metric -> scores.add(metric.score()));
        scores.add(mean("CoNLL", metrics));
        scores.add(mean("CoNLL, names alone", metricsOfNames));
        scores.add(persons.score());
        scores.addAll(pronouns.scores());
        scores.addAll(kinds.scores());
        return scores;
    }

    private static Score mean(String name, List<ChainMetric> metrics) {
        return Score.ofValue(
                name,
                metrics.stream()
                        .mapToDouble(metric -> metric.score().value())
                        .average()
                        .orElse(0));
    }
}
