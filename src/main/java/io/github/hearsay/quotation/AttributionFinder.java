package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All attributions of a document: proposed, chosen, completed by what the layout shows, and built. Immutable. */
final class AttributionFinder {

    private final QuotationKnowledge knowledge;
    private final Proposer rules = new RuleProposer();
    private final Proposer learned;
    private final AttributionChoice choice;

    private AttributionFinder(QuotationKnowledge knowledge, Proposer learned, AttributionChoice choice) {
        this.knowledge = knowledge;
        this.learned = learned;
        this.choice = choice;
    }

    /**
     * With the models of a language, or with rules alone.
     *
     * @throws IllegalArgumentException where it has no lexicons, or no models that were asked for
     */
    static AttributionFinder load(Language language, ModelSource source) {
        QuotationKnowledge knowledge = new QuotationKnowledge(language, source.linear());
        if (source.isRules()) {
            return new AttributionFinder(knowledge, document -> List.of(), new AttributionChoice(null));
        }
        QuotationModels models = QuotationModels.load(source);
        return new AttributionFinder(knowledge, models.proposer(), new AttributionChoice(models));
    }

    /** In no particular order. {@code recall}: see {@link QuotationAnnotator#PARAM_RECALL_BIAS}. */
    List<Attribution> find(Passage passage, List<Span> openings, float recall) {
        QuotedDocument document = knowledge.document(passage, openings);
        QuotedWords layout = document.layout;
        AttributionBuilder finish =
                new AttributionBuilder(layout, new SpeakerResolver(layout, knowledge.kinds), knowledge.senses);
        List<Attribution> attributions = new ArrayList<>();
        Set<List<Span>> seen = new HashSet<>();
        for (CandidateAttribution draft : new Nesting(layout).keep(complete(document, drafts(document, recall)))) {
            Attribution attribution = finish.attribution(draft);
            if (seen.add(attribution.parts())) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    private List<CandidateAttribution> drafts(QuotedDocument document, float recall) {
        return choice.choose(document, learned.propose(document), rules.propose(document), recall);
    }

    private static List<CandidateAttribution> complete(QuotedDocument document, List<CandidateAttribution> chosen) {
        QuotedWords layout = document.layout;
        DependencyTree tree = document.signals.tree;
        List<CandidateAttribution> drafts = new Circumstances(layout).without(new NonReports(layout).without(chosen));
        drafts = new RoleBorders(layout, tree).move(new RunOnContents(layout, tree).cut(drafts));
        drafts = new CutContents(layout, tree).complete(drafts);
        drafts = new ArrayList<>(new QuotedSubjects(layout).complete(new Addressees(layout).without(drafts)));
        drafts.addAll(new InnerQuotations(layout).find(document.listed, drafts));
        drafts = new Announcements(layout).complete(drafts, document.listed);
        drafts = new InsertedCues(layout).complete(drafts, document.listed);
        drafts = new HearsayAdverbs(document).complete(drafts);
        drafts = new Opinions(layout).complete(drafts);
        drafts = new Posts(layout).complete(new Transcripts(layout).complete(drafts));
        drafts = Conflicts.resolve(drafts, layout);
        return new RegionAttributions(layout, new NounPhrases(layout)).complete(drafts);
    }
}
