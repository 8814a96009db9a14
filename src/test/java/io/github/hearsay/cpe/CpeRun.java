package io.github.hearsay.cpe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionProcessingEngine;
import org.apache.uima.collection.EntityProcessStatus;
import org.apache.uima.collection.StatusCallbackListener;
import org.apache.uima.collection.metadata.CpeDescription;

/** Runs a CPE to its end, and counts. */
final class CpeRun implements StatusCallbackListener {

    final AtomicInteger exceptions = new AtomicInteger();
    volatile boolean aborted;
    private final CountDownLatch end = new CountDownLatch(1);

    static CpeRun of(CpeDescription description) throws Exception {
        return of(description, 2);
    }

    static CpeRun of(CpeDescription description, int minutes) throws Exception {
        CpeRun run = new CpeRun();
        CollectionProcessingEngine engine = UIMAFramework.produceCollectionProcessingEngine(description);
        engine.addStatusCallbackListener(run);
        engine.process();
        if (!run.end.await(minutes, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the CPE does not end");
        }
        return run;
    }

    @Override
    public void entityProcessComplete(CAS cas, EntityProcessStatus status) {
        exceptions.addAndGet(status.getExceptions().size());
    }

    @Override
    public void collectionProcessComplete() {
        end.countDown();
    }

    @Override
    public void aborted() {
        aborted = true;
        end.countDown();
    }

    @Override
    public void initializationComplete() {}

    @Override
    public void batchProcessComplete() {}

    @Override
    public void paused() {}

    @Override
    public void resumed() {}
}
