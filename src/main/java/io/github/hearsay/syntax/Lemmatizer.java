package io.github.hearsay.syntax;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.WordClusters;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives words their lemmas, by rules filed under their tag and their end, or the whole word; immutable. */
final class Lemmatizer {

    private static final int MOST_RULES = 1 << 16;

    private final List<LemmaRule> rules;
    private final IntTable table;
    private final Vocabulary vocabulary;

    /** @param vocabulary says which lemmas are words: of several endings, the longest one that gives a word decides */
    Lemmatizer(List<LemmaRule> rules, IntTable table, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.table = table;
    }

    /**
     * The lemma of a word; what no rule knows is its own lemma.
     *
     * @param tag index of its tag in the set of tags of the tagger
     * @param first whether it is the first word of its sentence
     */
    String lemma(String form, int tag, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        int key = LemmaKeys.of(tag, form, first);
        int whole = table.get(LemmaKeys.at(key, lower, LemmaKeys.WHOLE));
        if (whole >= 0) {
            return apply(whole, form);
        }
        String longest = null;
        for (int n = LemmaKeys.longest(lower); n >= 0; n--) {
            int rule = table.get(LemmaKeys.at(key, lower, n));
            if (rule >= 0) {
                String lemma = apply(rule, form);
                if (isWord(lemma)) {
                    return lemma;
                }
                longest = longest == null ? lemma : longest;
            }
        }
        return longest == null ? form : alternative(key, form, longest);
    }

    /** Where an ending took too much off ("provok"), a frequent rule that leaves a word. */
    private String alternative(int key, String form, String found) {
        for (int i = 0; i < LemmaKeys.ALTERNATIVES && found.length() < form.length(); i++) {
            int rule = table.get(LemmaKeys.alternative(key, i));
            String lemma = rule < 0 ? found : apply(rule, form);
            boolean between = lemma.length() > found.length() && lemma.length() < form.length();
            if (between && isWord(lemma)) {
                return lemma;
            }
        }
        return found;
    }

    private boolean isWord(String lemma) {
        return vocabulary.cluster(WordClusters.hash(lemma, 0, lemma.length())) >= 0;
    }

    private String apply(int rule, String form) {
        return rule < rules.size() ? rules.get(rule).apply(form) : form;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(rules.size());
        for (LemmaRule rule : rules) {
            out.writeUTF(rule.language().name());
            out.writeByte(rule.strip());
            out.writeUTF(rule.append());
        }
        table.write(out);
    }

    static Lemmatizer read(DataInput in, Vocabulary vocabulary) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST_RULES) {
            throw new IOException("no list of " + size + " rules");
        }
        List<LemmaRule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rules.add(new LemmaRule(
                    LemmaRule.WrittenLanguage.valueOf(in.readUTF()), in.readUnsignedByte(), in.readUTF()));
        }
        return new Lemmatizer(rules, IntTable.read(in), vocabulary);
    }
}
