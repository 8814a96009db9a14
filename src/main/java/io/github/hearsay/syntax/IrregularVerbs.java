package io.github.hearsay.syntax;

import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Base forms of inflected verbs that no ending tells, such as "sank" and "lied"; immutable. */
final class IrregularVerbs {

    private static final String VERB = "VB";
    private static final String ALSO_BASE = "v";

    private final Map<String, Map<String, String>> byTag = new HashMap<>();
    private final Map<String, String> whateverTag = new HashMap<>();

    IrregularVerbs(Language language) {
        for (Lexicon.Entry entry : language.lexicon("syntax", "irregular-verbs").entries()) {
            for (String tag : entry.column(1).split(" ", -1)) {
                whateverTag.put(entry.phrase(), entry.column(0));
                byTag.computeIfAbsent(tag, t -> new HashMap<>()).put(entry.phrase(), entry.column(0));
            }
            if (entry.column(2).equals(ALSO_BASE)) {
                byTag.computeIfAbsent(VERB, t -> new HashMap<>()).put(entry.phrase(), entry.phrase());
            }
        }
    }

    /**
     * The base form of a verb, under another tag of verbs than its own too, as taggers take a past for a present; null where
     * its ending tells it.
     *
     * @param tag of the treebank
     */
    @Nullable String baseForm(String form, String tag) {
        Map<String, String> forms = byTag.get(tag);
        if (forms == null) {
            return null;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String base = forms.get(lower);
        return base == null && tag.startsWith(VERB) ? whateverTag.get(lower) : base;
    }
}
