package io.github.hearsay.syntax;

/**
 * Splits text into words as the UD English treebanks do: white space separates, then marks, hyphens, contractions and
 * possessives are split off. Reads each character a bounded number of times.
 */
final class Tokenizer {

    private static final String REPEATED = "!?*_=~#+<>-—–.…^|/$";
    private static final String CLITICS = " s m d ll ve re S M D LL VE RE ";

    private final CharSequence text;
    private final Segmentation words;
    private final WordScanner scanner;
    private final WordSplitter splitter;

    Tokenizer(CharSequence text, TokenLexicon lexicon, Segmentation words) {
        this.text = text;
        this.words = words;
        scanner = new WordScanner(text, lexicon);
        splitter = new WordSplitter(text, lexicon, words);
    }

    /** Finds the words between two offsets. */
    void tokenize(int begin, int end) {
        int at = begin;
        while (at < end) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                int chunkEnd = at;
                while (chunkEnd < end && !isSpace(text.charAt(chunkEnd))) {
                    chunkEnd++;
                }
                chunk(at, chunkEnd);
                at = chunkEnd;
            }
        }
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)));
    }

    private static boolean isInvisible(char c) {
        return c == 0x7f || c == 0x85 || c == 0x200b || c == 0x200e || c == 0x200f || c == 0x2060 || c == 0xfeff;
    }

    private void chunk(int begin, int end) {
        int at = begin;
        while (at < end && "([{<\"“‘'".indexOf(text.charAt(at)) >= 0 && at + 1 < end) {
            at++;
        }
        int address = WebAddress.end(text, at, end);
        if (address > at) {
            for (int i = begin; i < at; i++) {
                words.add(i, i + 1);
            }
            words.add(at, address);
            pieces(begin, address, end);
        } else {
            pieces(begin, begin, end);
        }
    }

    private void pieces(int chunkBegin, int begin, int end) {
        int at = begin;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int to = scanner.end(at, end);
                splitter.split(at, to);
                at = to;
            } else {
                at = mark(chunkBegin, at, end);
            }
        }
    }

    private int mark(int chunkBegin, int at, int end) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’' || c == '`') {
            return apostrophe(chunkBegin, at, end);
        }
        int to = Emoticon.end(text, chunkBegin, at, end);
        if (to == at) {
            to = handle(at, end);
        }
        if (to == at && REPEATED.indexOf(c) >= 0) {
            to = run(at, end);
        }
        if (to == at) {
            to = at + 1;
        }
        words.add(at, to);
        return to;
    }

    /** "@name" and "#tag" are one word. */
    private int handle(int at, int end) {
        char c = text.charAt(at);
        if ((c != '@' && c != '#') || at + 1 == end || !Character.isLetter(text.charAt(at + 1))) {
            return at;
        }
        int to = at + 1;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to;
    }

    private int run(int at, int end) {
        char c = text.charAt(at);
        int to = at + 1;
        while (to < end && (text.charAt(to) == c || areAlike(c, text.charAt(to)))) {
            to++;
        }
        return to;
    }

    private static boolean areAlike(char c, char next) {
        return ("!?.".indexOf(c) >= 0 && "!?.".indexOf(next) >= 0) || ("-=".indexOf(c) >= 0 && "-=".indexOf(next) >= 0);
    }

    /** A clitic behind a word, a pair that quotes, a shortened year, or a mark by itself. */
    private int apostrophe(int chunkBegin, int at, int end) {
        int to = at + 1;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (at > chunkBegin
                && to > at + 1
                && to <= at + 3
                && CLITICS.contains(" " + text.subSequence(at + 1, to) + " ")) {
            words.join(at, to);
            return to;
        }
        if (at + 1 < end && text.charAt(at + 1) == text.charAt(at)) {
            words.add(at, at + 2);
            return at + 2;
        }
        words.add(at, at + 1);
        return at + 1;
    }
}
