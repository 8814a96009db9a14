package io.github.hearsay.cas;

import io.github.hearsay.type.ProcessingIssue;
import org.apache.uima.jcas.JCas;

/** Notes in a document what could not be done for it. */
public final class Issues {

    /** The stage of a document that was not annotated because of its language. */
    public static final String LANGUAGE = "language";

    /** Stage of an issue about a text that was damaged before it came here. */
    public static final String TEXT = "text";

    private Issues() {}

    /**
     * Adds an issue about the whole document.
     *
     * @param stage what was to be done, such as {@link #LANGUAGE}
     * @return false where the document has this issue already
     */
    public static boolean add(JCas jcas, String stage, String message) {
        boolean known = jcas.select(ProcessingIssue.class)
                .anyMatch(issue -> stage.equals(issue.getStage()) && message.equals(issue.getMessage()));
        if (known) {
            return false;
        }
        String text = jcas.getDocumentText();
        ProcessingIssue issue = new ProcessingIssue(jcas, 0, text == null ? 0 : text.length());
        issue.setStage(stage);
        issue.setMessage(message);
        issue.addToIndexes();
        return true;
    }
}
