package io.github.hearsay.cli;

import io.github.hearsay.io.RawDocument;
import io.github.hearsay.pipeline.Annotator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Sends documents through one pipeline a thread and hands the results on in the order of the documents. A document that
 * fails is a result too; only a few documents are in memory at a time.
 */
final class AnnotationRun implements AutoCloseable {

    private final ExecutorService threads;
    private final int ahead;
    private final Queue<Annotator> idle = new ConcurrentLinkedQueue<>();
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

    AnnotationRun(int count, Renderer renderer) throws ResourceInitializationException {
        this.renderer = renderer;
        for (int i = 0; i < count; i++) {
            idle.add(new Annotator());
        }
        ahead = 4 * count;
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "annotate");
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
            throw new IllegalStateException("a worker died", e.getCause());
        }
    }

    private Rendered annotate(RawDocument document) {
        Annotator annotator = idle.remove();
        String[] stage = {"read"};
        try {
            JCas jcas = annotator.annotate(cas -> {
                document.content().load(cas);
                Metadata.set(cas, document);
                stage[0] = "annotate";
            });
            stage[0] = "write";
            return renderer.render(jcas, document);
        } catch (Exception | StackOverflowError e) {
            return Rendered.failed(document, stage[0], e);
        } finally {
            idle.add(annotator);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        idle.forEach(Annotator::close);
    }
}
