package io.github.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.hearsay.text.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
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
    private static final String FORMAT = "1";

    private final WordPieces pieces;
    private final int first;
    private final int last;
    private final int window;
    private final Graph encoder;
    private final Map<String, EncodedWindow.Head> heads;

    private Encoder(Map<String, byte[]> files) throws IOException, OrtException {
        Properties settings = new Properties();
        settings.load(new ByteArrayInputStream(file(files, SETTINGS)));
        if (!FORMAT.equals(settings.getProperty("format"))
                || !String.join(" ", WordShapes.NAMES).equals(settings.getProperty("classes"))) {
            throw new IOException("of another version");
        }
        String vocabulary = new String(file(files, setting(settings, "vocabulary")), StandardCharsets.UTF_8);
        pieces = new WordPieces(vocabulary.lines().toList(), number(settings, "pieces.word"));
        first = number(settings, "piece.first");
        last = number(settings, "piece.last");
        window = number(settings, "window");
        encoder = new Graph(file(files, "encoder" + NETWORK));
        heads = new HashMap<>();
        for (String task : setting(settings, "tasks").split(" ", -1)) {
            if (files.containsKey(task + NETWORK)) {
                Graph graph = new Graph(file(files, task + NETWORK));
                heads.put(task, new EncodedWindow.Head(graph, number(settings, task + ".before")));
            }
        }
    }

    /** @throws IOException where the stream is no such model, ends too early, or is damaged */
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

    private static String setting(Properties settings, String key) throws IOException {
        String value = settings.getProperty(key);
        if (value == null) {
            throw new IOException("without \"" + key + "\" in its settings");
        }
        return value;
    }

    private static int number(Properties settings, String key) throws IOException {
        return Integer.parseInt(setting(settings, key));
    }

    /** Reads the words of a document and hands over window after window, in text order. */
    public void read(Words words, Consumer<EncodedWindow> reader) {
        Windows windows = new Windows(words, pieces, window - 2);
        for (int w = 0; w < windows.count(); w++) {
            try (EncodedWindow encoded = encode(windows, w)) {
                reader.accept(encoded);
            } catch (OrtException e) {
                throw new IllegalStateException("encoder: " + e.getMessage(), e);
            }
        }
    }

    private EncodedWindow encode(Windows windows, int w) throws OrtException {
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
        try (OnnxTensor idTensor = Graph.row(ids);
                OnnxTensor mask = Graph.row(ones);
                OnnxTensor shapeTensor = Graph.row(shapes);
                OnnxTensor firstTensor = Graph.row(firstPieces)) {
            OrtSession.Result outputs =
                    encoder.run(Map.of("ids", idTensor, "mask", mask, "classes", shapeTensor, "first", firstTensor));
            return new EncodedWindow(from, size, outputs, heads);
        }
    }
}
