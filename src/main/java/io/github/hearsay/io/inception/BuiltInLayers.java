package io.github.hearsay.io.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;

/** Those layers of DKPro that INCEpTION knows already and our documents hold. */
final class BuiltInLayers {

    private BuiltInLayers() {}

    static void write(ArrayNode layers) {
        segments(layers, Token.class, "CHARACTERS", false);
        segments(layers, Sentence.class, "TOKENS", true);
        ObjectNode name = layers.addObject();
        OwnLayer.settings(name, NamedEntity.class.getName(), "Named entity", "", "CHARACTERS", "ANY_OVERLAP")
                .put("enabled", true)
                .put("built_in", true)
                .put("readonly", false)
                .put("cross_sentence", false)
                .put("traits", InceptionProject.colours(Map.of(".*", InceptionColours.of("NamedEntity"))));
        ArrayNode features = name.putArray("features");
        for (String feature : List.of("value", "identifier")) {
            features.addObject()
                    .put("name", feature)
                    .put("uiName", feature)
                    .put("type", CAS.TYPE_NAME_STRING)
                    .put("enabled", true)
                    .put("visible", feature.equals("value"))
                    .put("include_in_hover", true)
                    .put("multi_value_mode", "NONE")
                    .put("link_mode", "NONE");
        }
        ((ObjectNode) features.get(0))
                .putObject("tag_set")
                .put("name", String.valueOf(TagSets.of("NamedEntity", "value")));
    }

    private static void segments(ArrayNode layers, Class<?> type, String anchoring, boolean crossSentence) {
        OwnLayer.settings(layers.addObject(), type.getName(), type.getSimpleName(), "", anchoring, "NO_OVERLAP")
                .put("enabled", false)
                .put("built_in", true)
                .put("readonly", true)
                .put("cross_sentence", crossSentence)
                .putArray("features");
    }
}
