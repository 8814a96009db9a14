package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Names in words, by a learned model; immutable. */
final class NameModel {

    private final SequenceModel model;
    private final NameKnowledge knowledge;

    NameModel(SequenceModel model, NameKnowledge knowledge) {
        this.model = model;
        this.knowledge = knowledge;
    }

    /**
     * The model that ships for a language.
     *
     * @throws IllegalArgumentException where none does
     */
    static NameModel load(String language, NameKnowledge knowledge) {
        String path = "/io/github/hearsay/entity/" + language + "/names.model";
        try (InputStream in = NameModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no name model for language " + language + ": " + path);
            }
            return new NameModel(SequenceModel.read(in), knowledge);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** In text order, without overlaps. */
    List<Name> find(Words words) {
        List<Name> names = new ArrayList<>();
        NameFeatures extractor = new NameFeatures(words, new WordTraits(words, knowledge));
        Features features = new Features();
        for (int s = 0; s < words.sentences(); s++) {
            extractor.fill(features, s);
            collect(words, words.firstOf(s), model.label(features), names);
        }
        return names;
    }

    private void collect(Words words, int first, int[] path, List<Name> names) {
        int begin = 0;
        for (int i = 0; i < path.length; i++) {
            String label = model.labels().get(path[i]);
            if (label.startsWith("B-") || label.startsWith("U-")) {
                begin = i;
            }
            if (label.startsWith("L-") || label.startsWith("U-")) {
                names.add(new Name(words.span(first + begin, first + i + 1), label.substring(2)));
            }
        }
    }
}
