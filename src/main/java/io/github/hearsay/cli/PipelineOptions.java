package io.github.hearsay.cli;

import io.github.hearsay.claim.Style;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Setup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the pipeline is made of. */
final class PipelineOptions {

    private static final String NONE = "null";

    @Option(
            names = "--variant",
            defaultValue = ModelSource.DEEP,
            paramLabel = "NAME",
            description = {
                "deep: linear models and a pretrained encoder; fast: without the encoder, nine times as fast; deep-open and open:",
                "names and quotations learned from openly licensed texts only, with and without an encoder; rules: quotations",
                "and claims without models (default: ${DEFAULT-VALUE})."
            })
    private String variant;

    @Option(
            names = "--lexicons",
            paramLabel = "FOLDER",
            description = "Word lists to add, laid out as FOLDER/quotation/en/cue-verbs.txt.")
    private @Nullable Path lexicons;

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Models to use instead of the built-in ones, laid out as FOLDER/quotation/en/cues.model.")
    private @Nullable Path models;

    @Option(
            names = "--min-confidence",
            defaultValue = "0",
            paramLabel = "P",
            description =
                    "Leave out quotations with a lower confidence, 0 to 1 (default: ${DEFAULT-VALUE}); src/docs/trust.md has the effect.")
    private float minConfidence;

    @Option(
            names = "--as-it-stands",
            description = {
                "Do not repair wrapped lines, hyphens at line ends and damaged characters before annotating.",
                "The text and its offsets stay the same either way."
            })
    private boolean asItStands;

    @Option(
            names = "--identifiers",
            paramLabel = "FILE",
            description = {
                "Ids of your own for names, such as those of Wikidata: a name, a tab and an id a line, and behind another tab a",
                "role where people share the name."
            })
    private @Nullable Path identifiers;

    @Option(
            names = "--style",
            defaultValue = "auto",
            paramLabel = "NAME",
            description = {
                "Scores of certainty as raters of news give them, \"news\": how certain an event is; as readers of personal writing,",
                "\"web\": whether it has happened; or \"auto\", as each document reads (default: ${DEFAULT-VALUE})."
            })
    private Style style;

    Setup toSetup(String language) {
        return new Setup(
                language, variant, text(lexicons), text(models), minConfidence, !asItStands, text(identifiers), style);
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    /** The user's lexicons as {@link #settings} has them; null for none. */
    static @Nullable String lexicons(Map<String, String> settings) {
        String location = settings.getOrDefault("lexicons", NONE);
        return location.equals(NONE) ? null : location;
    }

    /** By name of the option. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("variant", variant));
        settings.put("lexicons", lexicons == null ? NONE : lexicons.toString());
        settings.put("models", String.valueOf(models));
        settings.put("identifiers", String.valueOf(identifiers));
        settings.put("min-confidence", String.valueOf(minConfidence));
        settings.put("as-it-stands", String.valueOf(asItStands));
        settings.put("style", style.parameter());
        return settings;
    }
}
