package io.github.hearsay.io;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of output files from document ids, always below their folder: an id may contain slashes, but parent folders,
 * drives and characters that some file system refuses are replaced. Ids that would share a name get a number.
 */
public final class FileNames {

    private static final int LONGEST = 120;

    /** Hashes, since a corpus may hold millions of documents. */
    private final Long2LongOpenHashMap idOfName = new Long2LongOpenHashMap();

    /** The path of a document below a folder; the same for the same id, whatever the ending. */
    public Path path(Path folder, String id, String ending) {
        String base = safe(id);
        String name = base;
        for (int n = 2; !claim(name.toLowerCase(Locale.ROOT), id); n++) {
            name = base + "-" + n;
        }
        return folder.resolve(name + ending);
    }

    private boolean claim(String name, String id) {
        long owner = DuplicateNames.hash(id) | 1;
        long before = idOfName.putIfAbsent(DuplicateNames.hash(name), owner);
        return before == idOfName.defaultReturnValue() || before == owner;
    }

    private static String safe(String id) {
        StringBuilder path = new StringBuilder();
        for (String step : id.replace('\\', '/').split("/", -1)) {
            String clean = step.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
            clean = clean.replaceAll("^\\.+|[. ]+$", "");
            if (clean.isEmpty()) {
                continue;
            }
            if (clean.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")) {
                clean = "_" + clean;
            }
            path.append(path.length() == 0 ? "" : "/").append(shortened(clean));
        }
        return path.length() == 0 ? "document" : path.toString();
    }

    /** Long names keep their beginning and a hash, so that they differ still. */
    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        int end = Math.min(name.length(), LONGEST / 4);
        end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
        return name.substring(0, end) + "-" + Integer.toHexString(name.hashCode());
    }
}
