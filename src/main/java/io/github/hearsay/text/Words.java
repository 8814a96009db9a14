package io.github.hearsay.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words of a document as parallel arrays, in text order: offsets in UTF-16 code units, universal part of speech, lemma,
 * sentence, and the arc to the word in the dependency tree. A word is never empty. Words are found by index; {@link #at(int)} leads from an offset to an index.
 */
public final class Words {

    private final String text;
    private final int[] begin;
    private final int[] end;
    private final String[] lower;
    private final String[] upos;
    private final String[] lemma;
    private final int[] head;
    private final String[] relation;
    private final int[] sentenceOf;
    private final int[] sentenceBegin;
    private final int[] paragraphOf;

    Words(String text, WordsBuilder b, List<Span> paragraphs) {
        this.text = text;
        int n = b.size();
        begin = b.begin.length == n ? b.begin : Arrays.copyOf(b.begin, n);
        end = b.end.length == n ? b.end : Arrays.copyOf(b.end, n);
        upos = b.upos.length == n ? b.upos : Arrays.copyOf(b.upos, n);
        lemma = b.lemma.length == n ? b.lemma : Arrays.copyOf(b.lemma, n);
        head = b.head.length == n ? b.head : Arrays.copyOf(b.head, n);
        relation = b.relation.length == n ? b.relation : Arrays.copyOf(b.relation, n);
        lower = new String[n];
        sentenceOf = new int[n];
        paragraphOf = new int[n];
        sentenceBegin = Arrays.copyOf(b.sentenceBegin, b.sentences() + 1);
        sentenceBegin[b.sentences()] = n;
        int s = 0;
        int p = 0;
        for (int i = 0; i < n; i++) {
            String form = Accents.areIn(text, begin[i], end[i])
                    ? Accents.compose(text, begin[i], end[i])
                    : text.substring(begin[i], end[i]);
            lower[i] = form.toLowerCase(Locale.ROOT).replace('’', '\'');
            while (s + 1 < b.sentences() && sentenceBegin[s + 1] <= i) {
                s++;
            }
            while (p + 1 < paragraphs.size() && paragraphs.get(p + 1).begin() <= begin[i]) {
                p++;
            }
            sentenceOf[i] = s;
            paragraphOf[i] = p;
        }
    }

    private Words(Words other, String[] upos, int[] head, String[] relation) {
        text = other.text;
        begin = other.begin;
        end = other.end;
        lower = other.lower;
        lemma = other.lemma;
        sentenceOf = other.sentenceOf;
        sentenceBegin = other.sentenceBegin;
        paragraphOf = other.paragraphOf;
        this.upos = upos.clone();
        this.head = head.clone();
        this.relation = relation.clone();
    }

    /** The same words with other tags and arcs, one of each for every word. */
    public Words with(String[] tags, int[] heads, String[] relations) {
        return new Words(this, tags, heads, relations);
    }

    /**
     * Some of the words as a document of their own, with the same text and offsets. A word that hung under one that is left
     * out is a root.
     */
    public Words some(IntPredicate which, List<Span> paragraphs) {
        WordsBuilder some = new WordsBuilder();
        int[] index = new int[size()];
        int sentence = -1;
        for (int i = 0; i < index.length; i++) {
            index[i] = which.test(i) ? some.size() : -1;
            if (index[i] >= 0) {
                if (sentenceOf[i] != sentence) {
                    some.sentence();
                    sentence = sentenceOf[i];
                }
                some.word(begin[i], end[i], upos[i], lemma[i]);
            }
        }
        for (int i = 0; i < index.length; i++) {
            if (index[i] >= 0 && !relation[i].isEmpty()) {
                some.arc(index[i], head[i] < 0 ? -1 : index[head[i]], relation[i]);
            }
        }
        return some.build(text, paragraphs);
    }

    /** The whole text of the document. */
    public String text() {
        return text;
    }

    public int size() {
        return begin.length;
    }

    public boolean isEmpty() {
        return begin.length == 0;
    }

    public int begin(int i) {
        return begin[i];
    }

    public int end(int i) {
        return end[i];
    }

    /** The word as it stands in the text. */
    public String form(int i) {
        return text.substring(begin[i], end[i]);
    }

    /** The word in lower case, with a straight apostrophe and accents on their letters. */
    public String lower(int i) {
        return lower[i];
    }

    /** Universal part of speech, such as {@code VERB}; {@code X} where nothing tagged the word. */
    public String upos(int i) {
        return upos[i];
    }

    /** Base form; the lower-case word where nothing lemmatized it. */
    public String lemma(int i) {
        return lemma[i].isEmpty() ? lower[i] : lemma[i];
    }

    /** Index of the word under which a word hangs in the dependency tree; -1 for a root and where nothing was parsed. */
    public int head(int i) {
        return head[i];
    }

    /** The first of some words, punctuation aside, that hangs under none of the others; -1 where none does. */
    public int headOf(int first, int behindLast) {
        return headOf(first, behindLast, i -> !upos[i].equals("PUNCT"));
    }

    /** The first of some words that may be their head and hangs under none of the others; -1 where none does. */
    public int headOf(int first, int behindLast, IntPredicate mayBe) {
        for (int i = first; i < behindLast; i++) {
            if ((head[i] < first || head[i] >= behindLast) && mayBe.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Label of the arc to a word in the dependency tree, such as {@code nsubj}; empty where nothing was parsed. */
    public String relation(int i) {
        return relation[i];
    }

    public boolean is(int i, String word) {
        return i >= 0 && i < begin.length && lower[i].equals(word);
    }

    /** Whether a word is one of several; false beyond the document. */
    public boolean is(int i, Set<String> forms) {
        return i >= 0 && i < begin.length && forms.contains(lower[i]);
    }

    /** Whether a word ends in one of several endings; false beyond the document. */
    public boolean endsWith(int i, String[] endings) {
        for (String ending : endings) {
            if (i >= 0 && i < begin.length && lower[i].endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    public boolean isTag(int i, String tag) {
        return i >= 0 && i < begin.length && upos[i].equals(tag);
    }

    /** Whether the word begins with a capital letter. */
    public boolean isCapitalized(int i) {
        return Character.isUpperCase(text.codePointAt(begin[i]));
    }

    /** Whether a word is a dash of any length, or a hyphen that stands alone; false beyond the document. */
    public boolean isDash(int i) {
        char mark = mark(i);
        return mark == '—' || mark == '–' || mark == '-' || is(i, "--");
    }

    /** The character of a one-character word, 0 for a longer one or beyond the document. */
    public char mark(int i) {
        return i >= 0 && i < begin.length && end[i] - begin[i] == 1 ? text.charAt(begin[i]) : 0;
    }

    public int sentences() {
        return sentenceBegin.length - 1;
    }

    public int sentenceOf(int i) {
        return sentenceOf[i];
    }

    /** Index of the first word of a sentence. */
    public int firstOf(int sentence) {
        return sentenceBegin[sentence];
    }

    /** Index behind the last word of a sentence. */
    public int endOf(int sentence) {
        return sentenceBegin[sentence + 1];
    }

    public int paragraphOf(int i) {
        return paragraphOf[i];
    }

    /** The span from a first word to behind a last one. */
    public Span span(int first, int behindLast) {
        return new Span(begin[first], end[behindLast - 1]);
    }

    /** Index of the first word that ends behind an offset; {@link #size()} where there is none. */
    public int at(int offset) {
        int low = 0;
        int high = end.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (end[mid] <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Index behind the last word that begins before an offset. */
    public int behind(int offset) {
        int i = at(offset);
        return i < begin.length && begin[i] < offset ? i + 1 : i;
    }
}
