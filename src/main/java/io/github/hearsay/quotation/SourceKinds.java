package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.SourceKind;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.language.Language;
import io.github.hearsay.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a source is: named, nominal, pronoun, metonym, document or generic. */
final class SourceKinds {

    private final Set<String> pronouns;
    private final Map<String, String> nouns = new HashMap<>();

    SourceKinds(Language language, QuotationVocabulary vocabulary) {
        pronouns = vocabulary.pronouns;
        language.lexicon("quotation", "source-nouns")
                .entries()
                .forEach(e -> nouns.put(e.phrase(), e.column(0, ClosedSets.texts(SourceKind.class))));
    }

    String of(Words words, WordRange stretch) {
        if (stretch.end() - stretch.first() == 1 && pronouns.contains(words.lower(stretch.first()))) {
            return "pronoun";
        }
        for (int i = stretch.first(); i < stretch.end(); i++) {
            String kind = nouns.get(words.lower(i));
            if (kind != null) {
                return kind;
            }
        }
        return "nominal";
    }

    String of(EntityMention mention, Words words, WordRange stretch) {
        if (mention.kind().equals("pronoun")) {
            return "pronoun";
        }
        if (mention.isPerson()) {
            return mention.isName() ? "named" : "nominal";
        }
        int behind = words.behind(mention.span().end());
        boolean ends = behind >= stretch.end() || words.mark(behind) == ',' || words.mark(behind) == '(';
        boolean whole = words.at(mention.span().begin()) <= stretch.first() + 1 && ends;
        if (!whole) {
            return of(words, stretch);
        }
        return mention.label().equals("GPE") || mention.label().equals("LOC") ? "metonym" : "named";
    }
}
