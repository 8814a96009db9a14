package io.github.hearsay.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.SofaMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;

/**
 * A file of UIMA CAS JSON 0.4 for each document, with the types that it uses, and the settings of INCEpTION: the
 * text as a feature structure, offsets in UTF-16 code units. Characters that XML forbids survive.
 */
public final class CasJsonWriter implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        JsonCas2Serializer serializer = new JsonCas2Serializer();
        serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
        serializer.setSofaMode(SofaMode.AS_REGULAR_FEATURE_STRUCTURE);
        serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        serializer.serialize(jcas.getCas(), out);
        return Written.files(Map.of(".json", out.toByteArray()));
    }
}
