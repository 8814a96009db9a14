package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model can be made again by its command: the same files and seed give the same bytes, another seed others. */
class SameSeedTest {

    private static final String TEXT =
            "Mara Voss said the quay in Mirren was shut. She left for Tarn. \"It may leak,\" Idris Holm warned.";

    @TempDir
    private Path folder;

    /** @param seeded whether another seed shows in a model of so few examples */
    @ParameterizedTest
    @CsvSource({
        "entities, --epochs 2, true",
        "links, --epochs 2 --seed 1, false",
        "quotations, '', true",
        "factuality, --epochs 2, true",
        "clusters, --classes 4 --epochs 2, false"
    })
    void thatAModelCanBeMadeAgain(String task, String options, boolean seeded) throws Exception {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, document("a", "") + document("b", "Nobody knew. ") + document("c", "It rained. "));
        SortedMap<String, String> made = train(task, options, gold, "1", seeded);
        assertThat(made).isNotEmpty().isEqualTo(train(task, options, gold, "1", seeded));
        if (seeded) {
            assertThat(train(task, options, gold, "2", true)).isNotEqualTo(made);
        }
    }

    private static String document(String id, String before) {
        String text = before + TEXT;
        String entities = entity(text, "Mara Voss", "PER") + ", " + entity(text, "Mirren", "LOC") + ", "
                + entity(text, "Idris Holm", "PER");
        String chain = "[" + mention(text, "Mara Voss", "NAM") + ", " + mention(text, "She", "PRO") + "]";
        String quote = "{\"type\": \"indirect\", \"content\": [" + span(text, "the quay in Mirren was shut")
                + "], \"cue\": [" + span(text, "said") + "], \"source\": [" + span(text, "Mara Voss") + "]}";
        String event = at(text, "leak") + ", \"factuality\": 0.5}, " + at(text, "said") + ", \"factuality\": 3.0}";
        return "{\"id\": \"" + id + "\", \"text\": \"" + text.replace("\"", "\\\"") + "\", \"entities\": [" + entities
                + "], \"tokens\": [" + tokens(text) + "], \"sentences\": [[0, " + text.length() + "]], \"chains\": ["
                + chain + "], \"quotes\": [" + quote + "], \"events\": [" + event + "]}\n";
    }

    private static String tokens(String text) {
        return Pattern.compile("\\w+|[^\\w\\s]")
                .matcher(text)
                .results()
                .map(word -> "[" + word.start() + ", " + word.end() + "]")
                .collect(Collectors.joining(", "));
    }

    private static String at(String text, String words) {
        int begin = text.indexOf(words);
        return "{\"begin\": " + begin + ", \"end\": " + (begin + words.length());
    }

    private static String entity(String text, String words, String type) {
        return at(text, words) + ", \"type\": \"" + type + "\"}";
    }

    private static String mention(String text, String words, String kind) {
        return at(text, words) + ", \"kind\": \"" + kind + "\", \"head\": " + span(text, words) + "}";
    }

    private static String span(String text, String words) {
        int begin = text.indexOf(words);
        return "[" + begin + ", " + (begin + words.length()) + "]";
    }

    /** The digest of each file that was made. */
    private SortedMap<String, String> train(String task, String options, Path gold, String seed, boolean seeded)
            throws Exception {
        Path model = folder.resolve("model");
        List<String> args = new ArrayList<>(List.of("train", "--train", gold.toString(), "-o", model.toString(), task));
        Stream.of(options.split(" ", -1)).filter(option -> !option.isEmpty()).forEach(args::add);
        if (seeded) {
            args.addAll(List.of("--seed", seed));
        }
        RunCommand run = RunCommand.of(args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.walk(model)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(
                        model.relativize(file).toString(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
                Files.delete(file);
            }
        }
        Files.deleteIfExists(model);
        return files;
    }
}
