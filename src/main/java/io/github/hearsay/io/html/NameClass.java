package io.github.hearsay.io.html;

import java.util.Map;

/** The few classes into which a page sorts all labels of names and values. */
enum NameClass {
    PERSON("person"),
    ORGANISATION("organisation"),
    PLACE("place"),
    GROUP("group"),
    THING("thing"),
    VALUE("value"),
    OTHER("other");

    private static final Map<String, NameClass> BY_LABEL = Map.ofEntries(
            Map.entry("PERSON", PERSON),
            Map.entry("PER", PERSON),
            Map.entry("ORG", ORGANISATION),
            Map.entry("GPE", PLACE),
            Map.entry("LOC", PLACE),
            Map.entry("FAC", PLACE),
            Map.entry("NORP", GROUP),
            Map.entry("PRODUCT", THING),
            Map.entry("EVENT", THING),
            Map.entry("WORK_OF_ART", THING),
            Map.entry("LAW", THING),
            Map.entry("DATE", VALUE),
            Map.entry("TIME", VALUE),
            Map.entry("MONEY", VALUE),
            Map.entry("PERCENT", VALUE),
            Map.entry("QUANTITY", VALUE),
            Map.entry("ORDINAL", VALUE),
            Map.entry("CARDINAL", VALUE));

    private final String word;

    NameClass(String word) {
        this.word = word;
    }

    static NameClass of(String label) {
        return BY_LABEL.getOrDefault(label, OTHER);
    }

    /** Both the class of the element and the word that a reader sees. */
    String word() {
        return word;
    }
}
