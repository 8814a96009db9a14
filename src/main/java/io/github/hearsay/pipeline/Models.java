package io.github.hearsay.pipeline;

import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.entity.NameModel;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.quotation.QuotationModels;
import io.github.hearsay.syntax.SyntaxModels;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Loads models in the background, while UIMA builds its type system. */
public final class Models {

    private static final Executor BACKGROUND = task -> {
        Thread thread = new Thread(task, "load models");
        thread.setDaemon(true);
        thread.start();
    };

    private Models() {}

    /**
     * Begins. Engines that are made meanwhile, or as long as the result is referenced, share what was loaded; those that
     * need what could not be loaded say so themselves.
     */
    public static CompletableFuture<List<Object>> load(Setup setup) {
        CompletableFuture<List<Object>> names =
                begin(() -> List.of(NameModel.load(setup.known(), setup.models("entity", "names.model"))));
        ModelSource quotations = setup.models("quotation", "ranks.model");
        CompletableFuture<List<Object>> others = begin(() -> {
            List<Object> loaded = new ArrayList<>();
            loaded.add(SyntaxModels.load(setup.known(), setup.models("syntax", "parser.model")));
            if (!quotations.isRules()) {
                loaded.add(QuotationModels.load(quotations));
                loaded.add(
                        FactualityRater.load(setup.known(), setup.models("claim", "factuality.model"), setup.style()));
            }
            return loaded;
        });
        return names.thenCombine(others, (some, more) -> List.of(some, more));
    }

    private static CompletableFuture<List<Object>> begin(Callable<List<Object>> load) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return load.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                BACKGROUND);
    }
}
