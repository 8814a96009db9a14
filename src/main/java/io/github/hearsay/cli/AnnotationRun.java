package io.github.hearsay.cli;

import io.github.hearsay.io.RawDocument;
import io.github.hearsay.pipeline.IsolatedAnnotator;
import io.github.hearsay.pipeline.StuckException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Sends documents through one pipeline a thread and hands the results on in the order of the documents. A document that
 * fails is a result too; only a few documents are in memory at a time.
 */
final class AnnotationRun implements AutoCloseable {

    private final ExecutorService threads;
    private final int ahead;
    private final Queue<IsolatedAnnotator> idle = new ConcurrentLinkedQueue<>();
    private final Renderer renderer;

    /** Turns an annotated CAS into a result; used by several threads at once. */
    @FunctionalInterface
    interface Renderer {
        Rendered render(JCas jcas, RawDocument document) throws IOException;
    }

    /** Takes a result. */
    @FunctionalInterface
    interface Receiver {
        void accept(Rendered result) throws IOException;
    }

    AnnotationRun(AnalysisEngineDescription pipeline, int count, Duration budget, Renderer renderer)
            throws ResourceInitializationException {
        this.renderer = renderer;
        for (int i = 0; i < count; i++) {
            idle.add(new IsolatedAnnotator(pipeline, budget));
        }
        ahead = 4 * count;
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "documents");
            thread.setDaemon(true);
            return thread;
        });
    }

    void run(Iterator<RawDocument> documents, Receiver receiver) throws IOException, InterruptedException {
        Deque<Future<Rendered>> running = new ArrayDeque<>();
        while (documents.hasNext()) {
            RawDocument document = documents.next();
            running.add(threads.submit(() -> annotate(document)));
            if (running.size() >= ahead) {
                receiver.accept(resultOf(running.remove()));
            }
        }
        while (!running.isEmpty()) {
            receiver.accept(resultOf(running.remove()));
        }
    }

    private static Rendered resultOf(Future<Rendered> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StuckException stuck) {
                throw stuck;
            }
            throw new IllegalStateException("a worker died", e.getCause());
        }
    }

    private Rendered annotate(RawDocument document) throws InterruptedException, ResourceInitializationException {
        IsolatedAnnotator annotator = idle.remove();
        try {
            return annotator
                    .annotate(document::load, jcas -> renderer.render(jcas, document))
                    .orElse(failure -> Rendered.failed(document, failure));
        } finally {
            idle.add(annotator);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        idle.forEach(IsolatedAnnotator::close);
    }
}
