package io.github.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A phenomenon with its examples. In a file, a line that begins with <code>#</code> names one, each other line is an
 * example; <code>¶</code> is a blank line, <code>↵</code> a line break, and lines that begin with <code>=</code> tell what is
 * expected where it is not marked in the text. <code>!</code> in front of an example says that it is a known gap, and
 * lines that begin with <code>~</code> what comes out at present; a line that begins with <code>#!</code> before it says why.
 */
record Phenomenon(String name, List<Example> examples) {

    private static final String GAP = "! ";

    /**
     * An example.
     *
     * @param present what a known gap gives at present, null where the example should hold
     */
    record Example(String text, String expected, @Nullable String present) {

        boolean isGap() {
            return present != null;
        }
    }

    /** The lines of one example. */
    private record Lines(String first, List<String> expected, List<String> present) {

        boolean isGap() {
            return first.startsWith(GAP);
        }

        String marked() {
            return isGap() ? first.substring(GAP.length()) : first;
        }

        Example example() {
            String marked = broken(marked());
            String wanted = expected.isEmpty() ? marked : String.join("\n", expected);
            return new Example(Marked.plain(marked), wanted, isGap() ? broken(String.join("\n", present)) : null);
        }

        /** With what comes out now, and without the mark of a gap that has closed. */
        List<String> updated(String actual) {
            Example example = example();
            boolean stillGap = example.isGap() && !actual.equals(example.expected());
            List<String> lines = new ArrayList<>();
            lines.add(stillGap ? first : marked());
            expected.forEach(line -> lines.add(("= " + line).stripTrailing()));
            if (stillGap) {
                String shown = expected.isEmpty() ? actual.replace("\n\n", "¶").replace("\n", "↵") : actual;
                shown.lines().forEach(line -> lines.add(("~ " + line).stripTrailing()));
            }
            return lines;
        }

        private static String broken(String line) {
            return line.replace("¶", "\n\n").replace("↵", "\n");
        }
    }

    static List<Phenomenon> read(List<String> lines) {
        List<Phenomenon> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# ")) {
                all.add(new Phenomenon(line.substring(2), new ArrayList<>()));
            } else if (beginsExample(line)) {
                all.get(all.size() - 1).examples().add(linesAt(lines, i).example());
            }
        }
        return all;
    }

    /** The lines with what gaps give at present. No gap is added: an example that fails is mended, or marked by hand. */
    static List<String> update(List<String> lines, UnaryOperator<String> rendering) {
        List<String> updated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (beginsExample(lines.get(i))) {
                Lines example = linesAt(lines, i);
                updated.addAll(example.updated(rendering.apply(example.example().text())));
            } else if (!lines.get(i).startsWith("=") && !lines.get(i).startsWith("~")) {
                updated.add(lines.get(i));
            }
        }
        return updated;
    }

    private static boolean beginsExample(String line) {
        return !line.isBlank() && !line.startsWith("#") && !line.startsWith("=") && !line.startsWith("~");
    }

    private static Lines linesAt(List<String> lines, int i) {
        List<String> expected = behind("=", lines.subList(i + 1, lines.size()));
        return new Lines(lines.get(i), expected, behind("~", lines.subList(i + 1 + expected.size(), lines.size())));
    }

    private static List<String> behind(String mark, List<String> lines) {
        return lines.stream()
                .takeWhile(line -> line.startsWith(mark))
                .map(line -> line.substring(1).stripLeading())
                .toList();
    }

    long gaps() {
        return examples.stream().filter(Example::isGap).count();
    }
}
