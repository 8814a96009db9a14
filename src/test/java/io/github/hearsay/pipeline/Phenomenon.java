package io.github.hearsay.pipeline;

import io.github.hearsay.learning.ModelSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A phenomenon with its examples. In a file, a line that begins with <code>#</code> names one, each other line is an
 * example; <code>¶</code> is a blank line, <code>↵</code> a line break, and lines that begin with <code>=</code> tell what is
 * expected where it is not marked in the text. <code>!</code> in front of an example says that it is a known gap, and
 * lines that begin with <code>~</code> what comes out at present; a line that begins with <code>#!</code> before it says why.
 * Lines that begin with <code>^</code> tell what comes out of the variant <code>deep</code> where that is not what is expected.
 */
record Phenomenon(String name, List<Example> examples) {

    private static final String GAP = "! ";

    /**
     * An example.
     *
     * @param present what a known gap gives at present, null where the example should hold
     * @param deep the same of the variant {@code deep}
     */
    record Example(
            String text,
            String expected,
            @Nullable String present,
            @Nullable String deep) {

        /** What a variant gives at present, null where the example should hold. */
        @Nullable String present(String variant) {
            return variant.equals(ModelSource.DEEP) ? deep : present;
        }
    }

    /** The lines of one example. */
    private record Lines(String first, List<String> expected, List<String> present, List<String> deep) {

        boolean isGap() {
            return first.startsWith(GAP);
        }

        String marked() {
            return isGap() ? first.substring(GAP.length()) : first;
        }

        Example example() {
            String marked = broken(marked());
            String wanted = expected.isEmpty() ? marked : String.join("\n", expected);
            return new Example(
                    Marked.plain(marked),
                    wanted,
                    isGap() ? broken(String.join("\n", present)) : null,
                    deep.isEmpty() ? null : broken(String.join("\n", deep)));
        }

        /** With what comes out of a variant now, and without the mark of a gap that has closed. */
        List<String> updated(String variant, String actual) {
            boolean ofDeep = variant.equals(ModelSource.DEEP);
            boolean right = actual.equals(example().expected());
            boolean stillGap = isGap() && (ofDeep || !right);
            List<String> lines = new ArrayList<>();
            lines.add(stillGap ? first : marked());
            add("= ", expected, lines);
            if (stillGap) {
                add("~ ", ofDeep ? present : shown(actual), lines);
            }
            add("^ ", !ofDeep || deep.isEmpty() ? deep : right ? List.of() : shown(actual), lines);
            return lines;
        }

        private List<String> shown(String actual) {
            String shown = expected.isEmpty() ? actual.replace("\n\n", "¶").replace("\n", "↵") : actual;
            return shown.isEmpty() ? List.of("") : shown.lines().toList();
        }

        private static void add(String mark, List<String> from, List<String> lines) {
            from.forEach(line -> lines.add((mark + line).stripTrailing()));
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

    /** The lines with what gaps of a variant give at present. No gap is added: an example that fails is mended, or marked by hand. */
    static List<String> update(List<String> lines, String variant, UnaryOperator<String> rendering) {
        List<String> updated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (beginsExample(lines.get(i))) {
                Lines example = linesAt(lines, i);
                updated.addAll(example.updated(
                        variant, rendering.apply(example.example().text())));
            } else if (!belongsToExample(lines.get(i))) {
                updated.add(lines.get(i));
            }
        }
        return updated;
    }

    private static boolean beginsExample(String line) {
        return !line.isBlank() && !line.startsWith("#") && !belongsToExample(line);
    }

    private static boolean belongsToExample(String line) {
        return line.startsWith("=") || line.startsWith("~") || line.startsWith("^");
    }

    private static Lines linesAt(List<String> lines, int i) {
        List<String> expected = behind("=", lines.subList(i + 1, lines.size()));
        int at = i + 1 + expected.size();
        List<String> present = behind("~", lines.subList(at, lines.size()));
        List<String> deep = behind("^", lines.subList(at + present.size(), lines.size()));
        return new Lines(lines.get(i), expected, present, deep);
    }

    private static List<String> behind(String mark, List<String> lines) {
        return lines.stream()
                .takeWhile(line -> line.startsWith(mark))
                .map(line -> line.substring(1).stripLeading())
                .toList();
    }

    long gaps(String variant) {
        return examples.stream()
                .filter(example -> example.present(variant) != null)
                .count();
    }
}
