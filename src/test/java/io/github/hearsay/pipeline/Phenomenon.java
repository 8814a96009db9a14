package io.github.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * A phenomenon with its examples. In a file, a line that begins with <code>#</code> names one, each other line is an
 * example; <code>!</code> in front says that the example is not annotated right yet, <code>¶</code> is a blank line,
 * <code>↵</code> a line break, and lines that begin with <code>=</code> add what is expected but not marked in the text.
 */
record Phenomenon(String name, List<Example> examples) {

    /** What should come out, and whether it is known not to. */
    record Example(String text, String expected, boolean gap) {}

    static List<Phenomenon> read(String resource) {
        List<Phenomenon> all = new ArrayList<>();
        List<String> lines = News.resource(resource).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# ")) {
                all.add(new Phenomenon(line.substring(2), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("=")) {
                boolean gap = line.startsWith("! ");
                String marked =
                        (gap ? line.substring(2) : line).replace("¶", "\n\n").replace("↵", "\n");
                List<String> added = new ArrayList<>();
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("=")) {
                    String next = lines.get(++i);
                    added.add(next.length() > 2 ? next.substring(2) : "");
                }
                String expected = added.isEmpty() ? marked : String.join("\n", added);
                all.get(all.size() - 1).examples().add(new Example(Marked.plain(marked), expected, gap));
            }
        }
        return all;
    }

    long gaps() {
        return examples.stream().filter(Example::gap).count();
    }
}
