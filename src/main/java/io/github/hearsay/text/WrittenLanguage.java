package io.github.hearsay.text;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of how a language is written; words are given in lower case.
 *
 * @param clitics what stands behind an apostrophe inside of a word
 * @param pluralEndings behind which an apostrophe alone marks who owns something
 * @param isWord whether there is such a word
 * @param isGivenName whether people have such a given name
 * @param frequent words with which sentences begin
 * @param isNotice whether a line is a caption or an advertisement, or tells of the site
 * @param isPageBreak whether a line stands where a page ends
 */
public record WrittenLanguage(
        Set<String> clitics,
        Set<String> pluralEndings,
        Predicate<String> isWord,
        Predicate<String> isGivenName,
        Set<String> frequent,
        Predicate<String> isNotice,
        Predicate<String> isPageBreak) {

    public WrittenLanguage {
        clitics = Set.copyOf(clitics);
        pluralEndings = Set.copyOf(pluralEndings);
        frequent = Set.copyOf(frequent);
    }
}
