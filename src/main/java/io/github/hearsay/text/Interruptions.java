package io.github.hearsay.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines that cut a sentence in two: where a page ends its number, the head of the next one and a notice that the article goes
 * on, else captions and advertisements. They are told by what they say, by what repeats with another number, or by a form feed, and only between
 * lines of running text that go on.
 */
final class Interruptions {

    private static final int NARROWEST = 20;
    /** Of text that is not wrapped, shorter lines are entries, verses or headings. */
    private static final int RUNNING = 60;

    private static final int LONGEST_HEAD = 80;
    private static final int LONGEST_NOTICE = 200;
    private static final int MOST_LINES = 8;
    private static final Pattern NUMBER = Pattern.compile("[-–—\\[(| ]*\\d{1,4}[-–—\\])| ]*");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern CREDIT =
            Pattern.compile("\\(\\p{Lu}[\\p{L}.'’-]*([ /]+\\p{Lu}[\\p{L}.'’-]*){1,5}\\)$");

    private final String text;
    private final Lines lines;
    private final LineJoins joins;
    private final WrittenLanguage language;
    private final Map<String, Integer> heads = new HashMap<>();

    Interruptions(String text, Lines lines, LineJoins joins, WrittenLanguage language) {
        this.text = text;
        this.lines = lines;
        this.joins = joins;
        this.language = language;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.line(i).length() <= LONGEST_HEAD) {
                heads.merge(withoutNumbers(i), 1, Integer::sum);
            }
        }
    }

    /** Index of the line that goes on with the paragraph of one, behind lines that cut it; -1 where none does. */
    int behind(int line) {
        if (lines.isLabelled(line) || lines.isEntry(line)) {
            return -1;
        }
        boolean cut = isCut(line);
        boolean page = true;
        int i = line + 1;
        while (i < lines.size() && i - line <= MOST_LINES) {
            boolean pageEnds = isOfPage(line, i);
            if (!pageEnds && !(cut && isNotice(i))) {
                break;
            }
            page &= pageEnds;
            i = pageEnds ? i + 1 : behindNotice(i);
        }
        boolean found = i > line + 1 || (i < lines.size() && lines.isBehindFormFeed(i));
        return found && i < lines.size() && ((cut && goesOn(line, i)) || (page && mayGoOn(line, i))) ? i : -1;
    }

    /** Whether a line says itself that a page ends. */
    boolean endsPage(int i) {
        String seen = lines.line(i).of(text);
        return seen.length() <= LONGEST_HEAD
                && (lines.isApart(i) || !lines.beginsSmall(i))
                && isLoose(i)
                && language.isPageBreak().test(seen);
    }

    /** Whether a line is one of running text and ends inside of a sentence. */
    private boolean isCut(int i) {
        char last = lines.last(i);
        return lines.line(i).length() >= NARROWEST
                && (Character.isLetterOrDigit(last) || ",-–—―)\"”’".indexOf(last) >= 0);
    }

    private boolean isRunning(int line) {
        return joins.isWrapped() || lines.line(line).length() >= RUNNING;
    }

    private boolean goesOn(int line, int i) {
        return (lines.beginsSmall(i) && (lines.line(i).length() >= NARROWEST || lines.isTerminated(i)))
                || lines.isBrokenWord(line, i);
    }

    /** Behind a page a name or a sentence may go on with a capital, where the line before could not take it. */
    private boolean mayGoOn(int line, int i) {
        return joins.isJoined(line)
                && joins.isFull(line, i)
                && lines.indent(i) <= lines.indent(line)
                && !lines.isLabelled(i)
                && !lines.isEntry(i)
                && (joins.isJoined(i + 1) || lines.isTerminated(i));
    }

    private boolean isOfPage(int line, int i) {
        if (endsPage(i)) {
            return true;
        }
        String seen = lines.line(i).of(text);
        if (seen.length() > LONGEST_HEAD
                || lines.isTerminated(i)
                || lines.beginsSmall(i)
                || !isLoose(i)
                || !isRunning(line)) {
            return false;
        }
        return isAtFormFeed(i) || NUMBER.matcher(seen).matches() || (joins.isWrapped() && isNumberedHead(i));
    }

    private boolean isAtFormFeed(int i) {
        return lines.isBehindFormFeed(i) || (i + 1 < lines.size() && lines.isBehindFormFeed(i + 1));
    }

    /** A line as full as its neighbours is one of the text, whatever it says. */
    private boolean isLoose(int i) {
        return lines.isApart(i)
                || isAtFormFeed(i)
                || (i + 1 < lines.size() && joins.isWrapped() && !joins.isFull(i, i + 1));
    }

    private boolean isNotice(int i) {
        String seen = lines.line(i).of(text);
        return seen.length() <= LONGEST_NOTICE
                && (lines.isApart(i) || (!lines.beginsSmall(i) && isLoose(i)))
                && (language.isNotice().test(seen)
                        || (lines.isApart(i) && CREDIT.matcher(seen).find()));
    }

    /** What stands apart goes on to the next blank line. */
    private int behindNotice(int i) {
        int next = i + 1;
        while (lines.isApart(i) && next < lines.size() && !lines.isApart(next) && next - i < MOST_LINES) {
            next++;
        }
        return next < lines.size() && lines.isApart(next) ? next : i + 1;
    }

    /** A line that stands alone, and elsewhere again with another number. */
    private boolean isNumberedHead(int i) {
        String head = withoutNumbers(i);
        return lines.isApart(i)
                && (i + 1 == lines.size() || lines.isApart(i + 1))
                && head.length() < lines.line(i).length()
                && heads.getOrDefault(head, 0) > 1;
    }

    private String withoutNumbers(int i) {
        return NUMBERS.matcher(lines.line(i).of(text)).replaceAll("");
    }
}
