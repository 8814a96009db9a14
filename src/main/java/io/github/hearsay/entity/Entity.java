package io.github.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody or something that the document speaks of, while its mentions are gathered; one without a name has no label. */
final class Entity {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}-]+");

    final String label;
    final List<Found> mentions = new ArrayList<>();
    final Set<String> titleWords = new LinkedHashSet<>();
    /** The last word of each title, "minister". */
    final Set<String> offices = new HashSet<>();

    final Salience salience = new Salience();
    String name = "";
    String lowerName = "";
    String title = "";
    /** What a title or a noun told, {@code m} or {@code f}; 0 where none did. */
    char gender;
    /** What its name or pronouns let guess; 0 where nothing does. */
    char likelyGender;
    /** What the guess rests on. */
    Evidence evidence = Evidence.NONE;
    /** The noun phrase that first spoke of it, where that is not a name. */
    @Nullable Expression noun;
    /** Heads, in lower case, of the noun phrases that were read to speak of it. */
    final Set<String> nouns = new HashSet<>();
    /** Those that it is made up of, "Voss and Holm"; empty where it is not a group. */
    final List<Entity> members = new ArrayList<>();
    /** The last mention that was read, null before the first. */
    @Nullable Place last;
    /** The last mention outside quotation marks, null before the first. */
    @Nullable Place lastOutside;
    /** Sentence in which it was last a subject, -1 where in none. */
    int subjectIn = -1;
    /** Index of the word that carries its first mention, -1 before that. */
    int begin = -1;
    /** How often it was called by one word of its name alone. */
    final Map<String, Integer> calledBy = new HashMap<>();
    /** Class of the last word of its name or noun, -1 before it is asked for. */
    int lastClass = -1;
    /** Number of mentions read. */
    int read;

    /** What the guess of a gender rests on. */
    enum Evidence {
        NONE,
        /** A name of one word, which may be a given name. */
        ONE_WORD,
        /** The given name in a name of several words. */
        GIVEN_NAME,
        /** A pronoun that was found to refer to it. */
        PRONOUN,
        /** A pronoun, as the name had let guess. */
        BOTH
    }

    Entity(String label) {
        this.label = label;
    }

    /**
     * A mention that was found.
     *
     * @param first index of its first word
     * @param end index behind its last word
     */
    record Found(int first, int end, String kind, String title) {}

    void add(Found found, String surface) {
        mentions.add(found);
        if (found.kind().equals("name") && surface.length() > name.length()) {
            name = surface;
            lowerName = surface.toLowerCase(Locale.ROOT);
        }
        if (found.title().length() > title.length()) {
            title = found.title();
        }
        if (!found.title().isEmpty()) {
            String last = "";
            for (String word : GAPS.split(found.title().toLowerCase(Locale.ROOT), -1)) {
                titleWords.add(word);
                last = word.isEmpty() ? last : word;
            }
            offices.add(last);
        }
    }

    void mentionedAt(Place place) {
        last = place;
        lastOutside = place.quote() < 0 ? place : lastOutside;
        begin = read == 0 ? place.head() : begin;
        subjectIn = place.role() == Role.SUBJECT ? place.sentence() : subjectIn;
        read++;
        salience.mention(place.role(), place.sentence());
    }

    /** Uses the gender of a pronoun as a guess, unless a title is known. */
    void guess(char told) {
        if (told != 0) {
            boolean known = likelyGender == told && evidence != Evidence.NONE && evidence != Evidence.PRONOUN;
            likelyGender = told;
            evidence = known ? Evidence.BOTH : Evidence.PRONOUN;
        }
    }

    boolean isPerson() {
        return label.equals("PERSON");
    }

    /** Its label; only people are kept without a name. */
    String publicLabel() {
        return isNamed() ? label : "PERSON";
    }

    boolean isGroup() {
        return !members.isEmpty();
    }

    boolean isNamed() {
        return !label.isEmpty();
    }
}
