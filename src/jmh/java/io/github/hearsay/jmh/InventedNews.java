package io.github.hearsay.jmh;

import java.util.List;
import java.util.Random;

/** News that nobody wrote, as long as wanted, always the same. */
final class InventedNews {

    private static final List<String> PEOPLE = List.of(
            "Harbour master Oda Lund",
            "Idris Holm, the deputy mayor,",
            "Mara Voss",
            "a spokesman for Brandt Marine",
            "The Mirren Courier",
            "Judge Tomas Reyl",
            "two officials who asked not to be named");
    private static final List<String> CUES =
            List.of("said", "told reporters", "denied", "warned", "believes", "claimed");
    private static final List<String> CLAUSES = List.of(
            "the lock gates had failed twice since %d",
            "at least %d people were evacuated from the old quarter of Tarn on Sunday night",
            "the board would not pay the $%d million that the yard demands",
            "nobody could have known that the dam, built in %d, was cracked",
            "the minister may have misled the council about %d missing files",
            "prices in the harbour rose %d percent last year, although wages did not");
    private static final List<String> ENDS = List.of(
            "He did not say when the inquiry would end.",
            "She declined to comment further.",
            "\"We have no choice,\" she added. \"Either they pay, or the crane stays where it is.\"",
            "According to a report published by the port authority, the cost is still unknown.",
            "Police arrested three dockers near the bridge, but released them before dawn.");

    private InventedNews() {}

    /** A text of about so many words. */
    static String of(int words) {
        Random random = new Random(words);
        StringBuilder text = new StringBuilder("MIRREN, May 4 - ");
        int count = 3;
        while (count < words) {
            String sentence = one(PEOPLE, random) + " " + one(CUES, random) + " on Monday that "
                    + one(CLAUSES, random).replace("%d", Integer.toString(2 + random.nextInt(2000))) + ". "
                    + one(ENDS, random);
            count += sentence.split(" ").length;
            text.append(sentence).append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
