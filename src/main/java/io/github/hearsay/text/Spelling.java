package io.github.hearsay.text;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of the words of a language; all are given in lower case.
 *
 * @param clitics what stands behind an apostrophe inside of a word
 * @param pluralEndings behind which an apostrophe alone marks who owns something
 * @param isWord whether there is such a word
 * @param isGivenName whether people have such a given name
 * @param frequent words with which sentences begin
 */
public record Spelling(
        Set<String> clitics,
        Set<String> pluralEndings,
        Predicate<String> isWord,
        Predicate<String> isGivenName,
        Set<String> frequent) {

    public Spelling {
        clitics = Set.copyOf(clitics);
        pluralEndings = Set.copyOf(pluralEndings);
        frequent = Set.copyOf(frequent);
    }
}
