package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is English stands in lexicons: the engines' code holds no words of a language. */
class EnglishInCodeTest {

    private static final Path ROOT = Path.of("src/main/java/io/github/hearsay");
    private static final List<String> ROOMS = List.of("text", "syntax", "zone", "entity", "quotation", "claim");

    /** How many words of English there are in the code; this number only falls. */
    private static final int MOST = 0;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*|(?m)^\\s*@[^\n]*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"('?[a-z][a-z'-]*)\"");

    /** Lexicons, sets of words and models are asked for by name. */
    private static final Pattern NAME = Pattern.compile(
            "(?:\\bget|endings|words|lexicon|load|phrases)\\((?:(?:language|models|sets|\"\\w+\"), *)?\"[a-z0-9-]+\"");

    /** Relations of Universal Dependencies. */
    private static final Set<String> RELATIONS = words("acl advcl advmod amod appos aux case cc ccomp compound conj cop"
            + " csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl"
            + " parataxis punct reparandum vocative xcomp");

    /** Values of features of our types. */
    private static final Set<String> FEATURES = words("author cue name nominal pronoun named metonym document generic"
            + " direct indirect mixed speech thought writing intention neutral doubting factive denying positive negative"
            + " subject object complement time place predicate past present future none question deontic condition"
            + " conditional counterfactual modal negation report hedge belief quoted content source");

    /** Values of columns of lexicons: frames, genders, sides, places and classes of words. */
    private static final Set<String> COLUMNS =
            words("c d g j n p v o s m f qsi sqiona left right light begin end line any"
                    + " adverb noun conjunction number person calendar city country currency people");

    /** Names of rooms, of lexicons that are read in a loop, of classes of words, of heads of an encoder, and of parts and parameters of an aggregate. */
    private static final Set<String> NAMES =
            words("syntax entity quotation claim zone language cue-nouns cue-senses coarse fine"
                    + " embedded listed emendations emends style paragraphs segmenter tagger parser abbreviations contractions embedding-verbs"
                    + " embedding-adjectives embedding-nouns prefixes units web-endings other-languages quotations names upos xpos root"
                    + " factuality worth uds uw meantime cb mv rp");

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    @Test
    void thatTheCodeHoldsNoWordsOfALanguage() throws IOException {
        List<String> english = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.list(ROOT.resolve(room))) {
                for (Path file : files.sorted().toList()) {
                    addEnglish(english, file);
                }
            }
        }
        assertThat(english).hasSizeLessThanOrEqualTo(MOST);
    }

    private static void addEnglish(List<String> english, Path file) throws IOException {
        String code = NAME.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                .replaceAll("");
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            String word = literal.group(1);
            if (Stream.of(RELATIONS, FEATURES, COLUMNS, NAMES).noneMatch(known -> known.contains(word))) {
                english.add(file.getFileName() + ": " + word);
            }
        }
    }

    @Test
    void thatAWordInTheCodeIsSeen() {
        assertThat(LITERAL.matcher("words.is(i, \"whether\")").find()).isTrue();
        assertThat(NAME.matcher("sets.get(\"next-clause\")").find()).isTrue();
        assertThat(NAME.matcher("words.is(i, \"whether\")").find()).isFalse();
    }
}
