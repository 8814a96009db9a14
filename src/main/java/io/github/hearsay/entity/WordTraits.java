package io.github.hearsay.entity;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Accents;
import io.github.hearsay.text.Words;

/** What the name model looks at in each word of a document, computed once. */
final class WordTraits {

    /** Hash of the word in lower case, digits alike. */
    final int[] lower;
    /** Hash of the word's shape. */
    final int[] shape;
    /** The lists that the word stands in, one bit each. */
    final int[] known;
    /** Whether the document also has the word in lower case (1), or capitalized inside a sentence (2). */
    final int[] seen;
    /** Distributional classes: a few and many of our own, many and a few of embeddings; 0 where the word has none. */
    final int[] coarse;

    final int[] fine;
    final int[] embedded;
    final int[] region;
    /** The kinds of the listed names that the words are in, as {@link ListedNames} encodes them; without lists, nothing. */
    final int[] listed;

    /** Which words of the document are capitalized, and equal but for case. */
    final Repetitions repetitions;

    WordTraits(Words words, NameKnowledge knowledge) {
        int n = words.size();
        lower = new int[n];
        shape = new int[n];
        known = new int[n];
        seen = new int[n];
        coarse = new int[n];
        fine = new int[n];
        embedded = new int[n];
        region = new int[n];
        String text = words.text();
        for (int i = 0; i < n; i++) {
            String form = words.lower(i);
            lower[i] = WordClusters.hash(form, 0, form.length());
            shape[i] = shapeOf(text, words.begin(i), words.end(i));
            known[i] = Math.max(0, knowledge.lists().get(lower[i]));
            int classes = Math.max(0, knowledge.forms().get(WordClusters.hash(text, words.begin(i), words.end(i))));
            coarse[i] = NameKnowledge.coarse(classes);
            fine[i] = NameKnowledge.fine(classes);
            embedded[i] = NameKnowledge.embedded(classes);
            region[i] = (embedded[i] + WordClusters.FINE_PER_COARSE - 1) / WordClusters.FINE_PER_COARSE;
        }
        listed = knowledge.names().size() == 0 ? new int[0] : ListedNames.find(words, knowledge.names());
        repetitions = new Repetitions(words, lower);
        for (int i = 0; i < n; i++) {
            seen[i] = repetitions.seen(i);
        }
    }

    /** "McCall" becomes XxXx, "1,200" 0,0: runs count once, the length of a run of capitals up to two. */
    static int shapeOf(String text, int begin, int end) {
        return Accents.read(text, begin, end, WordTraits::shapeOfComposed);
    }

    private static int shapeOfComposed(CharSequence text, int begin, int end) {
        int h = 17;
        int last = 0;
        int run = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            int kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = kind == last ? run + 1 : 0;
            if (run == 0 || (run == 1 && kind == 'X') || (run < 4 && kind == '0')) {
                h = h * 31 + kind;
            }
            last = kind;
        }
        return Hash.feature(0, h);
    }
}
