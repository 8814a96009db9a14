package io.github.hearsay.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a golden file, with blank lines between the parts. Where something else comes out than should, the lines of what
 * should begin with {@code !}, and below them stands what comes out, each line after {@code ~}.
 *
 * @param expected what a careful reader would annotate; empty where nothing
 * @param present what comes out
 */
record GoldenBlock(String expected, String present) {

    boolean isGap() {
        return !expected.equals(present);
    }

    static List<GoldenBlock> read(Path file) throws IOException {
        List<GoldenBlock> blocks = new ArrayList<>();
        for (String block : Files.readString(file).strip().split("\n\n", -1)) {
            boolean gap = block.startsWith("!");
            blocks.add(gap ? new GoldenBlock(behind("!", block), behind("~", block)) : new GoldenBlock(block, block));
        }
        return blocks;
    }

    private static String behind(String mark, String block) {
        return block.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(1).stripLeading())
                .collect(Collectors.joining("\n"));
    }

    static void write(Path file, List<GoldenBlock> blocks) throws IOException {
        Files.writeString(file, blocks.stream().map(GoldenBlock::lines).collect(Collectors.joining("\n\n")) + "\n");
    }

    private String lines() {
        return isGap() ? marked("!", expected) + "\n" + marked("~", present) : present;
    }

    private static String marked(String mark, String text) {
        return text.isEmpty()
                ? mark
                : text.lines().map(line -> mark + " " + line).collect(Collectors.joining("\n"));
    }
}
