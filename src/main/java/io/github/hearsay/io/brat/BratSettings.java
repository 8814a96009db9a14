package io.github.hearsay.io.brat;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.io.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * brat's configuration: what there is, how it looks, tools and keys, made of the closed sets of the type system. brat has a
 * grammar of its own for each section; a line that breaks it takes the whole collection down.
 */
final class BratSettings {

    static final String OTHER_NAME = "MISC";
    static final Set<String> REFERENCES = Set.of("nominal", "pronoun");

    private static final List<String> SPANS =
            List.of("Mention", "Source", "Cue", "Quotation", "FactualityCue", "Claim");

    private BratSettings() {}

    /** All of them, by the name of the file. */
    static Map<String, String> files() {
        return Map.of(
                "annotation.conf", annotation(),
                "visual.conf", visual(),
                "tools.conf", tools(),
                "kb_shortcuts.conf", shortcuts());
    }

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
        attribute(lines, "SourceKind", "Source", ClosedSets.texts(ClosedSets.SourceKind.class));
        attribute(lines, "Act", "Cue", ClosedSets.texts(ClosedSets.Act.class));
        attribute(lines, "Stance", "Cue", ClosedSets.texts(ClosedSets.Stance.class));
        attribute(lines, "Form", "Quotation", ClosedSets.texts(ClosedSets.QuotationKind.class));
        attribute(lines, "ContentForm", "Quotation", ClosedSets.texts(ClosedSets.ContentForm.class));
        attribute(lines, "NotSaid", "Quotation", Set.of());
        attribute(lines, "NeverClosed", "Quotation", Set.of());
        attribute(lines, "Decides", "FactualityCue", ClosedSets.texts(ClosedSets.FactualityCueKind.class));
        attribute(lines, "Factuality", "Claim", ClosedSets.texts(ClosedSets.Factuality.class));
        attribute(lines, "AuthorFactuality", "Claim", ClosedSets.texts(ClosedSets.Factuality.class));
        return file(lines);
    }

    /** How they look. */
    static String visual() {
        List<String> lines = new ArrayList<>();
        lines.add("[options]");
        lines.add("Text\tdirection:ltr");
        lines.add("\n[labels]");
        lines.add("Mention | Mention | Ment. | M");
        lines.add("Source | Source | Src | S");
        lines.add("Quotation | Quotation | Quot. | Q");
        lines.add("FactualityCue | Factuality cue | Fact. cue | FC");
        lines.add("saidBy | said by | by");
        lines.add("saidWith | cue");
        lines.add("claimedBy | claimed by | by");
        lines.add("decidedBy | decided by | dec.");
        lines.add("SourceKind | kind of source");
        lines.add("Factuality | factuality to the claimant");
        lines.add("AuthorFactuality | factuality to the author");
        lines.add("NotSaid | not said");
        lines.add("NeverClosed | never closed");
        lines.add("\n[drawing]");
        lines.add("SPAN_DEFAULT\tfgColor:black, bgColor:" + Palette.of("NamedEntity") + ", borderColor:darken");
        lines.add("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5");
        for (String label : new TreeSet<>(ClosedSets.LABELS)) {
            lines.add(label + "\tbgColor:" + Palette.ofLabel(label));
        }
        for (String type : SPANS) {
            lines.add(type + "\tbgColor:" + Palette.of(type));
        }
        lines.add("claimedBy\tdashArray:3-3");
        lines.add("decidedBy\tdashArray:3-3");
        lines.add("NotSaid\tbox:crossed");
        lines.add("NeverClosed\tglyph:\u2026");
        // Told by the text itself, or seldom asked for: shown only in the box under the pointer.
        for (String quiet : List.of("Reference", "SourceKind", "Act")) {
            lines.add(quiet + "\tglyph:<EMPTY>");
        }
        lines.add("AuthorFactuality\tglyph:"
                + new TreeSet<>(ClosedSets.texts(ClosedSets.Factuality.class))
                        .stream().map(value -> "[author=" + glyph(value) + "]").collect(Collectors.joining("|")));
        return file(lines);
    }

    /** Without this file brat offers a search of its own choice, and says in each document that the file is missing. */
    static String tools() {
        return file(List.of(
                "[options]",
                "Validation\tvalidate:none",
                "Tokens\ttokenizer:whitespace",
                "Sentences\tsplitter:regex",
                "Annotation-log\tlogfile:<NONE>",
                "\n[search]",
                "\n[annotators]",
                "\n[disambiguators]",
                "\n[normalization]"));
    }

    /** Keys of the types that are marked by hand most often. */
    static String shortcuts() {
        return file(List.of(
                "P\tPERSON",
                "O\tORG",
                "G\tGPE",
                "L\tLOC",
                "D\tDATE",
                "M\tMention",
                "S\tSource",
                "C\tCue",
                "Q\tQuotation",
                "F\tFactualityCue",
                "K\tClaim",
                "B\tsaidBy",
                "W\tsaidWith"));
    }

    /** brat turns each hyphen of a drawing into a comma. */
    private static String glyph(String value) {
        return value.replace('-', '\u2212');
    }

    private static String file(List<String> lines) {
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
