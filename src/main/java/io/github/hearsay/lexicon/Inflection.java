package io.github.hearsay.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** Forms of English words from their base form, so that a lexicon lists each word once. */
public final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /**
     * The base form, third person, past, participles and gerund of a verb.
     *
     * @param irregular past and participle, separated by commas, where they are not regular; empty otherwise
     */
    public static Set<String> verb(String base, String irregular) {
        Set<String> forms = new LinkedHashSet<>();
        int space = base.indexOf(' ');
        String head = space < 0 ? base : base.substring(0, space);
        String rest = space < 0 ? "" : base.substring(space);
        forms.add(head);
        forms.add(plural(head));
        forms.add(gerund(head));
        if (irregular.isEmpty()) {
            forms.add(past(head));
        } else {
            forms.addAll(Set.of(irregular.split(",")));
        }
        Set<String> phrases = new LinkedHashSet<>();
        forms.forEach(form -> phrases.add(form + rest));
        return phrases;
    }

    /** Third person of a verb, or plural of a noun. */
    public static String plural(String base) {
        if (base.endsWith("y") && base.length() > 1 && !isVowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("x") || base.endsWith("z");
        return base + (hisses || base.endsWith("ch") || base.endsWith("sh") ? "es" : "s");
    }

    private static String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && base.length() > 2) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return stem(base) + "ing";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return stem(base) + "ed";
    }

    /** One short stressed vowel before a single consonant doubles it; longer words are listed where they do. */
    private static String stem(String base) {
        int n = base.length();
        boolean doubles = n >= 3
                && "bdgmnprt".indexOf(base.charAt(n - 1)) >= 0
                && isVowel(base, n - 2)
                && !isVowel(base, n - 3)
                && syllables(base) == 1;
        return doubles ? base + base.charAt(n - 1) : base;
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i) && (i == 0 || !isVowel(word, i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isVowel(String word, int i) {
        boolean silent = i > 0 && word.charAt(i) == 'u' && word.charAt(i - 1) == 'q';
        return i >= 0 && !silent && VOWELS.indexOf(word.charAt(i)) >= 0;
    }
}
