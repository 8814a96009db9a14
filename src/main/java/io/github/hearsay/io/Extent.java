package io.github.hearsay.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How much there is to read.
 *
 * @param files number of files
 * @param bytes their length on disk
 * @param documents number of documents, -1 where a file may hold several
 * @param fingerprint the same for the same files in the same order with the same lengths
 */
public record Extent(long files, long bytes, long documents, String fingerprint) {

    /** Looks at each file without opening it. */
    public static Extent of(Iterable<SourceFile> sources) throws IOException {
        MessageDigest digest = sha256();
        long files = 0;
        long bytes = 0;
        boolean single = true;
        for (SourceFile source : sources) {
            long size = Files.size(source.path());
            files++;
            bytes += size;
            single &= SourceFile.kind(source.path())
                    .filter(SourceFile.Kind::holdsMany)
                    .isEmpty();
            digest.update((source.id() + '\0' + size + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return new Extent(files, bytes, single ? files : -1, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }
}
