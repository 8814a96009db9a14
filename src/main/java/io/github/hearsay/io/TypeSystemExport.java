package io.github.hearsay.io;

import io.github.hearsay.cas.HearsayTypes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.xml.sax.SAXException;

/** The files that viewers and editors need to show our annotations: the type system and a style map. */
public final class TypeSystemExport {

    private TypeSystemExport() {}

    /** Writes the type system as XML without imports, DKPro's types among ours, in the order of their names. */
    public static void writeTypeSystem(Writer out) throws IOException {
        StringWriter xml = new StringWriter();
        try {
            merged().toXML(xml);
        } catch (SAXException e) {
            throw new IOException("cannot write the type system", e);
        }
        for (String line : xml.toString().lines().toList()) {
            if (!line.isBlank()) {
                out.write(line.stripTrailing() + "\n");
            }
        }
    }

    /** Writes a style map for UIMA's annotation viewer: our layers coloured, the layers beneath them hidden. */
    public static void writeStyleMap(Writer out) throws IOException {
        new StyleMap(Arrays.asList(merged().getTypes())).write(out);
    }

    private static TypeSystemDescription merged() {
        TypeSystemDescription merged = HearsayTypes.description();
        merged.setImports(new Import[0]);
        TypeDescription[] types = merged.getTypes();
        Arrays.sort(types, Comparator.comparing(TypeDescription::getName));
        merged.setTypes(types);
        return merged;
    }
}
