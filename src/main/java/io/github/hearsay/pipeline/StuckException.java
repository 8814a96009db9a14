package io.github.hearsay.pipeline;

/**
 * Thrown when too many documents hang to begin another one: Java cannot stop a thread, and more of them would starve all
 * others. Only a new process helps.
 */
public final class StuckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StuckException(int documents) {
        super(documents + " documents that took too long are still running and cannot be stopped; "
                + "go on in a new process");
    }
}
