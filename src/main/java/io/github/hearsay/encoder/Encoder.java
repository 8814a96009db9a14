package io.github.hearsay.encoder;

import ai.onnxruntime.OrtException;
import io.github.hearsay.text.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A pretrained encoder with the heads that were trained with it. Each window of a document is read once for all heads, and
 * apart from all others: in bytes, its numbers would else depend on its neighbours. Immutable; in memory once for all
 * engines and threads that load it by equal sources.
 */
public final class Encoder {

    private static final String SETTINGS = "deep.properties";
    private static final String NETWORK = ".onnx";
    private static final String ENCODER = "encoder";
    private static final double RECENT_SHARE = 1 / 16.0;
    private static final String FORMAT = "1";

    private final WordPieces pieces;
    private final int first;
    private final int last;
    private final int window;
    private final Graph encoder;
    private final Heads heads;
    private final Properties settings;
    private final RecentDocuments recent = new RecentDocuments(RECENT_SHARE);

    private Encoder(Map<String, byte[]> files) throws IOException, OrtException {
        settings = new Properties();
        settings.load(new ByteArrayInputStream(file(files, SETTINGS)));
        if (!FORMAT.equals(settings.getProperty("format"))
                || !WordShapes.NAMES.equals(List.of(setting("classes").split(" ", -1)))) {
            throw new IOException("of another version");
        }
        String vocabulary = new String(file(files, setting("vocabulary")), StandardCharsets.UTF_8);
        pieces = new WordPieces(vocabulary.lines().toList(), number("pieces.word"));
        first = number("piece.first");
        last = number("piece.last");
        window = number("window");
        encoder = new Graph(file(files, ENCODER + NETWORK));
        Map<String, Graph> graphs = new HashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            if (name.endsWith(NETWORK) && !name.equals(ENCODER + NETWORK)) {
                graphs.put(name.substring(0, name.length() - NETWORK.length()), new Graph(file.getValue()));
            }
        }
        List<String> roles = labels("quotations.roles");
        heads = new Heads(graphs, roles.size(), roles.isEmpty() ? 0 : number("quotations.before"));
    }

    /** @throws IOException where the stream is not such a model, ends too early, or is damaged */
    static Encoder read(InputStream in) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return new Encoder(files);
        } catch (IOException | OrtException | RuntimeException e) {
            throw new IOException("not a readable model: " + e.getMessage(), e);
        }
    }

    private static byte[] file(Map<String, byte[]> files, String name) throws IOException {
        byte[] file = files.get(name);
        if (file == null) {
            throw new IOException("without " + name);
        }
        return file;
    }

    private String setting(String key) throws IOException {
        String value = settings.getProperty(key);
        if (value == null) {
            throw new IOException("without \"" + key + "\" in its settings");
        }
        return value;
    }

    private int number(String key) throws IOException {
        return Integer.parseInt(setting(key));
    }

    /** The labels of a head, such as "trees.upos", in the order of its scores; none where it was not trained for that. */
    public List<String> labels(String head) {
        String labels = settings.getProperty(head);
        return labels == null ? List.of() : List.of(labels.split(" ", -1));
    }

    /**
     * Reads the words of a document and hands over window after window, in text order. What was read is kept for a while, as
     * far as it fits into a small share of the heap, so that several engines cost one reading.
     */
    public void read(Words words, Consumer<EncodedWindow> reader) {
        Windows windows = new Windows(words, pieces, window - 2);
        List<EncodedWindow> known = recent.find(windows);
        if (known != null) {
            known.forEach(reader);
            return;
        }
        RecentDocuments.Collector collector = recent.new Collector(windows);
        for (int w = 0; w < windows.count(); w++) {
            EncodedWindow encoded = encode(windows, w);
            collector.add(encoded);
            reader.accept(encoded);
        }
        collector.keep();
    }

    private EncodedWindow encode(Windows windows, int w) {
        int from = windows.firstWords.getInt(w);
        int size = windows.firstWords.getInt(w + 1) - from;
        int offset = windows.firstPiece[from];
        int[] ids = new int[windows.firstPiece[from + size] - offset + 2];
        int[] shapes = new int[ids.length];
        int[] firstPieces = new int[size];
        ids[0] = first;
        ids[ids.length - 1] = last;
        windows.pieces.getElements(offset, ids, 1, ids.length - 2);
        for (int i = 0; i < size; i++) {
            firstPieces[i] = windows.firstPiece[from + i] - offset + 1;
            int behind = windows.firstPiece[from + i + 1] - offset + 1;
            Arrays.fill(shapes, firstPieces[i], behind, windows.shapes[from + i]);
        }
        int[] ones = new int[ids.length];
        Arrays.fill(ones, 1);
        try (GraphInputs inputs = new GraphInputs()) {
            inputs.add("ids", ids, 1, ids.length)
                    .add("mask", ones, 1, ids.length)
                    .add("classes", shapes, 1, ids.length)
                    .add("first", firstPieces, 1, size);
            return new EncodedWindow(from, size, encoder.run(inputs), heads);
        } catch (OrtException e) {
            throw new IllegalStateException("encoder: " + e.getMessage(), e);
        }
    }
}
