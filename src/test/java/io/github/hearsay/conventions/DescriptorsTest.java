package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.pipeline.Hearsay;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.flow.FlowControllerDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptors of the engines are part of what users rely on: no name, parameter or capability changes unseen. */
class DescriptorsTest {

    private static final Path GENERATED = Path.of("target/classes");
    private static final Path REVIEWED = Path.of("descriptors");
    private static final String TYPES = "io.github.hearsay.typesystem.HearsayTypeSystem";

    static List<Path> generated() throws IOException {
        return descriptors(GENERATED.resolve("io/github/hearsay"));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void thatAnEngineIsDescribedAsReviewedAndWorks(Path generated) throws Exception {
        Path reviewed = REVIEWED.resolve(GENERATED.relativize(generated));
        Golden.compare(reviewed, normalized(read(generated)));
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(read(reviewed));
        assertThat(engine.getAnalysisEngineMetaData().getName()).startsWith("Hearsay ");
        engine.destroy();
    }

    @Test
    void thatTheWholeIsDescribedAsReviewedAndWorks() throws Exception {
        Path reviewed = REVIEWED.resolve("io/github/hearsay/Hearsay.xml");
        Golden.compare(reviewed, normalized(Hearsay.createEngineDescription()));
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(read(reviewed));
        JCas jcas = engine.newJCas();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText("Harbour chief Mara Voss denied that the quay was unsafe.");
        engine.process(jcas);
        assertThat(jcas.select(io.github.hearsay.type.Quotation.class).asList()).hasSize(1);
        engine.destroy();
    }

    @Test
    void thatNoReviewedDescriptorIsLeftBehind() throws Exception {
        assertThat(descriptors(REVIEWED))
                .extracting(file -> REVIEWED.relativize(file).toString())
                .filteredOn(name -> !name.endsWith("Hearsay.xml"))
                .hasSameElementsAs(generated().stream()
                        .map(file -> GENERATED.relativize(file).toString())
                        .toList());
    }

    private static List<Path> descriptors(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.toString().contains("typesystem"))
                    .sorted()
                    .toList();
        }
    }

    private static AnalysisEngineDescription read(Path file) throws Exception {
        return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(file.toFile()));
    }

    /** Without versions and blank lines, the type system imported by name. */
    private static String normalized(AnalysisEngineDescription description) throws Exception {
        normalize(description);
        StringWriter xml = new StringWriter();
        description.toXML(xml);
        return xml.toString()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void normalize(AnalysisEngineDescription description) throws Exception {
        normalize(description.getAnalysisEngineMetaData(), description.isPrimitive());
        for (MetaDataObject part :
                description.getDelegateAnalysisEngineSpecifiersWithImports().values()) {
            normalize((AnalysisEngineDescription) part);
        }
        if (description.getFlowControllerDeclaration() != null
                && description.getFlowControllerDeclaration().getSpecifier()
                        instanceof FlowControllerDescription flow) {
            normalize(flow.getFlowControllerMetaData(), false);
        }
    }

    private static void normalize(ProcessingResourceMetaData metaData, boolean needsTypes) {
        metaData.setVersion("");
        metaData.setTypeSystem(needsTypes ? TypeSystemDescriptionFactory.createTypeSystemDescription(TYPES) : null);
    }
}
