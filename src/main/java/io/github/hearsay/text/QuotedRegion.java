package io.github.hearsay.text;

/**
 * A stretch between quotation marks, marks included, inside one paragraph.
 *
 * @param span marks included; without the mark that is missing
 * @param opened whether an opening mark stands at its begin; false where only a closing one was found
 * @param closed whether a closing mark stands at its end
 * @param continued whether the next region goes on with the same quotation in the next paragraph
 * @param depth number of regions around this one
 */
public record QuotedRegion(Span span, boolean opened, boolean closed, boolean continued, int depth) {

    /** The span without its marks, trimmed. */
    public Span inner(String text) {
        int begin = span.begin();
        int end = span.end();
        while (opened && begin < end && QuotationMark.isMark(text.charAt(begin))) {
            begin++;
        }
        while (closed && end > begin && QuotationMark.isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end).trim(text);
    }
}
