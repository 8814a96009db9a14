package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.ResourceLines;
import io.github.hearsay.evaluation.WordIndex;
import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells reported speech from reported belief, intention and the like, by the words of the cue. It looks at nothing else, so
 * that it treats gold and prediction alike.
 */
final class SpeechCues {

    private static final Set<String> PHRASES = Set.of("according to", "per", "in the words of", "as");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");
    private static final Pattern DOUBLED = Pattern.compile(".*[^aeiou][aeiou][bdgmnprt]");

    static final SpeechCues ENGLISH = new SpeechCues("en/speech-cues.txt", "en/speech-nouns.txt");

    private final Set<String> forms = new HashSet<>();

    private SpeechCues(String verbs, String nouns) {
        for (String line : ResourceLines.of(verbs)) {
            String[] columns = line.split("\t", -1);
            addForms(columns[0]);
            forms.addAll(List.of(columns));
        }
        forms.addAll(ResourceLines.of(nouns));
    }

    private void addForms(String verb) {
        forms.addAll(List.of(verb, verb + "s", verb + "ed", verb + "ing"));
        String stem = verb.substring(0, verb.length() - 1);
        String last = verb.substring(verb.length() - 1);
        if (last.equals("e")) {
            forms.addAll(List.of(verb + "d", stem + "ing"));
        }
        if (last.equals("y")) {
            forms.addAll(List.of(stem + "ies", stem + "ied"));
        }
        if (SIBILANT.matcher(verb).matches()) {
            forms.add(verb + "es");
        }
        if (DOUBLED.matcher(verb).matches()) {
            forms.addAll(List.of(verb + last + "ed", verb + last + "ing"));
        }
    }

    /** What is in quotation marks was said; of the rest, what a cue of speech introduces. */
    boolean isSpeech(String text, QuotationSpans quotation) {
        if (quotation.kind() == QuotationKind.DIRECT || quotation.kind() == QuotationKind.MIXED) {
            return true;
        }
        String cue = strip(quotation.cue().stream()
                .map(piece -> piece.of(text))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT));
        return cue.endsWith(":")
                || PHRASES.contains(cue)
                || WORD.matcher(cue).results().anyMatch(word -> forms.contains(word.group()));
    }

    private static String strip(String cue) {
        int begin = 0;
        int end = cue.length();
        while (begin < end && WordIndex.isSpace(cue.charAt(begin))) {
            begin++;
        }
        while (end > begin && WordIndex.isSpace(cue.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end).of(cue);
    }
}
