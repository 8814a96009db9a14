package io.github.hearsay.entity;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Names as other components write them: some have an annotation for each word of a person's name. */
final class ForeignNames {

    private static final String PERSON = "PERSON";

    private ForeignNames() {}

    /** Persons of one word each, side by side, are one; given and returned in text order. */
    static List<Name> joined(List<Name> names, String text) {
        List<Name> joined = new ArrayList<>();
        boolean open = false;
        for (Name name : names) {
            boolean word = name.label().equals(PERSON) && name.span().of(text).indexOf(' ') < 0;
            int last = joined.size() - 1;
            if (word && open && isBlank(text, joined.get(last).span(), name.span())) {
                joined.set(last, new Name(joined.get(last).span().hull(name.span()), PERSON));
            } else {
                joined.add(name);
                open = word;
            }
        }
        return joined;
    }

    private static boolean isBlank(String text, Span before, Span behind) {
        return behind.begin() == before.end() + 1 && text.charAt(before.end()) == ' ';
    }
}
