package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;

/** Tagged words with attributions written into them: <code>{Lund/PROPN|source} {said/VERB/say|cue} {no/INTJ|content}</code>. */
final class MarkedAttributions {

    private MarkedAttributions() {}

    /** The words without marks. */
    static String plain(String marked) {
        return marked.replaceAll("\\|[a-z]+\\}", "").replace("{", "");
    }

    /** The words with the marks of attributions, one after the other. */
    static String render(String plain, List<CandidateAttribution> attributions) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ", -1)) {
            if (!word.equals("↵")) {
                words.add(word);
            }
        }
        for (CandidateAttribution attribution : attributions) {
            attribution.parts().forEach(part -> mark(words, part, "content"));
            if (attribution.cueFirst() >= 0) {
                mark(words, new WordRange(attribution.cueFirst(), attribution.cueEnd()), "cue");
            }
            if (attribution.source() != null) {
                mark(words, attribution.source(), "source");
            }
        }
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (String word : plain.split(" ", -1)) {
            lines.add(word.equals("↵") ? word : words.get(next++));
        }
        return String.join(" ", lines);
    }

    private static void mark(List<String> words, WordRange range, String label) {
        words.set(range.first(), "{" + words.get(range.first()));
        words.set(range.end() - 1, words.get(range.end() - 1) + "|" + label + "}");
    }
}
