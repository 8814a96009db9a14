package io.github.hearsay.io.html;

import java.util.List;

/** The pages over all documents, as the navigation of every page lists them; {@code tables} say the same for a spreadsheet. */
enum Tab {
    DOCUMENTS("Documents", "index.html", List.of("quotations", "claims", "entities")),
    SPEAKERS("Speakers", "corpus/speakers.html", List.of("quotations")),
    CLAIMS("Claims", "corpus/claims.html", List.of("claims")),
    COMPARED("Compared", "corpus/compared.html", List.of("claims")),
    NAMES("Names", "corpus/names.html", List.of("entities")),
    TIMELINE("Timeline", "corpus/timeline.html", List.of());

    private final String word;
    private final String path;
    private final List<String> tables;

    Tab(String word, String path, List<String> tables) {
        this.word = word;
        this.path = path;
        this.tables = tables;
    }

    String word() {
        return word;
    }

    /** Below the output folder. */
    String path() {
        return path;
    }

    /** Names of tables, without ending. */
    List<String> tables() {
        return tables;
    }
}
