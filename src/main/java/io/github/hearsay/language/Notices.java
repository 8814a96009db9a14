package io.github.hearsay.language;

import io.github.hearsay.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that stand in an article and are not part of it, told by their phrases. */
public final class Notices {

    private static final Pattern NUMBER = Pattern.compile("\\b\\p{L}?\\d{1,4}\\b");
    private static final String ANY_NUMBER = "#";

    private final List<LineStarts> boilerplate = new ArrayList<>();
    private final LineStarts captions;
    private final LineStarts pageBreaks;

    public Notices(Language language) {
        boilerplate.add(LineStarts.load(language, "boilerplate"));
        if (language.hasLexicon("zone", "other-languages")) {
            for (Lexicon.Entry code :
                    language.lexicon("zone", "other-languages").entries()) {
                boilerplate.add(LineStarts.load(Language.of(code.phrase()), "boilerplate"));
            }
        }
        captions = LineStarts.load(language, "captions");
        pageBreaks = LineStarts.load(language, "page-breaks");
    }

    /** Whether a line shares, sells, or tells of the site. */
    public boolean isBoilerplate(String line) {
        String lower = lower(line);
        return boilerplate.stream().anyMatch(starts -> starts.match(lower));
    }

    /** Whether a line tells of a picture. */
    public boolean isCaption(String line) {
        return captions.match(lower(line));
    }

    /** Whether a line stands where a page ends. */
    public boolean isPageBreak(String line) {
        return pageBreaks.match(NUMBER.matcher(lower(line)).replaceAll(ANY_NUMBER));
    }

    private static String lower(String line) {
        return line.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
