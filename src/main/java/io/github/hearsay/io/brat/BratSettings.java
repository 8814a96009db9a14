package io.github.hearsay.io.brat;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.io.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** brat's {@code annotation.conf} and {@code visual.conf}, made of the closed sets of the type system. */
final class BratSettings {

    static final String OTHER_NAME = "MISC";
    static final Set<String> REFERENCES = Set.of("nominal", "pronoun");

    private static final List<String> SPANS =
            List.of("Mention", "Source", "Cue", "Quotation", "FactualityCue", "Claim");

    private BratSettings() {}

    /** Which annotations there are. */
    static String annotation() {
        List<String> lines = new ArrayList<>();
        lines.add("[entities]");
        lines.addAll(new TreeSet<>(ClosedSets.LABELS));
        lines.addAll(SPANS);
        lines.add("\n[relations]");
        relation(lines, "saidBy", "Quotation", "Source");
        relation(lines, "saidWith", "Quotation", "Cue");
        relation(lines, "within", "Quotation", "Quotation");
        relation(lines, "claimedBy", "Claim", "Source");
        relation(lines, "decidedBy", "Claim", "FactualityCue");
        // Our spans lie over one another; without this line brat reports each such pair.
        lines.add("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>");
        lines.add("\n[events]");
        lines.add("\n[attributes]");
        attribute(lines, "Reference", "Mention", REFERENCES);
        attribute(lines, "SourceKind", "Source", ClosedSets.SOURCE_KINDS);
        attribute(lines, "Act", "Cue", ClosedSets.ACTS);
        attribute(lines, "Stance", "Cue", ClosedSets.STANCES);
        attribute(lines, "Form", "Quotation", ClosedSets.QUOTATION_KINDS);
        attribute(lines, "NotSaid", "Quotation", Set.of());
        attribute(lines, "NeverClosed", "Quotation", Set.of());
        attribute(lines, "Decides", "FactualityCue", ClosedSets.FACTUALITY_CUE_KINDS);
        attribute(lines, "Factuality", "Claim", ClosedSets.FACTUALITIES);
        attribute(lines, "AuthorFactuality", "Claim", ClosedSets.FACTUALITIES);
        return String.join("\n", lines) + "\n";
    }

    /** How they look. */
    static String visual() {
        List<String> lines = new ArrayList<>();
        lines.add("[labels]");
        lines.add("FactualityCue\tFactuality cue\tFact. cue\tFC");
        lines.add("saidBy\tsaid by");
        lines.add("saidWith\tcue");
        lines.add("claimedBy\tclaimed by");
        lines.add("decidedBy\tdecided by");
        lines.add("\n[drawing]");
        lines.add("SPAN_DEFAULT\tfgColor:black, bgColor:" + Palette.of("NamedEntity") + ", borderColor:darken");
        lines.add("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5");
        for (String type : SPANS) {
            lines.add(type + "\tbgColor:" + Palette.of(type));
        }
        lines.add("claimedBy\tdashArray:3-3");
        lines.add("decidedBy\tdashArray:3-3");
        lines.add("NotSaid\tbox:crossed");
        return String.join("\n", lines) + "\n";
    }

    private static void relation(List<String> lines, String type, String from, String to) {
        lines.add(type + "\tArg1:" + from + ", Arg2:" + to);
    }

    private static void attribute(List<String> lines, String type, String of, Set<String> values) {
        String choice = values.isEmpty() ? "" : ", Value:" + String.join("|", new TreeSet<>(values));
        lines.add(type + "\tArg:" + of + choice);
    }
}
