package io.github.hearsay.io.inception;

import io.github.hearsay.io.CasJsonWriter;
import io.github.hearsay.io.DocumentWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;

/**
 * Writes {@code inception/} with a file of UIMA CAS JSON a document, and at the end {@code inception-project.zip}, which
 * INCEpTION imports as a project: these documents, our types as layers, closed sets as tag sets, colours.
 */
public final class InceptionWriter implements DocumentWriter {

    /** Any one moment will do, so that the same documents give the same bytes. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final DocumentWriter json = new CasJsonWriter();

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        try {
            return json.write(LayeredDocument.of(jcas), id);
        } catch (UIMAException e) {
            throw new IOException("cannot write for INCEpTION: " + e.getMessage(), e);
        }
    }

    @Override
    public void finish(Path output) throws IOException {
        Path folder = Files.createDirectories(output.resolve("inception"));
        Map<String, Path> documents = documents(folder);
        try (OutputStream out = Files.newOutputStream(output.resolve("inception-project.zip"));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "exportedproject-hearsay.json");
            zip.write(InceptionProject.json(List.copyOf(documents.keySet())).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (Map.Entry<String, Path> document : documents.entrySet()) {
                entry(zip, "source/" + document.getKey());
                Files.copy(document.getValue(), zip);
                zip.closeEntry();
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
    }

    /** By their names in the project, which knows no folders: {@code a/b} becomes {@code a b}, numbered where taken. */
    private static Map<String, Path> documents(Path folder) throws IOException {
        Map<String, Path> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path =
                        folder.relativize(file).toString().replace('/', ' ').replace('\\', ' ');
                String name = path;
                for (int n = 2; documents.containsKey(name); n++) {
                    name = path.replaceFirst("(\\.json)?$", "-" + n + ".json");
                }
                documents.put(name, file);
            }
        }
        return documents;
    }
}
