package io.github.hearsay.io.inception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hearsay.cas.HearsayTypes;
import io.github.hearsay.type.Emendation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;

/** The settings of a project, in the form in which INCEpTION exports and imports them. */
final class InceptionProject {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String OWN = "io.github.hearsay.type.";

    private InceptionProject() {}

    /** With documents of these names, which lie beside it below {@code source/} as UIMA CAS JSON. */
    static String json(List<String> documents) throws JsonProcessingException {
        ObjectNode project = MAPPER.createObjectNode();
        project.put("name", "Hearsay");
        project.put("slug", "hearsay");
        project.put("description", "Names, quotations and claims in news, annotated by Hearsay.");
        project.put("mode", "ANNOTATION");
        project.put("version", 1);
        project.put("script_direction", "LTR");
        ArrayNode sources = project.putArray("source_documents");
        for (String name : documents) {
            sources.addObject()
                    .put("name", name)
                    .put("format", "jsoncas")
                    .put("state", "NEW")
                    .put("timestamp", 0);
        }
        project.putArray("annotation_documents");
        permissions(project.putArray("project_permissions"));
        TagSets.write(project.putArray("tag_sets"));
        ArrayNode layers = project.putArray("layers");
        BuiltInLayers.write(layers);
        ownTypes().forEach(type -> OwnLayer.write(type, layers.addObject()));
        return MAPPER.writeValueAsString(project).replace("\r\n", "\n") + "\n";
    }

    /**
     * All rights for the first administrator of a server. Where permissions are imported, which the dialogue has ticked, the
     * project is otherwise nobody's, not even that of who imports it.
     */
    private static void permissions(ArrayNode permissions) {
        for (String level : List.of("USER", "CURATOR", "ADMIN")) {
            permissions.addObject().put("level", level).put("user", "admin");
        }
    }

    /**
     * Our annotation types; their links are no layers of their own. How a text is read is not corrected by hand, and stands over
     * blanks, which INCEpTION's CAS Doctor calls an error.
     */
    static List<TypeDescription> ownTypes() {
        return Arrays.stream(HearsayTypes.description().getTypes())
                .filter(type -> type.getName().startsWith(OWN))
                .filter(type -> type.getSupertypeName().equals(CAS.TYPE_NAME_ANNOTATION))
                .filter(type -> !type.getName().equals(Emendation.class.getName()))
                .sorted(Comparator.comparing(TypeDescription::getName))
                .toList();
    }

    /** Colouring rules, the first that matches a label whole wins; as text, which is how a layer carries its traits. */
    static String colours(Map<String, String> colourOfPattern) {
        ObjectNode traits = JsonMapper.builder().build().createObjectNode();
        ArrayNode rules = traits.putObject("coloringRules").putArray("rules");
        colourOfPattern.forEach(
                (pattern, colour) -> rules.addObject().put("color", colour).put("pattern", pattern));
        return traits.toString();
    }
}
