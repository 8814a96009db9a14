package io.github.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * A phenomenon with its examples. In a file, a line that begins with <code>#</code> names one, each other line is an
 * example; <code>!</code> in front says that the example is not annotated right yet, <code>¶</code> is a blank line,
 * <code>↵</code> a line break, and lines that begin with <code>=</code> add what is expected but not marked in the text.
 */
record Phenomenon(String name, List<Example> examples) {

    private static final String GAP = "! ";

    /** What should come out, whether it is known not to, and the line of the file on which it stands. */
    record Example(String text, String expected, boolean gap, int line) {}

    static List<Phenomenon> read(List<String> lines) {
        List<Phenomenon> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# ")) {
                all.add(new Phenomenon(line.substring(2), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("=")) {
                all.get(all.size() - 1).examples().add(example(lines, i));
            }
        }
        return all;
    }

    private static Example example(List<String> lines, int i) {
        boolean gap = lines.get(i).startsWith(GAP);
        String marked = lines.get(i)
                .substring(gap ? GAP.length() : 0)
                .replace("¶", "\n\n")
                .replace("↵", "\n");
        List<String> added = lines.subList(i + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("="))
                .map(line -> line.substring(1).stripLeading())
                .toList();
        return new Example(Marked.plain(marked), added.isEmpty() ? marked : String.join("\n", added), gap, i);
    }

    /** The lines, with the mark of a gap in front of an example or without it. */
    static void mark(List<String> lines, Example example, boolean gap) {
        String line = lines.get(example.line());
        String bare = example.gap() ? line.substring(GAP.length()) : line;
        lines.set(example.line(), gap ? GAP + bare : bare);
    }

    long gaps() {
        return examples.stream().filter(Example::gap).count();
    }
}
