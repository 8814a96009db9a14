package io.github.hearsay.quotation;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.List;

/** Words written as {@code form/TAG/lemma}, the lemma only where it differs from the form; {@code ↵} breaks the line. */
final class Tagged {

    private Tagged() {}

    static Words words(String tagged) {
        StringBuilder text = new StringBuilder();
        WordsBuilder words = new WordsBuilder();
        words.sentence();
        for (String word : tagged.split(" ", -1)) {
            if (word.equals("↵")) {
                text.append('\n');
                words.sentence();
                continue;
            }
            String[] parts = word.split("/", -1);
            int begin = text.length();
            text.append(parts[0]);
            words.word(begin, text.length(), parts[1], parts.length > 2 ? parts[2] : "");
            text.append(' ');
        }
        return words.build(text.toString(), List.of(new Span(0, text.length())));
    }

    /** The words as one paragraph without names. */
    static QuotedWords layout(String tagged) {
        Words words = words(tagged);
        List<Span> paragraphs = List.of(new Span(0, words.text().length()));
        return new QuotedWords(
                words,
                new QuotationVocabulary(Language.of("en")),
                QuotationMarks.find(words.text(), paragraphs),
                List.of(),
                List.of());
    }
}
