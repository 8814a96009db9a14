package io.github.hearsay.pipeline;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** A pipeline on a thread of its own. */
final class Worker {

    private final Annotator annotator;
    private final ExecutorService executor;
    private volatile @Nullable Thread thread;
    private volatile String stage = "read";

    Worker(Annotator annotator) {
        this.annotator = annotator;
        executor = Executors.newSingleThreadExecutor(this::thread);
    }

    /** One that does not keep the program from ending. */
    private Thread thread(Runnable task) {
        Thread made = new Thread(task, "annotate");
        made.setDaemon(true);
        thread = made;
        return made;
    }

    <T> Future<T> start(Annotator.Loader document, IsolatedAnnotator.Output<T> output) {
        return executor.submit(() -> {
            stage = "read";
            JCas jcas = annotator.annotate(cas -> {
                document.load(cas);
                stage = "annotate";
            });
            stage = "write";
            return output.of(jcas);
        });
    }

    /** What the last document came to, all engines together. */
    String stage() {
        return stage;
    }

    /** What it works on now, by engine. */
    String whereabouts() {
        Thread running = thread;
        return running == null ? stage : Failure.engineIn(running.getStackTrace(), stage);
    }

    /** Tells the thread to stop; it ends when its document does, what comes of that is lost, and the pipeline is closed. */
    void abandon() {
        executor.execute(annotator::close);
        executor.shutdown();
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether it has ended, after it was abandoned. */
    boolean isOver() {
        return executor.isTerminated();
    }

    void close() {
        executor.shutdownNow();
        annotator.close();
    }
}
