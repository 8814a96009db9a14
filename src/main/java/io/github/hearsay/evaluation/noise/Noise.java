package io.github.hearsay.evaluation.noise;

import io.github.hearsay.evaluation.ResourceLines;
import io.github.hearsay.evaluation.noise.NoisyText.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which news is laid out or damaged on its way, the same for the same text each time. Its name is that of a
 * {@link Kind}, in lower case, for wraps with the width behind it, for pages with their lines: {@code wrap60}, {@code pages20}, {@code crlf}.
 */
public record Noise(Kind kind, int size) {

    /** What is done to a text. */
    public enum Kind {
        /** Lines broken at blanks, paragraphs apart by blank lines. */
        WRAP,
        /** Lines broken at blanks, paragraphs apart by an indent alone. */
        INDENT,
        /** Lines broken inside of words too, with a hyphen. */
        HYPHENS,
        /** Numbers, heads and notices between pages of so many lines. */
        PAGES,
        /** Line ends CR LF. */
        CRLF,
        /** Soft hyphens inside of words. */
        SOFTHYPHENS,
        /** Blanks doubled, or of no break, and at line ends. */
        BLANKS,
        /** Captions, credits, advertisements and links between paragraphs. */
        INSERTS,
        /** Marks of windows-1252 read as ISO-8859-1. */
        C1,
        /** Character references of HTML. */
        ENTITIES,
        /** UTF-8 read as windows-1252. */
        MOJIBAKE,
        /** Apostrophes and quotation marks as U+FFFD. */
        REPLACED,
        /** Ligatures of PDF. */
        LIGATURES
    }

    private static final int SMALLEST = 20;
    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_BROKEN = 6;
    private static final int EVERY = 3;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Character, String> NAMED = Map.of(
            '“',
            "&ldquo;",
            '”',
            "&rdquo;",
            '’',
            "&#8217;",
            '‘',
            "&lsquo;",
            '"',
            "&quot;",
            '&',
            "&amp;",
            '—',
            "&mdash;",
            '–',
            "&#x2013;",
            '\'',
            "&#39;");

    /** Some kinds of noise, joined by commas, to be made one after the other. */
    public static List<Noise> parse(String names) {
        return Stream.of(names.split(",", -1)).map(Noise::one).toList();
    }

    private static Noise one(String name) {
        String letters = name.replaceAll("[0-9]+$", "");
        String digits = name.substring(letters.length());
        for (Kind kind : Kind.values()) {
            boolean sized = kind == Kind.WRAP || kind == Kind.INDENT || kind == Kind.HYPHENS || kind == Kind.PAGES;
            boolean digitsFit = sized ? digits.matches("[1-9][0-9]{1,2}") : letters.equals(name) || name.equals("c1");
            if (digitsFit
                    && kind.name().toLowerCase(Locale.ROOT).equals(sized || !name.equals("c1") ? letters : name)) {
                int size = sized ? Integer.parseInt(digits) : 0;
                if (!sized || size >= SMALLEST) {
                    return new Noise(kind, size);
                }
            }
        }
        throw new IllegalArgumentException("no kind of noise: '" + name + "'; there are " + names());
    }

    /** The names of all kinds. */
    public static String names() {
        return Stream.of(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The text with this noise on top of what it has. */
    public NoisyText add(NoisyText text) {
        Writer writer = text.rewrite();
        switch (kind) {
            case WRAP, INDENT, HYPHENS -> wrap(text.text(), writer);
            case INSERTS -> insert(text, writer);
            case PAGES -> breakPages(text.text(), writer);
            default -> {
                while (writer.hasNext()) {
                    character(text.text(), writer);
                }
            }
        }
        return writer.done();
    }

    private void character(String text, Writer out) {
        char c = out.peek();
        switch (kind) {
            case CRLF -> out.replace(c == '\n' ? "\r\n" : String.valueOf(c));
            case BLANKS -> out.replace(c == ' ' ? blank(out.index()) : c == '\n' ? " \n" : String.valueOf(c));
            case SOFTHYPHENS -> {
                if (mayBreak(text, out.index())) {
                    out.insert("\u00ad");
                }
                out.keep();
            }
            case C1 -> out.replace(new String(bytes(c), StandardCharsets.ISO_8859_1));
            case MOJIBAKE -> out.replace(misread(c));
            case ENTITIES -> out.replace(NAMED.getOrDefault(c, c > '~' ? "&#" + (int) c + ";" : String.valueOf(c)));
            case REPLACED -> out.replace("“”’‘".indexOf(c) >= 0 ? "\ufffd" : String.valueOf(c));
            default -> ligature(text, out);
        }
    }

    private static String blank(int at) {
        return switch (at % EVERY) {
            case 0 -> "  ";
            case 1 -> "\u00a0";
            default -> " ";
        };
    }

    /** What windows-1252 has of a character of its own; of others nothing is misread. */
    private static byte[] bytes(char c) {
        byte[] windows = String.valueOf(c).getBytes(WINDOWS);
        boolean own = c > '\u00ff' && WINDOWS.newEncoder().canEncode(c);
        return own || c <= '\u00ff' ? windows : new byte[] {'?'};
    }

    private static String misread(char c) {
        if (c < '\u0080' || Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        StringBuilder misread = new StringBuilder();
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            String windows = new String(new byte[] {b}, WINDOWS);
            misread.append(windows.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : windows);
        }
        return misread.toString();
    }

    private static void ligature(String text, Writer out) {
        int i = out.index();
        boolean f = out.peek() == 'f' && i + 1 < text.length();
        if (f && (text.charAt(i + 1) == 'i' || text.charAt(i + 1) == 'l')) {
            // The letter behind goes into the ligature too, and nothing is written for it.
            out.replace(text.charAt(i + 1) == 'i' ? "\ufb01" : "\ufb02");
            out.replace("");
        } else {
            out.keep();
        }
    }

    /** Before the third letter of a word, or a later one, with as many letters to come, as a vowel goes before a consonant. */
    private static boolean mayBreak(String text, int at) {
        int begin = at;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - begin >= SHORTEST_BROKEN
                && at - begin >= SHORTEST_PIECE - 1
                && end - at >= SHORTEST_PIECE
                && isVowel(text.charAt(at - 1))
                && !isVowel(text.charAt(at));
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }

    private void wrap(String text, Writer out) {
        int column = 0;
        while (out.hasNext()) {
            char c = out.peek();
            if (c == '\n') {
                paragraphEnd(text, out);
                column = kind == Kind.INDENT ? 3 : 0;
            } else if (c == ' ' && column > 0 && column + 1 + lengthOfWord(text, out.index() + 1) > size) {
                column = brokenLine(text, out, column);
            } else {
                out.keep();
                column++;
            }
        }
    }

    private static int lengthOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        return end - from;
    }

    private int brokenLine(String text, Writer out, int column) {
        int word = out.index() + 1;
        int last = kind == Kind.HYPHENS ? Math.min(word + size - column - 2, word + lengthOfWord(text, word) - 1) : 0;
        for (int at = last; at > word; at--) {
            if (mayBreak(text, at)) {
                while (out.index() < at) {
                    out.keep();
                }
                out.insert("-\n");
                return 0;
            }
        }
        out.replace("\n");
        return 0;
    }

    private void paragraphEnd(String text, Writer out) {
        boolean single = out.index() + 1 < text.length() && text.charAt(out.index() + 1) != '\n';
        out.replace(kind == Kind.INDENT ? "\n   " : single ? "\n\n" : "\n");
        while (out.hasNext() && out.peek() == '\n') {
            out.replace(kind == Kind.INDENT ? "" : "\n");
        }
    }

    /** In the lines of the resource | is a line end, ^ a form feed and # the number of the next page. */
    private void breakPages(String text, Writer out) {
        List<String> breaks = ResourceLines.of("en/page-breaks.txt");
        int line = 0;
        int page = 1;
        while (out.hasNext()) {
            boolean ends = out.peek() == '\n' && out.index() > 0 && text.charAt(out.index() - 1) != '\n';
            if (ends && ++line % size == 0) {
                String between =
                        breaks.get(page++ % breaks.size()).replace('|', '\n').replace('^', '\f');
                out.insert(between.replace("#", String.valueOf(page)));
            }
            out.keep();
        }
    }

    /** Behind every second paragraph, the first one aside: before that a headline or a byline would stand. */
    private static void insert(NoisyText text, Writer out) {
        List<String> lines = new ArrayList<>(ResourceLines.of("en/inserts.txt"));
        int paragraph = 0;
        boolean apart = false;
        while (out.hasNext()) {
            char c = out.peek();
            boolean border = text.isBorder(out.index());
            out.keep();
            if (border && ++paragraph % 2 == 0) {
                out.insertForeign(lines.get(paragraph / 2 % lines.size()) + (apart ? "\n\n" : "\n"));
            }
            apart = c == '\n' || (apart && Character.isWhitespace(c));
        }
    }
}
