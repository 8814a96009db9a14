package io.github.hearsay.conventions;

import java.util.List;

/** Compares the code of a page with that of the test that runs it. */
final class PageCode {

    private PageCode() {}

    /** The words of a piece of code: where lines break does not count. */
    static List<String> words(String code) {
        return List.of(code.strip().split("\\s+"));
    }

    /** What stands behind the first of one string, up to the next of another one. */
    static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
