package io.github.hearsay.pipeline;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Annotates documents one after the other such that none can hurt another: whatever reading, annotating or writing one of
 * them throws becomes its {@link Failure}, and one that takes longer than the budget is given up, with the thread that works
 * on it. For one thread; use one for each.
 */
public final class IsolatedAnnotator implements AutoCloseable {

    private final AnalysisEngineDescription pipeline;
    private final Duration budget;
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
     * @throws ResourceInitializationException where no new pipeline can be made in place of one that was given up
     */
    public <T> Outcome<T> annotate(Annotator.Loader document, Output<T> output)
            throws InterruptedException, ResourceInitializationException {
        Future<T> result = worker.start(document, output);
        try {
            return Outcome.of(result.get(budget.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Outcome.failed(Failure.of(worker.stage(), e.getCause() == null ? e : e.getCause()));
        } catch (TimeoutException e) {
            String message = "took longer than " + budget.toSeconds() + " s";
            Failure failure = new Failure(worker.whereabouts(), "Timeout", message);
            worker.abandon();
            worker = new Worker(new Annotator(pipeline));
            return Outcome.failed(failure);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
