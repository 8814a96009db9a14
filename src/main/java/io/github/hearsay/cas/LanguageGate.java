package io.github.hearsay.cas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Level;
import org.apache.uima.util.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents away from an engine that does not know their language. Such a document gets one {@code ProcessingIssue},
 * whatever the number of engines, and the first of them is logged.
 */
public final class LanguageGate {

    private static final String ENGLISH = "en";

    private final String language;
    private final boolean forced;
    private final Logger logger;
    private boolean silent;

    /** @param forced what every document is taken for, as ISO 639-1; null to believe the documents and take English ones */
    public LanguageGate(@Nullable String forced, Logger logger) {
        this.language = forced == null ? ENGLISH : forced;
        this.forced = forced != null;
        this.logger = logger;
    }

    /** The language of the models and lexicons to load. */
    public String language() {
        return language;
    }

    /**
     * Makes what an engine needs for the language.
     *
     * @throws ResourceInitializationException where the language is not supported, or its resources are damaged
     */
    public <T> T load(Function<String, T> maker) throws ResourceInitializationException {
        try {
            return maker.apply(language);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ResourceInitializationException(
                    new IOException("parameter \"language\" is \"" + language + "\": " + e.getMessage(), e));
        }
    }

    /**
     * Whether the engine may annotate a document; a refused one gets its issue.
     *
     * @throws CancellationException where the thread was interrupted: nobody waits for the document any more
     */
    public boolean admits(JCas jcas) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted");
        }
        if (forced || speaks(jcas.getDocumentLanguage())) {
            return true;
        }
        String message = "not annotated: the document's language is \"" + jcas.getDocumentLanguage() + "\", not \""
                + language + "\"; set it, or the engines' parameter \"language\"";
        if (Issues.add(jcas, "language", message) && !silent) {
            logger.log(Level.WARNING, message);
            silent = true;
        }
        return false;
    }

    private boolean speaks(@Nullable String tag) {
        return tag != null
                && tag.regionMatches(true, 0, language, 0, language.length())
                && (tag.length() == language.length() || !Character.isLetterOrDigit(tag.charAt(language.length())));
    }
}
