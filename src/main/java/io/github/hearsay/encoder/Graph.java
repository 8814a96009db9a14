package io.github.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * A network of ONNX Runtime, on the thread that asks, so that the number of threads is the caller's. Any number of threads
 * may share one; what it holds outside of the heap is let go with it.
 */
final class Graph {

    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtSession session;

    /** @throws OrtException where the bytes are no network */
    Graph(byte[] network) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = OrtEnvironment.getEnvironment().createSession(network, options);
        }
        CLEANER.register(this, new Close(session));
    }

    private record Close(OrtSession session) implements Runnable {

        @Override
        public void run() {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The outputs, to be closed by the caller. */
    OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
        return session.run(inputs);
    }

    static OnnxTensor row(int[] values) throws OrtException {
        return tensor(values, 1, values.length);
    }

    static OnnxTensor list(int[] values) throws OrtException {
        return tensor(values, values.length);
    }

    private static OnnxTensor tensor(int[] values, long... shape) throws OrtException {
        LongBuffer buffer = LongBuffer.allocate(values.length);
        for (int value : values) {
            buffer.put(value);
        }
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer.flip(), shape);
    }
}
