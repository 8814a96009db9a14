package io.github.hearsay.cas;

import java.net.URL;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** Offers the type system to UIMA's service loader; without uimaFIT, call {@link #description()}. */
public final class HearsayTypes implements TypeSystemProvider {

    private static final String LOCATION = "/io/github/hearsay/typesystem/HearsayTypeSystem.xml";

    /**
     * The type system with all its imports resolved.
     *
     * @throws IllegalStateException where the descriptor is missing from the class path or broken
     */
    public static TypeSystemDescription description() {
        URL url = HearsayTypes.class.getResource(LOCATION);
        if (url == null) {
            throw new IllegalStateException("not on the class path: " + LOCATION);
        }
        try {
            TypeSystemDescription description =
                    UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(url));
            description.resolveImports();
            return description;
        } catch (java.io.IOException | InvalidXMLException e) {
            throw new IllegalStateException("cannot read " + LOCATION, e);
        }
    }

    @Override
    public java.util.List<TypeSystemDescription> listTypeSystemDescriptions() {
        return java.util.List.of(description());
    }
}
