package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Subject, object or complement, time and place of a clause, from parts of speech and named entities. */
final class Arguments {

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Words words;
    private final String[] labels;

    /** @param labels for each word the label of the entity that holds it, or an empty string */
    Arguments(Words words, String[] labels) {
        this.words = words;
        this.labels = labels;
    }

    List<Argument> of(Clause clause) {
        List<Argument> arguments = new ArrayList<>();
        addSubject(clause, arguments);
        int i = clause.verb().end();
        boolean first = true;
        while (i < clause.end()) {
            boolean preposition = words.isTag(i, "ADP");
            int begin = preposition ? i + 1 : i;
            int end = behindPhrase(begin, clause.end());
            if (end == begin) {
                first &= words.isTag(i, "ADV");
                i++;
                continue;
            }
            add(arguments, clause, preposition, first, i, end);
            first = false;
            i = end;
        }
        return arguments;
    }

    /** The noun phrase that ends before the verb, with the prepositional phrases that follow its head. */
    private void addSubject(Clause clause, List<Argument> arguments) {
        int end = clause.verb().first();
        while (end > clause.first() && (words.isTag(end - 1, "ADV") || words.is(end - 1, "to"))) {
            end--;
        }
        int first = end;
        while (first > clause.first() && continuesSubject(first - 1)) {
            first--;
        }
        while (first < end && (words.isTag(first, "ADP") || words.isTag(first, "CCONJ") || words.is(first, "'s"))) {
            first++;
        }
        boolean time = first < end && TIMES.contains(labels[first]) && TIMES.contains(labels[end - 1]);
        if (first < end && !time) {
            arguments.add(new Argument("subject", first, end));
        }
    }

    private boolean continuesSubject(int i) {
        return isNominal(i) || (words.isTag(i, "ADP") && i > 0 && isNominal(i - 1)) || words.isTag(i, "CCONJ");
    }

    private void add(List<Argument> arguments, Clause clause, boolean preposition, boolean first, int i, int end) {
        String label = labels[end - 1];
        int begin = preposition ? i + 1 : i;
        if (TIMES.contains(label)) {
            arguments.add(new Argument("time", begin, end));
        } else if (preposition && PLACES.contains(label)) {
            arguments.add(new Argument("place", begin, end));
        } else if (first && !preposition) {
            arguments.add(new Argument(clause.verb().copula() ? "complement" : "object", begin, end));
        } else if (first && clause.verb().copula()) {
            arguments.add(new Argument("complement", i, end));
        }
    }

    private int behindPhrase(int begin, int limit) {
        int end = begin;
        while (end < limit && (isNominal(end) || (words.is(end, "of") && end > begin))) {
            boolean border = end > begin && !labels[end].equals(labels[end - 1]) && TIMES.contains(labels[end]);
            if (border) {
                break;
            }
            end++;
        }
        return end > begin && words.is(end - 1, "of") ? end - 1 : end;
    }

    private boolean isNominal(int i) {
        return words.isTag(i, "NOUN")
                || words.isTag(i, "PROPN")
                || words.isTag(i, "DET")
                || words.isTag(i, "ADJ")
                || words.isTag(i, "NUM")
                || words.isTag(i, "SYM")
                || words.isTag(i, "PRON")
                || words.is(i, "'s");
    }
}
