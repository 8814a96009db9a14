package io.github.hearsay.io;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;

/**
 * Style map of UIMA's annotation viewer: one rule for each annotation type. Colours are hexadecimal numbers, because the
 * viewer silently turns a colour name it does not know into white; a blank in a style makes it pass over the rest of it.
 */
final class StyleMap {

    private static final String OWN = "io.github.hearsay.type.";
    private static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
    private static final String UNKNOWN = "#e6e6e6";

    /**
     * What is marked when a document opens; the rest, which lies over it, waits for a tick. Of a quotation its parts: the
     * quotation itself also covers the words between them.
     */
    private static final Set<String> CHECKED = Set.of("QuotationPart", "Cue", "Source", "Claim", "FactualityCue");

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
        boolean isName = descends(type, NAMED_ENTITY);
        boolean shown = type.startsWith(OWN) || isName;
        String name = type.substring(type.lastIndexOf('.') + 1);
        String colour = shown ? Palette.of(isName ? "NamedEntity" : name) : null;
        boolean checked = isName || CHECKED.contains(name);
        String style = "color:black;background:" + (colour == null ? UNKNOWN : colour) + ";checked:" + checked
                + ";hidden:" + !shown + ";";
        return "  <rule>\n    <pattern>" + type + "</pattern>\n    <label>" + name + "</label>\n    <style>" + style
                + "</style>\n  </rule>\n";
    }

    private boolean descends(String type, String ancestor) {
        String at = type;
        while (at != null && !at.equals(ancestor)) {
            at = supertypes.get(at);
        }
        return at != null;
    }
}
