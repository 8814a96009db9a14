package io.github.hearsay.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Annotates documents one after the other so that none affects another: any exception in reading, annotating or writing
 * becomes the {@link Failure} of that document, and a document that exceeds the time limit is given up. Java cannot stop
 * its thread. The thread is interrupted, which our engines check before they begin, and abandoned otherwise; when
 * {@value #MOST_STUCK} threads are still running, no further document is begun. Use one instance per thread.
 */
public final class IsolatedAnnotator implements AutoCloseable {

    /** Threads given up that may go on at a time. */
    static final int MOST_STUCK = 2;

    private static final int LOOK_EVERY_MS = 100;

    private final AnalysisEngineDescription pipeline;
    private final Duration budget;
    private final List<Worker> stuck = new ArrayList<>();
    private Worker worker;

    /**
     * Makes the pipeline.
     *
     * @param budget what a document may take
     */
    public IsolatedAnnotator(AnalysisEngineDescription pipeline, Duration budget)
            throws ResourceInitializationException {
        this.pipeline = pipeline;
        this.budget = budget;
        worker = new Worker(new Annotator(pipeline));
    }

    /** Makes something of an annotated document, which it may not keep. */
    @FunctionalInterface
    public interface Output<T> {
        T of(JCas jcas) throws Exception;
    }

    /**
     * Reads, annotates and writes a document.
     *
     * @throws StuckException where too many documents hang, also after waiting as long as a document may take
     * @throws ResourceInitializationException where no new pipeline can be made in place of one that was given up
     */
    public <T> Outcome<T> annotate(Annotator.Loader document, Output<T> output)
            throws InterruptedException, ResourceInitializationException {
        waitForRoom();
        Future<T> result = worker.start(document, output);
        try {
            return Outcome.of(result.get(budget.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Outcome.failed(Failure.of(worker.stage(), e.getCause() == null ? e : e.getCause()));
        } catch (TimeoutException e) {
            String message = "took longer than " + budget.toSeconds() + " s";
            Failure failure = new Failure(worker.whereabouts(), "Timeout", message);
            worker.abandon();
            stuck.add(worker);
            worker = new Worker(new Annotator(pipeline));
            return Outcome.failed(failure);
        }
    }

    private void waitForRoom() throws InterruptedException {
        long end = System.nanoTime() + budget.toNanos();
        stuck.removeIf(Worker::isOver);
        while (stuck.size() >= MOST_STUCK && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY_MS);
            stuck.removeIf(Worker::isOver);
        }
        if (stuck.size() >= MOST_STUCK) {
            throw new StuckException(stuck.size());
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
