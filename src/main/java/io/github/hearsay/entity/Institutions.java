package io.github.hearsay.entity;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.lexicon.Phrases;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Proposes the names of a list that a user may add to, where they are written with a capital. */
final class Institutions implements NameProposer {

    private final Phrases<String> labels = new Phrases<>();

    Institutions(Language language) {
        for (Lexicon.Entry entry : language.lexicon("entity", "institutions").entries()) {
            labels.add(entry.phrase(), entry.column(0, ClosedSets.LABELS));
        }
    }

    @Override
    public List<Name> propose(Words words) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Phrases.Match<String> match =
                    words.isCapitalized(i) ? labels.at(words, i, words.endOf(words.sentenceOf(i))) : null;
            if (match != null) {
                names.add(new Name(words.span(i, match.end()), match.value()));
                i = match.end() - 1;
            }
        }
        return names;
    }
}
