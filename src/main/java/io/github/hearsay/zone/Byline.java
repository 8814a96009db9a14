package io.github.hearsay.zone;

import io.github.hearsay.language.Language;
import io.github.hearsay.language.WordSets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes the line that names the authors: "By Ana Roe", "Written by Ana Roe and Jo Lind". Immutable. */
final class Byline {

    private static final Pattern GAPS = Pattern.compile("[\\s,|]+");
    private final Set<String> openers;
    private final Set<String> openersInCapitals;
    private final Set<String> between;

    Byline(Language language) {
        WordSets sets = language.words("zone");
        openers = sets.get("byline");
        openersInCapitals = sets.get("byline-in-capitals");
        between = sets.get("byline-inside");
    }

    boolean is(String line) {
        for (String opener : openers) {
            boolean opens = line.startsWith(capitalized(opener) + " ")
                    || (openersInCapitals.contains(opener) && line.startsWith(opener.toUpperCase(Locale.ROOT) + " "));
            if (opens) {
                return !line.endsWith(".") && mostlyNames(line.substring(opener.length() + 1));
            }
        }
        return false;
    }

    private static String capitalized(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** Most words begin with a capital; what else there may be is "and", "for", a date or an address. */
    private boolean mostlyNames(String rest) {
        int names = 0;
        int others = 0;
        for (String word : GAPS.split(rest, -1)) {
            if (word.isEmpty() || between.contains(word)) {
                continue;
            }
            if (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0))) {
                names++;
            } else {
                others++;
            }
        }
        return names > 0 && names > 2 * others;
    }
}
