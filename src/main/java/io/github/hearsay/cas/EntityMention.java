package io.github.hearsay.cas;

import io.github.hearsay.text.Span;

/**
 * One mention of an entity of the document, as type {@code Mention} holds it.
 *
 * @param entity id of the entity in the document
 * @param name fullest name of the entity in the document
 * @param kind {@code name}, {@code nominal} or {@code pronoun}
 * @param label OntoNotes label of the entity
 * @param title role or title beside the name, empty where there is none
 * @param identifier id of the entity in a list of the user's, empty where there is none
 */
public record EntityMention(
        Span span, String entity, String name, String kind, String label, String title, String identifier) {

    /** A mention of what is in no list. */
    public EntityMention(Span span, String entity, String name, String kind, String label, String title) {
        this(span, entity, name, kind, label, title, "");
    }

    public boolean isPerson() {
        return label.equals("PERSON");
    }

    public boolean isName() {
        return kind.equals("name");
    }
}
