package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.QuotedRegion;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document's words and its outermost quoted regions, by word index. Outside a region the whole region counts as one
 * piece that no sentence border cuts.
 */
final class QuotedWords {

    /** At most one word in three of a title is small. */
    private static final int MOST_SMALL = 3;

    final Words words;
    final QuotationVocabulary vocabulary;
    final List<QuotedRegion> regions = new ArrayList<>();
    final List<EntityMention> mentions;
    private final List<WordRange> stretches = new ArrayList<>();
    private final int[] regionOf;
    private final boolean[] isName;
    private final boolean[] beginsAnew;

    /** @param openings what stands before a sentence without being part of it, such as a dateline */
    QuotedWords(
            Words words,
            QuotationVocabulary vocabulary,
            List<QuotedRegion> all,
            List<EntityMention> mentions,
            List<Span> openings) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.mentions = mentions;
        beginsAnew = new boolean[words.size() + 1];
        openings.forEach(opening -> beginsAnew[words.behind(opening.end())] = true);
        isName = new boolean[words.size()];
        for (EntityMention mention : mentions) {
            if (mention.isName()) {
                Arrays.fill(
                        isName,
                        words.at(mention.span().begin()),
                        words.behind(mention.span().end()),
                        true);
            }
        }
        regionOf = new int[words.size()];
        Arrays.fill(regionOf, -1);
        int behind = 0;
        for (QuotedRegion region : all) {
            int first = words.at(region.span().begin());
            int end = words.behind(region.span().end());
            if (region.span().begin() < behind || first >= end) {
                continue;
            }
            behind = region.span().end();
            Arrays.fill(regionOf, first, end, regions.size());
            stretches.add(new WordRange(first, end));
            regions.add(region);
        }
    }

    /** Index of the region that holds a word, -1 outside of all and beyond the document. */
    int regionOf(int word) {
        return word < 0 || word >= regionOf.length ? -1 : regionOf[word];
    }

    /** A noun by its tag, or part of a name: taggers take many a surname for a verb. */
    boolean isNoun(int i) {
        return i >= 0 && i < isName.length && (isName[i] || words.isTag(i, "NOUN") || words.isTag(i, "PROPN"));
    }

    /** A verb or an auxiliary, but no part of a name. */
    boolean isVerbal(int i) {
        return i >= 0 && i < isName.length && !isName[i] && (words.isTag(i, "VERB") || words.isTag(i, "AUX"));
    }

    /** A verb that has a tense, as far as its form and the word before it tell. */
    boolean isFiniteVerb(int i) {
        return isVerbal(i)
                && !vocabulary.grammar.isInfinitiveMarker(words, i - 1)
                && !vocabulary.grammar.isGerund(words, i);
    }

    /** Whether a verb is among the words from one to before another. */
    boolean hasVerb(int first, int end) {
        int i = first;
        while (i < end && !isVerbal(i)) {
            i++;
        }
        return i < end;
    }

    /** Whether a finite verb is among the words from one to before another. */
    boolean hasFiniteVerb(int first, int end) {
        return IntStream.range(first, end).anyMatch(this::isFiniteVerb);
    }

    WordRange wordsOf(int region) {
        return stretches.get(region);
    }

    /** The words of a region without its marks. */
    WordRange insideOf(int region) {
        WordRange stretch = wordsOf(region);
        int first = stretch.first() + (regions.get(region).opened() && words.isTag(stretch.first(), "PUNCT") ? 1 : 0);
        int end = stretch.end() - (regions.get(region).closed() && words.isTag(stretch.end() - 1, "PUNCT") ? 1 : 0);
        return new WordRange(first, Math.max(first, end));
    }

    /** The sentence of a word that stands outside of all regions, grown so that it cuts none, or cut so that it holds one side. */
    WordRange sentenceAround(int word) {
        int sentence = words.sentenceOf(word);
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        int region = regionOf(first);
        if (region >= 0) {
            first = regionOf(word) == region
                    ? Math.max(first, wordsOf(region).first())
                    : wordsOf(region).first();
        }
        region = regionOf(end - 1);
        if (region >= 0) {
            end = regionOf(word) == region
                    ? Math.min(end, wordsOf(region).end())
                    : wordsOf(region).end();
        }
        int own = regionOf(word);
        if (own >= 0) {
            WordRange inner = insideOf(own);
            first = Math.max(first, inner.first());
            end = Math.min(end, inner.end());
        }
        for (int i = word; i > first; i--) {
            if (beginsAnew[i]) {
                first = i;
            }
        }
        return new WordRange(first, end);
    }

    /** The words of the paragraph of a word, behind a dateline; for a word inside of a region only those inside of it. */
    WordRange paragraphAround(int word) {
        int own = regionOf(word);
        WordRange limits = own >= 0 ? insideOf(own) : new WordRange(0, words.size());
        int first = word;
        while (first > limits.first()
                && !beginsAnew[first]
                && words.paragraphOf(first - 1) == words.paragraphOf(word)) {
            first--;
        }
        int end = word + 1;
        while (end < limits.end() && words.paragraphOf(end) == words.paragraphOf(word)) {
            end++;
        }
        return new WordRange(first, end);
    }

    /** Whether a word ends a clause: a full stop, question or exclamation mark, semicolon. */
    boolean isStop(int word) {
        char mark = words.mark(word);
        return mark == '.' || mark == '?' || mark == '!' || mark == ';' || mark == '…';
    }

    boolean isComma(int word) {
        return words.mark(word) == ',';
    }

    boolean isDash(int word) {
        return words.isDash(word);
    }

    /** "The Long Way Home", "War and Peace": almost every word but those between others has a capital. */
    boolean isTitle(WordRange stretch) {
        int small = 0;
        int all = 0;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            char first = words.text().charAt(words.begin(i));
            if (Character.isLetter(first) && !(Character.isLowerCase(first) && isBetween(i))) {
                all++;
                small += Character.isLowerCase(first) ? 1 : 0;
            }
        }
        return MOST_SMALL * small < all;
    }

    private boolean isBetween(int i) {
        return words.isTag(i, "ADP") || words.isTag(i, "CCONJ") || words.isTag(i, "DET") || words.isTag(i, "PART");
    }
}
