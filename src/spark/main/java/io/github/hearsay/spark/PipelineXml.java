package io.github.hearsay.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.xml.sax.SAXException;

/** A pipeline on its way to an executor: its descriptor, not its models. */
record PipelineXml(String xml) implements Serializable {

    static PipelineXml of(AnalysisEngineDescription pipeline) {
        StringWriter xml = new StringWriter();
        try {
            pipeline.toXML(xml);
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("this pipeline cannot be described in XML: " + e.getMessage(), e);
        }
        return new PipelineXml(xml.toString());
    }

    AnalysisEngineDescription parse() throws InvalidXMLException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return UIMAFramework.getXMLParser()
                .parseAnalysisEngineDescription(new XMLInputSource(new ByteArrayInputStream(bytes), null));
    }
}
