package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.CrfTrainer;
import io.github.hearsay.learning.CrfTrainer.Example;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.Ranker;
import io.github.hearsay.learning.RankerTrainer;
import io.github.hearsay.learning.RankerTrainer.Choice;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains the quotation models on annotated attributions. Each step learns from the output of the steps before it on
 * documents that these were not trained on (cross-fitting), so that it is trained on their real errors: content and source
 * from predicted cues, the choice from predicted candidates.
 */
public final class QuotationTrainer {

    private static final int CUE_BITS = 19;
    private static final int ROLE_BITS = 20;
    private static final int RANK_BITS = 18;
    private static final int FOLDS = 2;
    private static final float RATE = 0.05f;
    private static final int EPOCHS = 5;
    private static final int AVERAGED = 3;
    private static final float RANK_RATE = 0.03f;
    private static final float RANK_DECAY = 0.01f;
    private static final int RANK_EPOCHS = 12;

    private final QuotationKnowledge knowledge;
    private final List<TrainingDocument> documents = new ArrayList<>();

    /** An attribution as it is annotated, in spans; cue and source may be empty. */
    public record Gold(List<Span> content, List<Span> cue, List<Span> source) {}

    /** @param models determines the word classes to use */
    public QuotationTrainer(Language language, ModelSource models) {
        knowledge = new QuotationKnowledge(language, models);
    }

    /** Adds a document, with the mentions and datelines that the engines before found in it. */
    public void add(
            Words words, List<Span> paragraphs, List<EntityMention> mentions, List<Span> datelines, List<Gold> gold) {
        Passage passage = new Passage(words, paragraphs, mentions);
        documents.add(new TrainingDocument(knowledge.document(passage, datelines), gold));
    }

    /** Trains all models; the seed decides the order of examples, and {@code progress} receives what was done. */
    public QuotationModels train(long seed, Consumer<String> progress) {
        List<List<TrainingDocument>> folds = folds();
        List<CueTagger> cueTaggers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            cueTaggers.add(new CueTagger(trainCues(others(folds, fold), seed, progress)));
        }
        List<List<Example>> roles = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> examples = new ArrayList<>();
            for (TrainingDocument document : folds.get(fold)) {
                document.tag(cueTaggers.get(fold));
                examples.addAll(document.roleExamples());
            }
            roles.add(examples);
        }
        List<Choice> choices = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            RoleTagger tagger = new RoleTagger(trainRoles(others(roles, fold), seed, progress));
            folds.get(fold).forEach(document -> choices.addAll(document.choices(tagger)));
        }
        QuotationTaggers taggers = new QuotationTaggers(
                trainCues(documents, seed, progress), trainRoles(others(roles, -1), seed, progress), null);
        return new QuotationModels(taggers, trainRanks(choices, seed, progress), null);
    }

    /**
     * Trains the choice alone, between what others propose.
     *
     * @param models which have not seen the documents
     * @throws IllegalArgumentException where they are missing, or cannot be read
     */
    public Ranker trainChoice(ModelSource models, long seed, Consumer<String> progress) {
        QuotationTaggers taggers = QuotationTaggers.load(models);
        Ranker linear = models.linear().load("quotation", QuotationModels.RANKS, Ranker::read);
        List<Choice> choices = new ArrayList<>();
        documents.forEach(document -> choices.addAll(document.choices(taggers, linear)));
        return trainRanks(choices, seed, progress);
    }

    private static Ranker trainRanks(List<Choice> choices, long seed, Consumer<String> progress) {
        progress.accept(choices.size() + " choices");
        int values = choices.isEmpty() ? 0 : choices.get(0).values();
        return new RankerTrainer(RANK_BITS, values, RANK_RATE, RANK_DECAY).train(choices, RANK_EPOCHS, seed);
    }

    private List<List<TrainingDocument>> folds() {
        List<List<TrainingDocument>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            folds.add(new ArrayList<>());
        }
        for (int d = 0; d < documents.size(); d++) {
            folds.get(d % FOLDS).add(documents.get(d));
        }
        return folds;
    }

    /** What is in all folds but one. */
    private static <T> List<T> others(List<List<T>> folds, int without) {
        List<T> others = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            others.addAll(fold == without ? List.of() : folds.get(fold));
        }
        return others;
    }

    private static SequenceModel trainCues(List<TrainingDocument> documents, long seed, Consumer<String> progress) {
        List<Example> examples =
                documents.stream().flatMap(d -> d.cueExamples().stream()).toList();
        progress.accept(documents.size() + " documents, " + examples.size() + " sentences");
        return new CrfTrainer(CueTagger.TAGS, CUE_BITS, RATE, 0)
                .train(examples, EPOCHS, AVERAGED, seed, wrong -> progress.accept("words with a wrong tag: " + wrong));
    }

    private static SequenceModel trainRoles(List<Example> examples, long seed, Consumer<String> progress) {
        progress.accept(examples.size() + " cues");
        return new CrfTrainer(RoleTagger.TAGS, ROLE_BITS, RATE, 0)
                .train(examples, EPOCHS, AVERAGED, seed, wrong -> progress.accept("units with a wrong tag: " + wrong));
    }
}
