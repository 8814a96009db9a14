package io.github.hearsay.io;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.SharedModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text by Apache OpenNLP, which is an optional dependency. Texts that are plainly in the language that
 * is expected, by their most frequent words, or too short to tell, are taken for it without being asked about.
 */
final class LanguageDetection {

    /** Where OpenNLP and its model are found. */
    static final String DEPENDENCIES =
            "org.apache.opennlp:opennlp-tools:2.5.11 and org.apache.opennlp:opennlp-models-langdetect:1.3.0";

    private static final String MODEL = "/langdetect-183.bin";
    private static final Map<String, String> SHORT = shortCodes();
    private static final int LONGEST = 1000;
    private static final int FEWEST_LETTERS = 60;
    private static final double FREQUENT_SHARE = 0.12;
    /** How much more probable another language has to be than the one expected. */
    private static final double CLEARLY = 2;

    private final String expected;
    private final Set<String> frequent;

    /** @param expected ISO 639-1 */
    LanguageDetection(String expected) {
        this.expected = expected;
        frequent = Language.of(expected).words("language").get("frequent");
    }

    /** Whether OpenNLP and its model are on the class path. */
    static boolean isAvailable() {
        try {
            Class.forName(
                    "opennlp.tools.langdetect.LanguageDetectorME", false, LanguageDetection.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return false;
        }
        return LanguageDetection.class.getResource(MODEL) != null;
    }

    /** The language as ISO 639-1, or as ISO 639-3 where it has no shorter code. */
    String of(String text) {
        String sample = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (isPlain(sample)) {
            return expected;
        }
        opennlp.tools.langdetect.Language[] found = new LanguageDetectorME(Holder.model()).predictLanguages(sample);
        double usual = 0;
        for (opennlp.tools.langdetect.Language language : found) {
            usual = shortCode(language.getLang()).equals(expected) ? language.getConfidence() : usual;
        }
        return found[0].getConfidence() > CLEARLY * usual ? shortCode(found[0].getLang()) : expected;
    }

    private boolean isPlain(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        int known = 0;
        int letters = 0;
        for (String word : words) {
            known += frequent.contains(word) ? 1 : 0;
            letters += word.length();
        }
        return letters < FEWEST_LETTERS || known > FREQUENT_SHARE * words.length;
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            try {
                codes.put(new Locale(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                // No three letters: the detector cannot name it either.
            }
        }
        return codes;
    }

    private static String shortCode(String threeLetters) {
        return SHORT.getOrDefault(threeLetters, threeLetters);
    }

    /** Apart, so that nothing of OpenNLP is loaded until it is asked. */
    private static final class Holder {

        static LanguageDetectorModel model() {
            return SharedModels.get(MODEL, () -> {
                try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
                    return new LanguageDetectorModel(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
