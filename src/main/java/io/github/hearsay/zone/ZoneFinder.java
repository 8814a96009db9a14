package io.github.hearsay.zone;

import io.github.hearsay.cas.Zones;
import io.github.hearsay.cas.Zones.Part;
import io.github.hearsay.language.Language;
import io.github.hearsay.language.Notices;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the parts of a news document by where a paragraph stands, how it begins, and how long it is. */
final class ZoneFinder {

    private static final Pattern BARS = Pattern.compile("\\s\\|\\s|\\s·\\s|\\s•\\s");
    private static final int LONGEST_HEADLINE = 180;
    private static final int LONGEST_BYLINE = 90;
    private static final int LONGEST_NOTICE = 400;
    private static final String CLOSING = "\"'”’»)";

    private final Notices notices;
    private final Byline byline;

    ZoneFinder(Language language) {
        notices = new Notices(language);
        byline = new Byline(language);
    }

    /**
     * In text order; each paragraph is one zone, but a dateline is cut off the paragraph that it opens.
     *
     * @param known zones that others have found, in text order; paragraphs in which they lie get no other
     */
    List<Part> find(String text, List<Span> paragraphs, List<Part> known) {
        List<Part> parts = new ArrayList<>();
        boolean inBody = known.stream().anyMatch(part -> part.kind().equals(Zones.BODY));
        boolean headline = known.stream().anyMatch(part -> part.kind().equals(Zones.HEADLINE));
        int next = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Span span = paragraphs.get(p).trim(text);
            while (next < known.size() && known.get(next).span().end() <= span.begin()) {
                next++;
            }
            if (span.isEmpty() || (next < known.size() && known.get(next).span().begin() < span.end())) {
                continue;
            }
            String kind = notBody(span.of(text));
            if (kind == null && !inBody && !headline && p + 1 < paragraphs.size() && isHeadline(span.of(text))) {
                kind = Zones.HEADLINE;
                headline = true;
            }
            if (kind != null) {
                parts.add(new Part(span, kind));
                continue;
            }
            int dateline = inBody ? 0 : Dateline.length(span.of(text));
            inBody = true;
            addBody(parts, text, span, dateline);
        }
        return parts;
    }

    private static void addBody(List<Part> parts, String text, Span span, int dateline) {
        Span rest = new Span(span.begin() + dateline, span.end()).trim(text);
        if (dateline > 0) {
            parts.add(new Part(new Span(span.begin(), span.begin() + dateline).trim(text), Zones.DATELINE));
        }
        if (!rest.isEmpty()) {
            parts.add(new Part(rest, Zones.BODY));
        }
    }

    private @org.jspecify.annotations.Nullable String notBody(String paragraph) {
        if (paragraph.length() <= LONGEST_NOTICE && (notices.isBoilerplate(paragraph) || isMenu(paragraph))) {
            return Zones.BOILERPLATE;
        }
        if (paragraph.length() <= LONGEST_NOTICE && notices.isCaption(paragraph)) {
            return Zones.CAPTION;
        }
        if (paragraph.length() <= LONGEST_BYLINE && notices.isPageBreak(paragraph)) {
            return Zones.BOILERPLATE;
        }
        return paragraph.length() <= LONGEST_BYLINE && byline.is(paragraph) ? Zones.BYLINE : null;
    }

    /** "Home | Regions | Sport": bars between entries, and no sentence. */
    private static boolean isMenu(String line) {
        char last = line.charAt(line.length() - 1);
        return last != '.' && BARS.split(line, -1).length > 2;
    }

    /** Short and without the full stop of a sentence, be it inside of closing marks. */
    private static boolean isHeadline(String paragraph) {
        int end = paragraph.length();
        while (end > 1 && CLOSING.indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = paragraph.charAt(end - 1);
        return paragraph.length() <= LONGEST_HEADLINE
                && last != '.'
                && last != ':'
                && Dateline.length(paragraph) == 0
                && paragraph.codePoints().filter(Character::isLetter).count() > 5;
    }
}
