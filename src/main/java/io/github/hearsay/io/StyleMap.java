package io.github.hearsay.io;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;

/** Style map of UIMA's annotation viewer: one rule for each annotation type. */
final class StyleMap {

    private static final String OWN = "io.github.hearsay.type.";
    private static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
    private static final String UNKNOWN = "#e6e6e6";

    /** As hexadecimal numbers: the viewer turns a colour name it does not know into white, silently. */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry(NAMED_ENTITY, "#cfe3f7"),
            Map.entry(OWN + "Claim", "#e4dcf5"),
            Map.entry(OWN + "ClaimArgument", "#efe9fa"),
            Map.entry(OWN + "Cue", "#f6c98f"),
            Map.entry(OWN + "FactualityCue", "#f3c6d3"),
            Map.entry(OWN + "Mention", "#dcebfa"),
            Map.entry(OWN + "Predicate", "#c9b8ec"),
            Map.entry(OWN + "ProcessingIssue", "#f4a6a0"),
            Map.entry(OWN + "Quotation", "#fdf3c4"),
            Map.entry(OWN + "QuotationPart", "#fae690"),
            Map.entry(OWN + "Source", "#c4e8cf"),
            Map.entry(OWN + "Zone", "#e8e8e3"));

    private final List<TypeDescription> types;
    private final Map<String, String> supertypes = new HashMap<>();

    StyleMap(List<TypeDescription> types) {
        this.types = List.copyOf(types);
        supertypes.put(CAS.TYPE_NAME_DOCUMENT_ANNOTATION, CAS.TYPE_NAME_ANNOTATION);
        types.forEach(t -> supertypes.put(t.getName(), t.getSupertypeName()));
    }

    void write(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<styleMap>\n");
        for (TypeDescription type : types) {
            if (descends(type.getName(), CAS.TYPE_NAME_ANNOTATION)) {
                out.write(rule(type.getName()));
            }
        }
        out.write("</styleMap>\n");
    }

    private String rule(String type) {
        boolean shown = type.startsWith(OWN) || descends(type, NAMED_ENTITY);
        String colour = COLOURS.getOrDefault(descends(type, NAMED_ENTITY) ? NAMED_ENTITY : type, UNKNOWN);
        return "  <rule>\n    <pattern>" + type + "</pattern>\n    <label>" + type.substring(type.lastIndexOf('.') + 1)
                + "</label>\n    <style>color:black; background:" + colour + "; checked:" + shown + "; hidden:" + !shown
                + ";</style>\n  </rule>\n";
    }

    private boolean descends(String type, String ancestor) {
        String at = type;
        while (at != null && !at.equals(ancestor)) {
            at = supertypes.get(at);
        }
        return at != null;
    }
}
