package io.github.hearsay.text;

import io.github.hearsay.text.QuotationMark.Family;
import io.github.hearsay.text.QuotationMark.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, in linear time. Marks that do not pair are recovered, never
 * past the end of their paragraph: a quotation whose closing mark is missing ends where the next one of its family opens
 * or with the paragraph; one that lacks its opening mark begins with the paragraph. A paragraph that ends inside a
 * quotation and is followed by one that begins with a mark is continued by it, as newspapers write long quotations.
 */
public final class QuotationMarks {

    /** Deeper nesting than this is noise; further marks are ignored. */
    private static final int DEEPEST = 4;

    private final String text;
    private final List<QuotedRegion> regions = new ArrayList<>();
    private final List<QuotationMark> open = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The quoted regions in text order, outer before inner. */
    public static List<QuotedRegion> find(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            marks.paragraph(paragraphs.get(p), p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null);
        }
        marks.regions.sort((a, b) -> a.span().compareTo(b.span()));
        return marks.regions;
    }

    private void paragraph(Span paragraph, @Nullable Span next) {
        List<QuotationMark> marks = marksOf(paragraph);
        boolean[] closes = singlesThatClose(marks);
        int firstRegion = regions.size();
        for (int k = 0; k < marks.size(); k++) {
            QuotationMark mark = marks.get(k);
            if (mark.family() == Family.SINGLE) {
                single(marks, closes, k);
            } else {
                pair(mark, paragraph, firstRegion);
            }
        }
        closeAll(paragraph, next);
    }

    private List<QuotationMark> marksOf(Span paragraph) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c != '"' && c != '\'' && c != '`' && c < '\u00ab') {
                continue;
            }
            QuotationMark mark = QuotationMark.at(text, i, paragraph.end());
            if (mark != null) {
                marks.add(mark);
                i = mark.span().end() - 1;
            }
        }
        return marks;
    }

    /** For each mark, whether a single closing mark stands at or behind it before the next single opening one. */
    private static boolean[] singlesThatClose(List<QuotationMark> marks) {
        boolean[] closes = new boolean[marks.size() + 1];
        for (int k = marks.size() - 1; k >= 0; k--) {
            QuotationMark mark = marks.get(k);
            closes[k] = mark.family() == Family.SINGLE ? mark.side() == Side.CLOSING : closes[k + 1];
        }
        return closes;
    }

    /** A single mark is often an apostrophe: it opens only where another one closes, and closes the last that can. */
    private void single(List<QuotationMark> marks, boolean[] closes, int k) {
        QuotationMark mark = marks.get(k);
        QuotationMark top = open.isEmpty() ? null : open.get(open.size() - 1);
        boolean inside = top != null && top.family() == Family.SINGLE;
        if (mark.side() == Side.OPENING) {
            if (!inside && closes[k + 1] && open.size() < DEEPEST) {
                open.add(mark);
            }
        } else if (inside && top != null && !(isPossessive(mark) && closes[k + 1])) {
            open.remove(open.size() - 1);
            regions.add(region(top.span().begin(), mark.span().end(), true, true));
        }
    }

    /** "the players’ final offer": an s before, a space and a small letter behind. */
    private boolean isPossessive(QuotationMark mark) {
        int b = mark.span().begin();
        int e = mark.span().end();
        return b > 0
                && text.charAt(b - 1) == 's'
                && e + 1 < text.length()
                && text.charAt(e) == ' '
                && Character.isLowerCase(text.charAt(e + 1));
    }

    private void pair(QuotationMark mark, Span paragraph, int firstRegion) {
        int partner = partnerOf(mark);
        boolean closing = mark.side() == Side.CLOSING || (mark.side() == Side.EITHER && partner >= 0);
        if (closing && partner >= 0) {
            QuotationMark opening = open.get(partner);
            dropFrom(partner);
            if (mark.span().begin() > opening.span().end()) {
                regions.add(region(opening.span().begin(), mark.span().end(), true, true));
            }
        } else if (closing) {
            recoverOpening(mark, paragraph, firstRegion);
        } else {
            if (partner >= 0 && mark.family() == open.get(partner).family()) {
                QuotationMark unclosed = open.get(partner);
                dropFrom(partner);
                addUnclosed(unclosed, mark.span().begin(), false);
            }
            if (open.size() < DEEPEST) {
                open.add(mark);
            }
        }
    }

    private int partnerOf(QuotationMark mark) {
        for (int k = open.size() - 1; k >= 0; k--) {
            if (open.get(k).family() == mark.family()) {
                return k;
            }
        }
        return -1;
    }

    private void dropFrom(int k) {
        open.subList(k, open.size()).clear();
    }

    /** Only where the marked stretch could begin with the paragraph, and no other quotation stands in between. */
    private void recoverOpening(QuotationMark mark, Span paragraph, int firstRegion) {
        boolean spoken = mark.span().begin() > paragraph.begin()
                && ",.!?…".indexOf(text.charAt(mark.span().begin() - 1)) >= 0;
        if (spoken && regions.size() == firstRegion && open.isEmpty()) {
            regions.add(region(paragraph.begin(), mark.span().end(), false, true));
        }
    }

    private void closeAll(Span paragraph, @Nullable Span next) {
        for (int k = open.size() - 1; k >= 0; k--) {
            QuotationMark mark = open.remove(k);
            if (mark.family() != Family.SINGLE) {
                addUnclosed(mark, paragraph.end(), open.isEmpty() && next != null && reopens(mark, next));
            }
        }
    }

    private boolean reopens(QuotationMark mark, Span next) {
        QuotationMark first = QuotationMark.at(text, next.begin(), next.end());
        return first != null && first.family() == mark.family() && first.side() != Side.CLOSING;
    }

    private void addUnclosed(QuotationMark mark, int limit, boolean continued) {
        Span span = new Span(mark.span().begin(), limit).trim(text);
        if (span.end() > mark.span().end()) {
            regions.add(new QuotedRegion(span, true, false, continued, open.size()));
        }
    }

    private QuotedRegion region(int begin, int end, boolean opened, boolean closed) {
        return new QuotedRegion(new Span(begin, end), opened, closed, false, open.size());
    }
}
