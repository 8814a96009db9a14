package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.List;
import java.util.Locale;

/** Sentences with their trees, as tests write them down. */
final class Trees {

    private Trees() {}

    /**
     * One sentence, its words as {@code form/TAG/governor/relation}, or {@code form=lemma/...} where the lemma is not the
     * form in small letters; governors count from 1, 0 is a root.
     */
    static Words words(String tree) {
        WordsBuilder builder = new WordsBuilder();
        builder.sentence();
        StringBuilder text = new StringBuilder();
        String[] tokens = tree.split(" ", -1);
        for (String token : tokens) {
            String[] cells = token.split("/", -1);
            String[] forms = cells[0].split("=", -1);
            String lemma = forms.length > 1 ? forms[1] : forms[0].toLowerCase(Locale.ROOT);
            builder.word(text.length(), text.length() + forms[0].length(), cells[1], lemma);
            text.append(forms[0]).append(' ');
        }
        for (int i = 0; i < tokens.length; i++) {
            String[] cells = tokens[i].split("/", -1);
            builder.arc(i, Integer.parseInt(cells[2]) - 1, cells[3]);
        }
        return builder.build(text.toString(), List.of());
    }

    /** The index of a word of one form. */
    static int find(Words words, String form) {
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i).equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no word " + form);
    }
}
