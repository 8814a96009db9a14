package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.TypeSystemExport;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
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
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.flow.FlowControllerDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void thatAComponentIsDescribedAsReviewedAndWorks(Path generated) throws Exception {
        Path reviewed = REVIEWED.resolve(GENERATED.relativize(generated));
        Golden.compare(reviewed, normalized(read(generated)));
        ResourceCreationSpecifier description = read(reviewed);
        assertThat(description.getMetaData().getName()).startsWith("Hearsay ");
        if (!needsALocation(description)) {
            UIMAFramework.produceAnalysisEngine(description).destroy();
        }
    }

    /** Readers and writers do: the test of the CPE descriptors runs them. */
    private static boolean needsALocation(ResourceCreationSpecifier description) {
        ConfigurationParameterDeclarations declared = description.getMetaData().getConfigurationParameterDeclarations();
        return Stream.of("sourceLocation", "targetLocation")
                .anyMatch(name -> declared.getConfigurationParameter(null, name) != null);
    }

    @ParameterizedTest
    @CsvSource({"fast, Hearsay.xml", "deep, HearsayDeep.xml"})
    void thatTheWholeIsDescribedAsReviewedAndWorks(String variant, String file) throws Exception {
        Path reviewed = REVIEWED.resolve("io/github/hearsay").resolve(file);
        Golden.compare(reviewed, normalized(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant(variant))));
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(read(reviewed));
        JCas jcas = engine.newJCas();
        jcas.setDocumentLanguage("en");
        jcas.setDocumentText("Harbour chief Mara Voss denied that the quay was unsafe.");
        engine.process(jcas);
        assertThat(jcas.select(io.github.hearsay.type.Quotation.class).asList()).hasSize(1);
        engine.destroy();
    }

    /** UIMA's document analyzer shows what the whole declares, in the colours of the file beside it. */
    @Test
    void thatToolsOfOthersSeeWhatTheWholePutsOutAndHowToSetIt() throws Exception {
        AnalysisEngineMetaData metaData = ((AnalysisEngineDescription)
                        read(REVIEWED.resolve("io/github/hearsay/Hearsay.xml")))
                .getAnalysisEngineMetaData();
        assertThat(metaData.getVersion()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(metaData.getVendor()).isNotBlank();
        assertThat(metaData.getDescription()).isNotBlank();
        assertThat(metaData.getCapabilities()[0].getLanguagesSupported()).containsExactly("en");
        assertThat(metaData.getCapabilities()[0].getOutputs())
                .extracting(TypeOrFeature::getName)
                .contains(
                        "io.github.hearsay.type.Quotation",
                        "io.github.hearsay.type.Claim",
                        "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
        assertThat(metaData.getConfigurationParameterDeclarations().getConfigurationParameters())
                .extracting(ConfigurationParameter::getName)
                .containsExactlyInAnyOrder(
                        "language",
                        "documentLanguage",
                        "lexiconLocation",
                        "modelLocation",
                        "modelVariant",
                        "recallBias",
                        "minConfidence",
                        "emends",
                        "identifierLocation",
                        "style");
    }

    @Test
    void thatAStyleMapLiesBesideTheWhole() throws Exception {
        StringWriter styles = new StringWriter();
        TypeSystemExport.writeStyleMap(styles);
        Golden.compare(REVIEWED.resolve("io/github/hearsay/HearsayStyleMap.xml"), styles.toString());
    }

    @Test
    void thatParametersOfTheWholeReachItsParts() throws Exception {
        AnalysisEngineDescription whole = Hearsay.createEngineDescription();
        whole.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue("language", "en");
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(whole);
        JCas jcas = engine.newJCas();
        jcas.setDocumentLanguage("de");
        jcas.setDocumentText("Harbour chief Mara Voss denied that the quay was unsafe.");
        engine.process(jcas);
        assertThat(jcas.select(io.github.hearsay.type.ProcessingIssue.class).isEmpty())
                .isTrue();
        assertThat(jcas.select(io.github.hearsay.type.Claim.class).isEmpty()).isFalse();
        engine.destroy();
    }

    @Test
    void thatNoReviewedDescriptorIsLeftBehind() throws Exception {
        assertThat(descriptors(REVIEWED))
                .extracting(file -> REVIEWED.relativize(file).toString())
                .filteredOn(name -> !name.matches(".*/Hearsay(Deep|StyleMap)?[.]xml"))
                .hasSameElementsAs(generated().stream()
                        .map(file -> GENERATED.relativize(file).toString())
                        .toList());
    }

    private static List<Path> descriptors(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file ->
                            !file.toString().contains("typesystem") && !file.startsWith(REVIEWED.resolve("cpe")))
                    .sorted()
                    .toList();
        }
    }

    private static ResourceCreationSpecifier read(Path file) throws Exception {
        return (ResourceCreationSpecifier)
                UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(file.toFile()));
    }

    /** Without versions and blank lines, the type system imported by name. */
    private static String normalized(ResourceCreationSpecifier description) throws Exception {
        if (description instanceof AnalysisEngineDescription engine) {
            String version = engine.getAnalysisEngineMetaData().getVersion();
            normalize(engine);
            if (!engine.isPrimitive()) {
                engine.getAnalysisEngineMetaData().setVersion(version);
            }
        } else {
            normalize((ProcessingResourceMetaData) description.getMetaData(), true);
        }
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
