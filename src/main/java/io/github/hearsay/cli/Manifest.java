package io.github.hearsay.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a run has come: the first so many documents of the input are done and stand in the first so many bytes of its
 * files. What stands behind them was being written when the run was interrupted.
 *
 * @param settings what the output depends on, by name
 * @param documents number of documents done, those that failed included
 * @param failed number of those that failed
 * @param lengths bytes by name of a file that documents share
 * @param complete whether that was all
 */
record Manifest(
        Map<String, String> settings, long documents, long failed, Map<String, Long> lengths, boolean complete) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Manifest {
        settings = Map.copyOf(settings);
        lengths = Map.copyOf(lengths);
    }

    /** Nothing is done yet. */
    static Manifest of(Map<String, String> settings) {
        return new Manifest(settings, 0, 0, Map.of(), false);
    }

    /** What a file says, or nothing done where there is no such file. */
    static Manifest read(Path file, Map<String, String> settings) throws IOException {
        try {
            return Files.exists(file) ? MAPPER.readValue(file.toFile(), Manifest.class) : of(settings);
        } catch (JacksonException e) {
            throw new IOException(file + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    void write(Path file) throws IOException {
        Map<String, Object> sorted = new TreeMap<>(Map.of(
                "settings", new TreeMap<>(settings),
                "documents", documents,
                "failed", failed,
                "lengths", new TreeMap<>(lengths),
                "complete", complete));
        OutputFolder.writeFile(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(sorted));
    }

    /** With one document more. */
    Manifest and(boolean another) {
        return new Manifest(settings, documents + 1, failed + (another ? 1 : 0), lengths, false);
    }

    /** The first setting that differs, as "name=ours instead of name=theirs"; empty where none does. */
    String difference(Map<String, String> others) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .filter(setting -> !setting.getValue().equals(others.get(setting.getKey())))
                        .map(setting ->
                                setting + " instead of " + setting.getKey() + "=" + others.get(setting.getKey()))
                        .findFirst()
                        .orElse("");
    }
}
