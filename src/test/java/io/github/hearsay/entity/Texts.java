package io.github.hearsay.entity;

import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for tests: separated by spaces, sentences by line breaks. */
final class Texts {

    private static final Pattern WORD = Pattern.compile("[^ \n]+|\n");

    private Texts() {}

    static Words words(String text) {
        WordsBuilder words = new WordsBuilder();
        words.sentence();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.group().equals("\n")) {
                words.sentence();
            } else {
                words.word(matcher.start(), matcher.end(), "X", "");
            }
        }
        return words.build(text, List.of(new Span(0, text.length())));
    }

    static int[] lower(Words words) {
        int[] lower = new int[words.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = WordClusters.hash(words.lower(i), 0, words.lower(i).length());
        }
        return lower;
    }

    static Name name(Words words, String surface, String label) {
        int begin = words.text().indexOf(surface);
        return new Name(new Span(begin, begin + surface.length()), label);
    }
}
