package io.github.hearsay.evaluation.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names as SQuAD (Rajpurkar et al. 2016) and NewsClaims (Reddy et al. 2022) compare answers. */
final class Names {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Names() {}

    /** Without spaces and ASCII punctuation at the edges. */
    static String bare(String name) {
        int begin = 0;
        int end = name.length();
        while (begin < end && isEdge(name.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(begin, end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || PUNCTUATION.indexOf(c) >= 0;
    }

    /** F1 of the words that two names share, articles, case and ASCII punctuation aside. */
    static double overlap(String a, String b) {
        List<String> words = words(a);
        List<String> others = words(b);
        int all = words.size() + others.size();
        int shared = 0;
        for (String word : words) {
            shared += others.remove(word) ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> words(String name) {
        StringBuilder kept = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> PUNCTUATION.indexOf(c) < 0)
                .forEach(c -> kept.append((char) c));
        List<String> words =
                new ArrayList<>(Arrays.asList(kept.toString().strip().split("\\s+", -1)));
        words.removeIf(word -> word.isEmpty() || ARTICLES.contains(word));
        return words;
    }
}
