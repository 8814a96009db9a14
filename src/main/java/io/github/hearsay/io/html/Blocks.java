package io.github.hearsay.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Lists under headings, laid out on pages of so many lines. Lists that are longer than a page go on over several.
 *
 * @param pages what each page holds
 * @param pageOf for each list the number of the page on which it begins
 */
record Blocks(List<List<Block>> pages, List<Integer> pageOf) {

    /** Lines {@code from} to {@code to} of a list. */
    record Block(int list, int from, int to) {

        boolean isFirst() {
            return from == 0;
        }
    }

    static <T> Blocks of(List<T> lists, ToIntFunction<T> lines, int longest) {
        List<List<Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        List<Integer> pageOf = new ArrayList<>();
        int room = longest;
        for (int i = 0; i < lists.size(); i++) {
            int all = lines.applyAsInt(lists.get(i));
            for (int from = 0; from == 0 || from < all; from += longest) {
                int to = Math.min(all, from + longest);
                if (to - from > room) {
                    pages.add(new ArrayList<>());
                    room = longest;
                }
                if (from == 0) {
                    pageOf.add(pages.size() - 1);
                }
                room -= to - from;
                pages.get(pages.size() - 1).add(new Block(i, from, to));
            }
        }
        return new Blocks(pages, pageOf);
    }

    /** Relative URL of a list, whose heading has an id of a letter and its number. */
    String url(IntFunction<String> page, String letter, int list) {
        return "./" + page.apply(pageOf.get(list)) + "#" + letter + list;
    }
}
