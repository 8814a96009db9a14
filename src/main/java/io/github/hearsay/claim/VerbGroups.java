package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds verb groups from parts of speech: "has not been closed", "will reopen", "is safe". */
final class VerbGroups {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "am", "'re", "'m");
    private static final Set<String> INSIDE = Set.of(
            "not",
            "n't",
            "never",
            "also",
            "already",
            "still",
            "to",
            "going",
            "set",
            "due",
            "likely",
            "unlikely",
            "expected");

    private VerbGroups() {}

    /** In text order; participles that modify a noun are left out. */
    static List<VerbGroup> of(Words words, int first, int end) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = first;
        while (i < end) {
            if (!isVerbal(words, i)) {
                i++;
                continue;
            }
            int k = i;
            int head = i;
            while (k < end && (isVerbal(words, k) || isInside(words, k, end))) {
                head = isVerbal(words, k) ? k : head;
                k++;
            }
            VerbGroup group = group(words, first, i, head);
            if (isPredicate(words, group)) {
                groups.add(group);
            }
            i = head + 1;
        }
        return groups;
    }

    private static boolean isVerbal(Words words, int i) {
        return words.isTag(i, "VERB") || words.isTag(i, "AUX");
    }

    /** Adverbs and "going to" within a group belong to it when a verb follows. */
    private static boolean isInside(Words words, int k, int end) {
        boolean link = words.isTag(k, "ADV") || INSIDE.contains(words.lower(k));
        if (!link) {
            return false;
        }
        for (int j = k + 1; j < end && j < k + 3; j++) {
            if (isVerbal(words, j)) {
                return !(words.is(k, "to") && words.isTag(k - 1, "VERB") && !INSIDE.contains(words.lower(k - 1)));
            }
            if (!words.isTag(j, "ADV") && !INSIDE.contains(words.lower(j))) {
                return false;
            }
        }
        return false;
    }

    private static VerbGroup group(Words words, int floor, int first, int head) {
        boolean infinitive = first > floor && words.is(first - 1, "to");
        return new VerbGroup(first, head, head + 1, BE.contains(words.lower(head)), infinitive);
    }

    /** Finite, or an infinitive that something certain or uncertain governs; "briefed on it" and "saying" are neither. */
    private static boolean isPredicate(Words words, VerbGroup group) {
        String head = words.lower(group.head());
        boolean alone = group.first() == group.head();
        if (alone && head.endsWith("ing")) {
            return false;
        }
        if (alone && words.isTag(group.head() + 1, "NOUN") && words.isTag(group.head() - 1, "DET")) {
            return false;
        }
        return !(alone && head.equals("be") && !group.infinitive());
    }
}
