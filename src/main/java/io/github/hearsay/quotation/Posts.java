package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts of social networks that are embedded in an article: text, then a dash, a name and the account in brackets; or name
 * and account, then the text.
 */
final class Posts {

    private static final double CONFIDENCE = 0.95;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_HEAD = 14;

    private final QuotedWords layout;
    private final Words words;

    Posts(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
    }

    /** The drafts, and the posts in place of what was found inside of them without a cue. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        List<CandidateAttribution> complete = new ArrayList<>(drafts);
        int floor = 0;
        for (int i = 0; i < words.size(); i++) {
            int account = account(i);
            @Nullable CandidateAttribution post = account < 0 ? null : post(i, account, floor);
            if (post != null) {
                floor = endOfParagraph(account);
                complete.removeIf(draft -> draft.cue() == null && isWithin(draft, post));
                complete.add(post);
                i = account;
            }
        }
        return complete;
    }

    private static boolean isWithin(CandidateAttribution draft, CandidateAttribution post) {
        WordRange whole = post.parts().get(0);
        int end = post.parts().get(post.parts().size() - 1).end();
        return draft.parts().stream().allMatch(part -> part.first() >= whole.first() && part.end() <= end);
    }

    /** Index of the account behind the name that begins at a word; -1 where none follows. */
    private int account(int name) {
        if (!begins(name) || !Character.isUpperCase(words.form(name).codePointAt(0))) {
            return -1;
        }
        for (int i = name + 1; i < words.size() && i - name <= LONGEST_NAME; i++) {
            if (words.paragraphOf(i) != words.paragraphOf(name) || layout.isStop(i)) {
                return -1;
            }
            if (words.form(i).startsWith("@")) {
                return words.form(i).length() > 1 || i + 1 < words.size() ? i : -1;
            }
        }
        return -1;
    }

    /** A name stands at the begin of a paragraph, or behind a dash. */
    private boolean begins(int i) {
        return beginsParagraph(i) || layout.isDash(i - 1) || words.mark(i - 1) == '―';
    }

    private boolean beginsParagraph(int i) {
        return i == 0 || words.paragraphOf(i - 1) != words.paragraphOf(i);
    }

    private @Nullable CandidateAttribution post(int name, int account, int floor) {
        int end = account;
        while (end > name + 1 && !Character.isLetterOrDigit(words.form(end - 1).codePointAt(0))) {
            end--;
        }
        WordRange source = new WordRange(name, end);
        if (beginsParagraph(name)) {
            return words.mark(account - 1) == '(' || endOfParagraph(name) - name > LONGEST_HEAD
                    ? null
                    : post(source, after(name));
        }
        int dash = name - 1;
        return beginsParagraph(dash)
                ? post(source, before(dash, floor))
                : post(source, List.of(new WordRange(begin(dash), dash)));
    }

    private @Nullable CandidateAttribution post(WordRange source, List<WordRange> parts) {
        return parts.isEmpty() || parts.get(0).isEmpty()
                ? null
                : new CandidateAttribution(null, -1, -1, source, parts, CONFIDENCE);
    }

    private int begin(int word) {
        int first = word;
        while (!beginsParagraph(first)) {
            first--;
        }
        return first;
    }

    private int endOfParagraph(int word) {
        int end = word + 1;
        while (end < words.size() && !beginsParagraph(end)) {
            end++;
        }
        return end;
    }

    /** The paragraph behind the one of a word. */
    private List<WordRange> after(int word) {
        int first = endOfParagraph(word);
        return first < words.size() ? List.of(new WordRange(first, endOfParagraph(first))) : List.of();
    }

    /** The paragraph before a word, and those before it that no blank line parts from it, down to the post before. */
    private List<WordRange> before(int word, int floor) {
        Deque<WordRange> parts = new ArrayDeque<>();
        for (int end = word; end > floor; ) {
            int first = begin(end - 1);
            parts.addFirst(new WordRange(first, end));
            if (first <= floor || blankLineBefore(first)) {
                break;
            }
            end = first;
        }
        return List.copyOf(parts);
    }

    private boolean blankLineBefore(int word) {
        String gap = words.text().substring(words.end(word - 1), words.begin(word));
        return gap.indexOf('\n') != gap.lastIndexOf('\n');
    }
}
