package io.github.hearsay.cas;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Records as lines of JSON, by Jackson: a field a component, in their order. Lists that are missing are empty, a
 * {@code float} that is missing is NaN, fields that the record does not have are ignored; nothing is read as a value
 * of another type.
 */
public final class JsonRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, textual -> {
                for (CoercionInputShape shape :
                        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                    textual.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .withConfigOverride(
                    List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addSerializer(float.class, new Rounded())
                    .addSerializer(Float.class, new Rounded())
                    .addDeserializer(float.class, new OrNaN()))
            .build();

    private JsonRecords() {}

    /** A field that has to be there. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty(required = true)
    @JsonSetter(nulls = Nulls.FAIL)
    public @interface Required {}

    /** A field that is empty where it is missing. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    public @interface OrEmpty {}

    /**
     * A record as a line, without a line end.
     *
     * @param ascii whether other characters are escaped
     */
    static String write(Record row, boolean ascii) {
        try {
            return (ascii ? MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII) : MAPPER.writer())
                    .writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + row + " as JSON", e);
        }
    }

    /**
     * The record of a line.
     *
     * @throws IllegalArgumentException where the line is not a JSON object, or a field is missing or of another type; the
     *     message names the field and the reason
     */
    public static <T extends Record> T read(String line, Class<T> type) {
        try {
            T row = MAPPER.readValue(line, type);
            if (row == null) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /** As {@link #read(String, Class)}, of what was parsed already. */
    public static <T extends Record> T read(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /**
     * Whether a line is an object with a field.
     *
     * @throws IllegalArgumentException where the line is not JSON
     */
    public static boolean hasField(String line, String field) {
        try {
            return MAPPER.readTree(line).has(field);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    private static String reason(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
            }
        }
        return (path.isEmpty() ? "" : path.substring(path.charAt(0) == '.' ? 1 : 0) + ": ") + e.getOriginalMessage();
    }

    /** The number in the JSON; NaN without one. */
    public static double told(float value) {
        return Float.isFinite(value) ? rounded(value).doubleValue() : Double.NaN;
    }

    /** Three digits behind the point. */
    public static BigDecimal rounded(float value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Three digits behind the point; null for what is not a number. */
    private static final class Rounded extends StdSerializer<Float> {

        private static final long serialVersionUID = 1L;

        Rounded() {
            super(Float.class);
        }

        @Override
        public void serialize(Float value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (Float.isFinite(value)) {
                json.writeNumber(rounded(value));
            } else {
                json.writeNull();
            }
        }
    }

    /** A number; NaN where there is none. */
    private static final class OrNaN extends StdDeserializer<Float> {

        private static final long serialVersionUID = 1L;

        OrNaN() {
            super(float.class);
        }

        @Override
        public Float deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.currentToken().isNumeric()
                    ? (Float) json.getFloatValue()
                    : (Float) context.handleUnexpectedToken(float.class, json);
        }

        @Override
        public Float getNullValue(DeserializationContext context) {
            return Float.NaN;
        }
    }
}
