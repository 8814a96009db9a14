package io.github.hearsay.pipeline;

import io.github.hearsay.cas.HearsayTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.MetaDataObject;

/**
 * The metadata of the whole pipeline. UIMA's tools look no deeper: they show the types that an aggregate puts out, and
 * set the parameters that it declares.
 */
final class Whole {

    private static final String VARIANT = "modelVariant";

    /** What is set for all parts at once. */
    private static final List<String> PARAMETERS = List.of(
            "language",
            "documentLanguage",
            "lexiconLocation",
            "modelLocation",
            VARIANT,
            "recallBias",
            "minConfidence",
            "emends",
            "identifierLocation",
            "style");

    private Whole() {}

    static AnalysisEngineDescription describe(AnalysisEngineDescription whole) {
        AnalysisEngineMetaData metaData = whole.getAnalysisEngineMetaData();
        // UIMA's window for CPE descriptors skips an engine that has no name.
        metaData.setName("Hearsay");
        metaData.setDescription(
                "Annotates names, quotations and claims in news, from plain text. Existing annotations are used and never"
                        + " added a second time.");
        metaData.setVersion(HearsayTypes.description().getVersion());
        metaData.setVendor("The Hearsay developers");
        metaData.setCopyright("The Hearsay developers, Apache-2.0");
        metaData.setCapabilities(new Capability[] {capability(whole)});
        declare(whole);
        return whole;
    }

    private static Capability capability(AnalysisEngineDescription whole) {
        Set<String> outputs = new LinkedHashSet<>();
        Set<String> languages = new LinkedHashSet<>();
        collect(whole, outputs, languages);
        Capability capability = UIMAFramework.getResourceSpecifierFactory().createCapability();
        outputs.forEach(type -> capability.addOutputType(type, true));
        capability.setLanguagesSupported(languages.toArray(String[]::new));
        return capability;
    }

    private static void collect(AnalysisEngineDescription engine, Set<String> outputs, Set<String> languages) {
        for (Capability capability : engine.getAnalysisEngineMetaData().getCapabilities()) {
            for (TypeOrFeature output : capability.getOutputs()) {
                outputs.add(output.getName());
            }
            languages.addAll(List.of(capability.getLanguagesSupported()));
        }
        for (MetaDataObject part :
                engine.getDelegateAnalysisEngineSpecifiersWithImports().values()) {
            collect((AnalysisEngineDescription) part, outputs, languages);
        }
    }

    /** Declares parameters that override those of the parts, level by level, since an override reaches one level down. */
    private static void declare(AnalysisEngineDescription aggregate) {
        Map<String, MetaDataObject> parts = aggregate.getDelegateAnalysisEngineSpecifiersWithImports();
        for (MetaDataObject part : parts.values()) {
            if (!((AnalysisEngineDescription) part).isPrimitive()) {
                declare((AnalysisEngineDescription) part);
            }
        }
        for (String name : PARAMETERS) {
            List<String> overrides = new ArrayList<>();
            ConfigurationParameter declared = null;
            for (Map.Entry<String, MetaDataObject> part : parts.entrySet()) {
                ConfigurationParameter own = ((AnalysisEngineDescription) part.getValue())
                        .getAnalysisEngineMetaData()
                        .getConfigurationParameterDeclarations()
                        .getConfigurationParameter(null, name);
                if (own != null && !isFixed(name, part.getKey())) {
                    overrides.add(part.getKey() + "/" + name);
                    declared = own;
                }
            }
            if (declared != null) {
                ConfigurationParameter parameter = (ConfigurationParameter) declared.clone();
                parameter.setMandatory(false);
                parameter.setOverrides(overrides.toArray(String[]::new));
                aggregate
                        .getAnalysisEngineMetaData()
                        .getConfigurationParameterDeclarations()
                        .addConfigurationParameter(parameter);
            }
        }
    }

    /** Links have one variant of their model, the others several. */
    private static boolean isFixed(String parameter, String part) {
        return parameter.equals(VARIANT) && part.equals(Hearsay.LINKER);
    }
}
