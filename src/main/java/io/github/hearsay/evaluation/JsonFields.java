package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads fields and says by name which one is missing or of another type. */
final class JsonFields {

    private JsonFields() {}

    static String string(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + name + "\" should be a string, but is " + describe(value));
        }
        return value.textValue();
    }

    static String string(JsonNode object, String name, String otherwise) {
        return object.hasNonNull(name) ? string(object, name) : otherwise;
    }

    static double number(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("\"" + name + "\" should be a number, but is " + describe(value));
        }
        return value.doubleValue();
    }

    static int offset(JsonNode object, String name) {
        return offset(object.path(name));
    }

    static int offset(JsonNode value) {
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("an offset should be a whole number, but is " + describe(value));
        }
        return value.intValue();
    }

    /** The elements of an array that has to be there. */
    static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> element) {
        if (!object.has(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return listIfAny(object, name, element);
    }

    /** The elements of an array; none where there is no such field. */
    static <T> List<T> listIfAny(JsonNode object, String name, Function<JsonNode, T> element) {
        JsonNode value = object.path(name);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw new IllegalArgumentException("\"" + name + "\" should be an array, but is " + describe(value));
        }
        List<T> elements = new ArrayList<>();
        for (JsonNode node : value) {
            elements.add(element.apply(node));
        }
        return elements;
    }

    private static String describe(JsonNode value) {
        return value instanceof MissingNode ? "missing" : value.toString();
    }
}
