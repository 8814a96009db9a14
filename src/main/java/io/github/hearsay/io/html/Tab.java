package io.github.hearsay.io.html;

import java.util.List;

/** The pages over all documents, as the navigation of every page lists them. */
enum Tab {
    DOCUMENTS("Documents", "index.html"),
    SPEAKERS("Speakers", "corpus/speakers.html"),
    CLAIMS("Claims", "corpus/claims.html"),
    COMPARED("Compared", "corpus/compared.html"),
    NAMES("Names", "corpus/names.html"),
    TIMELINE("Timeline", "corpus/timeline.html");

    private final String word;
    private final String path;

    Tab(String word, String path) {
        this.word = word;
        this.path = path;
    }

    String word() {
        return word;
    }

    /** Below the output folder. */
    String path() {
        return path;
    }

    /** Names, without ending, of the tables that say the same for a spreadsheet. */
    List<String> tables() {
        return switch (this) {
            case DOCUMENTS -> List.of("quotations", "claims", "entities");
            case SPEAKERS -> List.of("quotations");
            case CLAIMS, COMPARED -> List.of("claims");
            case NAMES -> List.of("entities");
            case TIMELINE -> List.of();
        };
    }
}
