package io.github.hearsay.pipeline;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.Issues;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.jspecify.annotations.Nullable;

/**
 * Why a document failed.
 *
 * @param stage {@code read}, {@code write}, or the simple class name of the engine
 * @param type simple class name of the exception
 * @param message of the exception, for a person
 */
public record Failure(String stage, String type, String message) {

    private static final String CALLER_OF_ENGINES = "org.apache.uima.analysis_component.JCasAnnotator_ImplBase";

    /** Why the engines left a document alone whose language they do not know; null where they did not. */
    public static @Nullable Failure ofLanguage(DocumentView document) {
        return document.issues().stream()
                .filter(issue -> issue.stage().equals(Issues.LANGUAGE))
                .findFirst()
                .map(issue -> new Failure(Issues.LANGUAGE, "OtherLanguage", issue.message()))
                .orElse(null);
    }

    static Failure of(String stage, Throwable error) {
        Throwable root = error;
        // UIMA wraps what an engine throws; its own message says nothing of the cause.
        while (root instanceof AnalysisEngineProcessException && root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "no message" : root.getMessage();
        return new Failure(
                engineIn(root.getStackTrace(), stage), root.getClass().getSimpleName(), message);
    }

    /** The engine that a stack of calls is in; {@code otherwise} where it is in none. */
    static String engineIn(StackTraceElement[] calls, String otherwise) {
        for (int i = 1; i < calls.length; i++) {
            if (calls[i].getClassName().equals(CALLER_OF_ENGINES)) {
                String name = calls[i - 1].getClassName();
                return name.substring(name.lastIndexOf('.') + 1);
            }
        }
        return otherwise;
    }
}
