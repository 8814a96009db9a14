package io.github.hearsay.cli;

import io.github.hearsay.quotation.QuotationModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which variant of the models, or in training of what they look at, is used. */
final class VariantOption {

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description =
                    "The models and word classes to use: default, or open, which learned from openly licensed texts only.")
    private @Nullable String name;

    /** What was asked for; null where nothing was. */
    @Nullable String name() {
        return name;
    }

    String nameOrDefault() {
        return name == null ? QuotationModels.DEFAULT_VARIANT : name;
    }
}
