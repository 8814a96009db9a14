package io.github.hearsay.syntax;

import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Base forms of inflected verbs that no ending tells, such as "sank" and "lied"; immutable. */
final class IrregularVerbs {

    private final Map<String, Map<String, String>> byTag = new HashMap<>();

    IrregularVerbs(Language language) {
        for (Lexicon.Entry entry : language.lexicon("syntax", "irregular-verbs").entries()) {
            for (String tag : entry.column(1).split(" ", -1)) {
                byTag.computeIfAbsent(tag, t -> new HashMap<>()).put(entry.phrase(), entry.column(0));
            }
        }
    }

    /**
     * The base form of a verb; null where its ending tells it.
     *
     * @param tag of the treebank
     */
    @Nullable String baseForm(String form, String tag) {
        Map<String, String> forms = byTag.get(tag);
        return forms == null ? null : forms.get(form.toLowerCase(Locale.ROOT));
    }
}
