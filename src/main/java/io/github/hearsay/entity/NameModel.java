package io.github.hearsay.entity;

import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in words in two passes over the document; the scores of an encoder may be added. Immutable.
 */
public final class NameModel implements NameProposer {

    private static final int KIND = 0x484e4d31;

    private final SequenceModel model;
    private final OutsideWords outside;
    private final NameKnowledge knowledge;
    private final @Nullable Encoder encoder;

    NameModel(SequenceModel model, OutsideWords outside, NameKnowledge knowledge) {
        this(model, outside, knowledge, null);
    }

    private NameModel(SequenceModel model, OutsideWords outside, NameKnowledge knowledge, @Nullable Encoder encoder) {
        this.model = model;
        this.outside = outside;
        this.knowledge = knowledge;
        this.encoder = encoder;
    }

    /** What the file of a model holds. */
    private record Learned(OutsideWords outside, SequenceModel sequence) {}

    /**
     * The model of a language.
     *
     * @throws IllegalArgumentException where there is none, or it cannot be read
     */
    public static NameModel load(Language language, ModelSource models) {
        Learned learned = models.load(
                "entity",
                "names.model",
                in -> ModelFile.read(in, KIND, data -> {
                    OutsideWords outside = OutsideWords.read(data);
                    return new Learned(outside, SequenceModel.readPart(data));
                }));
        return new NameModel(
                learned.sequence(),
                learned.outside(),
                NameKnowledge.load(language, models.linear()),
                EncodedNames.check(EncoderModel.ifDeep(models)));
    }

    /** Writes the model and closes; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, data -> {
            outside.write(data);
            model.writePart(data);
        });
    }

    @Override
    public List<Name> propose(Words words) {
        WordTraits traits = new WordTraits(words, knowledge);
        int[] tags = tags(words, traits, true);
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            String label = model.labels().get(tags[i]);
            if (label.startsWith("B-") || label.startsWith("U-")) {
                begin = i;
            }
            if (label.startsWith("L-") || label.startsWith("U-")) {
                names.add(new Name(words.span(begin, i + 1), label.substring(2)));
            }
        }
        return names;
    }

    /** The tag of each word, after one pass or two. */
    int[] tags(Words words, WordTraits traits, boolean twice) {
        int[] tags = new int[words.size()];
        boolean[] candidates = outside.candidates(words, traits.lower);
        @Nullable EncodedNames encoded = encoder == null ? null : EncodedNames.read(encoder, words);
        if (encoded != null) {
            encoded.addCandidates(candidates);
        }
        NameRuns runs = new NameRuns(words, candidates);
        NamePass pass = new NamePass(model, runs, tags);
        if (encoded != null) {
            pass.add(encoded);
        }
        NameFeatures extractor = new NameFeatures(words, traits);
        pass.run(extractor::fill, run -> true);
        if (twice) {
            NameVotes votes = new NameVotes(traits, tags.clone(), model.labels().size());
            pass.run(votes::fill, run -> votes.concern(runs.first(run), runs.end(run)));
        }
        return tags;
    }
}
