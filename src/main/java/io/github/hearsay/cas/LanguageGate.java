package io.github.hearsay.cas;

import io.github.hearsay.language.Language;
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

    private final String language;
    private final boolean forced;
    private final Logger logger;
    private boolean silent;

    /**
     * A gate of one engine.
     *
     * @param forced the language of every document, as ISO 639-1; null to use the metadata of documents
     * @param expected the language of documents that are annotated where they are believed
     */
    public LanguageGate(@Nullable String forced, String expected, Logger logger) {
        this.language = forced == null ? expected : forced;
        this.forced = forced != null;
        this.logger = logger;
    }

    /**
     * Makes what an engine needs for the language.
     *
     * @param lexiconLocation see {@link Language#of(String, String)}
     * @throws ResourceInitializationException where the language is not supported, or its resources are damaged
     */
    public <T> T load(@Nullable String lexiconLocation, Function<Language, T> maker)
            throws ResourceInitializationException {
        try {
            return maker.apply(Language.of(language, lexiconLocation));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ResourceInitializationException(
                    new IOException("language \"" + language + "\": " + e.getMessage(), e));
        }
    }

    /**
     * Whether the engine may annotate a document; a refused one gets its issue.
     *
     * @throws CancellationException where the thread was interrupted because the document was given up
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
        if (Issues.add(jcas, Issues.LANGUAGE, message) && !silent) {
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
