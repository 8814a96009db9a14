package io.github.hearsay.pipeline;

import java.util.List;
import java.util.Random;

/** A text that a seed decides: noise from all of Unicode, words and quotation marks in any order, or damaged news. */
record RandomText(long seed, String text) {

    private static final int[] MARKS = "\"“”„‟'‘’‚`«»‹›.,;:!?…-–—()[] \n\r\t\u00a0\u200b\ufeff\u2028"
            .codePoints()
            .toArray();

    private static final String[] WORDS = {
        "Oda",
        "Lund",
        "said",
        "told",
        "that",
        "the",
        "mole",
        "will",
        "not",
        "sink",
        "according",
        "to",
        "he",
        "she",
        "denied",
        "if",
        "Mr.",
        "U.N.",
        "3.5%",
        "\n\n",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "''",
        "``",
        ",",
        ".",
        "?",
        ":",
        "—",
        "Share this",
        "By Oda Lund",
        "MIRREN (Wire) —",
        "who",
        "reportedly",
        "it",
        "was",
        "called",
        "and",
        "🚢"
    };

    static RandomText of(long seed) {
        Random random = new Random(seed);
        return new RandomText(
                seed,
                switch ((int) (seed % 3)) {
                    case 0 -> noise(random);
                    case 1 -> words(random);
                    default -> damaged(random);
                });
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(400); n > 0; n--) {
            switch (random.nextInt(5)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(MARKS[random.nextInt(MARKS.length)]);
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(300); n > 0; n--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Marks, letters and whole stretches of an article are lost, doubled or exchanged. */
    private static String damaged(Random random) {
        List<String> samples = News.samples();
        StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
        for (int n = 0; n < 60; n++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) MARKS[random.nextInt(MARKS.length)]);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.delete(at, at + 1);
                default -> text.insert(at, (char) MARKS[random.nextInt(MARKS.length)]);
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
