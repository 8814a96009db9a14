package io.github.hearsay.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An entity of the document while its mentions are gathered. */
final class Entity {

    final String label;
    final List<Found> mentions = new ArrayList<>();
    final Set<String> titleWords = new LinkedHashSet<>();
    String name = "";
    String title = "";
    char gender;

    Entity(String label) {
        this.label = label;
    }

    /**
     * A mention that was found.
     *
     * @param first index of its first word
     * @param end index behind its last word
     * @param subject whether it is the first person that its sentence names
     */
    record Found(int first, int end, String kind, String title, boolean subject) {}

    void add(Found found, String surface) {
        mentions.add(found);
        if (found.kind().equals("name") && surface.length() > name.length()) {
            name = surface;
        }
        if (found.title().length() > title.length()) {
            title = found.title();
        }
        for (String word : found.title().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            titleWords.add(word);
        }
    }

    boolean isPerson() {
        return label.equals("PERSON");
    }
}
