package io.github.hearsay.entity;

/**
 * Where and how an entity is mentioned.
 *
 * @param head index of the word that carries the mention
 * @param quote index of the stretch between quotation marks around it, -1 outside
 * @param kind {@code name}, {@code nominal} or {@code pronoun}
 */
record Place(int head, int sentence, int paragraph, int quote, Role role, String kind) {}
