package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;

/** Which words of a document belong to names, and which to values such as dates and sums. */
final class NameMap {

    private static final Set<String> VALUES =
            Set.of("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL");
    private static final byte VALUE = 1;
    private static final byte NAME = 2;

    private final byte[] kinds;

    NameMap(Words words, List<Name> names) {
        kinds = new byte[words.size()];
        for (Name name : names) {
            int end = words.behind(name.span().end());
            for (int i = words.at(name.span().begin()); i < end; i++) {
                kinds[i] = isValue(name.label()) ? VALUE : NAME;
            }
        }
    }

    static boolean isValue(String label) {
        return VALUES.contains(label);
    }

    boolean isName(int word) {
        return kinds[word] == NAME;
    }

    /** Whether a word belongs to a name or a value. */
    boolean covers(int word) {
        return kinds[word] != 0;
    }
}
