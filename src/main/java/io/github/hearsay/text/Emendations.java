package io.github.hearsay.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a text is read that is laid out or damaged: lines that are wrapped are joined, words that are broken at line
 * ends are whole, white space between words is one blank, invisible characters are left out, and damaged characters are what
 * they were where there is no doubt. Takes time in proportion to the text.
 */
public final class Emendations {

    private final WrittenLanguage language;

    /** With what is known of a language. */
    public Emendations(WrittenLanguage language) {
        this.language = language;
    }

    /**
     * How a text is read.
     *
     * @param emendations in text order, none overlapping another
     * @param doubtful the number of damaged characters that cannot be repaired
     */
    public record Found(List<Emendation> emendations, int doubtful) {

        public Found {
            emendations = List.copyOf(emendations);
        }
    }

    /**
     * How a text is read.
     *
     * @param paragraphs those that are known: inside of one lines are joined; none where line breaks are to tell
     * @param apart separate stretches, such as zones
     */
    public Found find(String text, List<Span> paragraphs, List<Span> apart) {
        List<Emendation> references = CharacterReferences.find(text);
        ReadingCopy unescaped = new ReadingCopy(text, references);
        CharacterRepair repair = new CharacterRepair(unescaped.text(), language);
        List<Emendation> characters = merged(references, repair.find(), unescaped);
        ReadingCopy repaired = new ReadingCopy(text, characters);
        List<Emendation> layout = layout(repaired, paragraphs, apart);
        return new Found(merged(characters, layout, repaired), repair.doubtful());
    }

    /** What is changed later, in the copy, takes the place of the changes inside of it. */
    private static List<Emendation> merged(List<Emendation> earlier, List<Emendation> later, ReadingCopy copy) {
        if (later.isEmpty()) {
            return earlier;
        }
        List<Emendation> merged = new ArrayList<>(earlier.size() + later.size());
        int next = 0;
        for (Emendation change : later) {
            Span span = copy.original(change.span());
            while (next < earlier.size() && earlier.get(next).span().begin() < span.begin()) {
                merged.add(earlier.get(next++));
            }
            while (next < earlier.size() && earlier.get(next).span().begin() < span.end()) {
                next++;
            }
            merged.add(new Emendation(span, change.text()));
        }
        merged.addAll(earlier.subList(next, earlier.size()));
        return merged;
    }

    private List<Emendation> layout(ReadingCopy copy, List<Span> paragraphs, List<Span> apart) {
        String text = copy.text();
        Lines lines = new Lines(text);
        LineJoins joins = LineJoins.of(lines);
        boolean[] joined = paragraphs.isEmpty() ? joins.joined() : within(lines, copy, paragraphs);
        for (int i = 1; i < joined.length; i++) {
            joined[i] |= !lines.isApart(i) && isInsideName(text, lines.line(i - 1), lines.line(i));
        }
        for (Span begin : apart) {
            int line = lines.at(copy.read(begin).begin());
            if (line < joined.length) {
                joined[line] = false;
            }
        }
        int[] next = paragraphs.isEmpty() && apart.isEmpty()
                ? cut(new Interruptions(text, lines, joins, language), joined)
                : IntStream.rangeClosed(1, joined.length).toArray();
        return changes(text, lines, joined, next);
    }

    /** For each line the next one that is read: a page break or a notice inside of a sentence is not. */
    private static int[] cut(Interruptions interruptions, boolean[] joined) {
        int[] next = IntStream.rangeClosed(1, joined.length).toArray();
        for (int i = 0; i + 1 < joined.length; i = next[i]) {
            int behind = interruptions.behind(i);
            if (behind > 0) {
                next[i] = behind;
                joined[behind] = true;
            } else if ((joined[i] || joined[i + 1]) && interruptions.endsPage(i)) {
                joined[i] = false;
                joined[i + 1] = false;
            }
        }
        return next;
    }

    private List<Emendation> changes(String text, Lines lines, boolean[] joined, int[] next) {
        List<Emendation> found = new ArrayList<>();
        @Nullable Set<String> ownWords = null;
        int before = -1;
        for (int i = 0; i < lines.size(); i = next[i]) {
            if (i > 0 && joined[i] && lines.isBrokenWord(before, i)) {
                ownWords = ownWords == null ? words(text) : ownWords;
                found.add(brokenWord(text, lines.line(before), lines.line(i), ownWords));
            } else if (i > 0) {
                int from = lines.line(before).end();
                int to = lines.line(i).begin();
                gap(text, new Span(from, to), joined[i], found);
            }
            blanks(text, lines.line(i), found);
            before = i;
        }
        return found;
    }

    private static boolean[] within(Lines lines, ReadingCopy copy, List<Span> paragraphs) {
        boolean[] joined = new boolean[lines.size()];
        for (Span paragraph : paragraphs) {
            Span read = copy.read(paragraph);
            for (int i = lines.at(read.begin()) + 1;
                    i < joined.length && lines.line(i).begin() < read.end();
                    i++) {
                joined[i] = !lines.isApart(i) && !lines.isEntry(i);
            }
        }
        return joined;
    }

    /** A given name behind a small word, and before one word with a capital that no other follows: "chief Mara / Voss said". */
    private boolean isInsideName(String text, Span line, Span next) {
        if (!Character.isLetter(text.charAt(line.end() - 1)) || !Character.isUpperCase(text.charAt(next.begin()))) {
            return false;
        }
        String[] before = line.of(text).split("\\s+", -1);
        String[] behind = next.of(text).split("\\s+", 3);
        return before.length > 2
                && behind.length > 1
                && Character.isUpperCase(before[before.length - 1].charAt(0))
                && Character.isLowerCase(before[before.length - 2].charAt(0))
                && Character.isLowerCase(behind[1].charAt(0))
                && language.isGivenName().test(before[before.length - 1].toLowerCase(Locale.ROOT))
                && !language.frequent().contains(behind[0].toLowerCase(Locale.ROOT));
    }

    /** As many line breaks as there are, or one blank. */
    private static void gap(String text, Span gap, boolean joined, List<Emendation> found) {
        StringBuilder breaks = new StringBuilder();
        for (int i = gap.begin(); i < gap.end(); i++) {
            char c = text.charAt(i);
            if (Lines.isBreak(c) && !(c == '\n' && i > gap.begin() && text.charAt(i - 1) == '\r')) {
                breaks.append('\n');
            }
        }
        String read = joined ? " " : breaks.toString();
        if (!gap.of(text).equals(read)) {
            found.add(new Emendation(gap, read));
        }
    }

    private static void blanks(String text, Span line, List<Emendation> found) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (!isBlank(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (isBlank(text.charAt(end))) {
                end++;
            }
            if (end - i > 1 || text.charAt(i) != ' ') {
                found.add(new Emendation(new Span(i, end), " "));
            }
            i = end;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Whether the hyphen was in the word before: decided by what the document writes elsewhere, else by known words. */
    private Emendation brokenWord(String text, Span line, Span next, Set<String> ownWords) {
        int begin = line.end() - 1;
        while (begin > line.begin() && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        int end = next.begin();
        while (end < next.end() && isOfWord(text.charAt(end))) {
            end++;
        }
        String first = text.substring(begin, line.end() - 1).toLowerCase(Locale.ROOT);
        String second = text.substring(next.begin(), end).toLowerCase(Locale.ROOT);
        boolean kept = Character.isUpperCase(text.charAt(next.begin())) || isCompound(first, second, ownWords);
        return new Emendation(new Span(line.end() - (kept ? 0 : 1), next.begin()), "");
    }

    private boolean isCompound(String first, String second, Set<String> ownWords) {
        if (ownWords.contains(first + second)) {
            return false;
        }
        if (first.indexOf('-') >= 0 || ownWords.contains(first + "-" + second)) {
            return true;
        }
        return !language.isWord().test(first + second)
                && language.isWord().test(first)
                && language.isWord().test(second);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfWord(text.charAt(i))) {
                if (i > begin) {
                    words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
                }
                begin = i + 1;
            }
        }
        return words;
    }
}
