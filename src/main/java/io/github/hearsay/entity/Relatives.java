package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Gives "who", "whom" and "whose" to the person right before the clause that they begin, "which" to the thing. */
final class Relatives {

    private static final int DEEPEST = 4;

    private final MentionContext scene;
    private final Words words;

    Relatives(MentionContext scene) {
        this.scene = scene;
        this.words = scene.words;
    }

    /** Adds the pronouns to the entities that they stand for. */
    void resolve() {
        for (int i = 1; i < words.size(); i++) {
            boolean person = words.is(i, scene.vocabulary.relatives);
            if ((person || words.is(i, scene.vocabulary.thingRelatives))
                    && words.sentenceOf(i) == words.sentenceOf(i - 1)) {
                @Nullable Entity entity = scene.entityAt(antecedent(i));
                if (entity != null && entity.isNamed() && entity.isPerson() == person && scene.entityAt(i) == null) {
                    entity.add(new Found(i, i + 1, "pronoun", ""), "");
                }
            }
        }
    }

    /** The word under which the relative clause hangs; the one before the pronoun without a tree. */
    private int antecedent(int pronoun) {
        int before = words.mark(pronoun - 1) == ',' ? pronoun - 2 : pronoun - 1;
        @Nullable Entity nearest = scene.entityAt(before);
        if (nearest != null && nearest.isPerson() && words.is(pronoun, scene.vocabulary.relatives)) {
            return before;
        }
        int verb = pronoun;
        for (int k = 0; k < DEEPEST && verb >= 0; k++) {
            if (words.relation(verb).startsWith("acl")) {
                return words.head(verb);
            }
            verb = words.head(verb);
        }
        return words.relation(pronoun).isEmpty() ? before : -1;
    }
}
