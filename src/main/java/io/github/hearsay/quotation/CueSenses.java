package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a cue mean: the act, the stance towards what is attributed, and whether it was said at all. A word that
 * no list has takes the act that most listed words of its class have. Immutable.
 */
final class CueSenses {

    private static final CueSense USUAL = new CueSense(Act.SPEECH, Stance.NEUTRAL);
    private static final Set<String> EFFECTS = Set.of("light", "negative", "doubting", "factive");
    private static final int FEWEST_VOTES = 2;

    private final Map<String, CueSense> senses = new HashMap<>();
    private final Map<String, String> modifiers = new HashMap<>();
    private final Map<Integer, Act> acts = new HashMap<>();
    private final WordClusters classes;
    private final Set<String> nobody;

    /** Act and stance, values of the type {@code Cue}. */
    record CueSense(Act act, Stance stance) {}

    CueSenses(Language language, QuotationVocabulary vocabulary, WordClusters classes) {
        this.classes = classes;
        nobody = vocabulary.nobody;
        for (Lexicon.Entry e : language.lexicon("quotation", "cue-verbs").entries()) {
            senses.put(e.phrase(), sense(e, 1));
        }
        for (String list : new String[] {"cue-nouns", "cue-senses"}) {
            for (Lexicon.Entry e : language.lexicon("quotation", list).entries()) {
                senses.putIfAbsent(e.phrase(), sense(e, 0));
            }
        }
        for (Lexicon.Entry e : language.lexicon("quotation", "cue-modifiers").entries()) {
            modifiers.put(e.phrase(), e.column(0, EFFECTS));
        }
        vote();
    }

    private static CueSense sense(Lexicon.Entry entry, int column) {
        return new CueSense(CueLexicon.act(entry, column), CueLexicon.stance(entry, column + 1));
    }

    /** Lets the listed words of each class decide which act the others have. */
    private void vote() {
        Map<Integer, Map<Act, Integer>> votes = new HashMap<>();
        senses.forEach((lemma, sense) ->
                votes.computeIfAbsent(classOf(lemma), c -> new HashMap<>()).merge(sense.act(), 1, Integer::sum));
        votes.remove(0);
        votes.forEach((wordClass, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.forEach((act, count) -> {
                if (count >= FEWEST_VOTES && 2 * count > all) {
                    acts.put(wordClass, act);
                }
            });
        });
    }

    private int classOf(String word) {
        return classes.of(WordClusters.hash(word, 0, word.length()));
    }

    /** Act and stance of a cue, from its most telling word and what qualifies it. */
    CueSense of(Words words, FoundCue cue) {
        CueSense sense = telling(words, cue);
        for (int i = Math.max(0, cue.first() - 1); i < Math.min(words.size(), cue.end() + 1); i++) {
            Stance effect = ClosedSets.of(Stance.class, modifiers.get(words.lower(i)));
            if (effect != null) {
                return new CueSense(sense.act(), effect);
            }
        }
        return sense;
    }

    /** The sense of the head; for one that means little, "made the claim", that of another word of the cue. */
    private CueSense telling(Words words, FoundCue cue) {
        CueSense head = cue.kind() == FoundCue.Kind.PHRASE
                ? new CueSense(cue.entry().act(), cue.entry().stance())
                : senses.getOrDefault(cue.entry().lemma(), senses.get(words.lemma(cue.head())));
        if (head != null && !isLight(words, cue.head())) {
            return head;
        }
        for (int i = cue.end() - 1; i >= cue.first(); i--) {
            @Nullable CueSense other = i == cue.head() ? null : senses.get(words.lemma(i));
            if (other != null && !isLight(words, i) && !words.isTag(i, "ADP") && !words.isTag(i, "AUX")) {
                return other;
            }
        }
        return head != null
                ? head
                : new CueSense(acts.getOrDefault(classOf(words.lower(cue.head())), USUAL.act()), USUAL.stance());
    }

    private boolean isLight(Words words, int i) {
        return modifiers.getOrDefault(words.lower(i), "").equals("light");
    }

    /** Whether the cue says that it was not said: "did not say", "refused to say"; or its source does: "no one". */
    boolean isNegative(Words words, FoundCue cue, @Nullable WordRange source) {
        boolean nobody = source != null && negates(words, source.first());
        for (int i = cue.first(); i < cue.end() && !nobody; i++) {
            nobody = negates(words, i);
        }
        return nobody || cue.negative();
    }

    private boolean negates(Words words, int i) {
        String word = words.lower(i);
        return modifiers.getOrDefault(word, "").equals("negative") || nobody.contains(word);
    }
}
