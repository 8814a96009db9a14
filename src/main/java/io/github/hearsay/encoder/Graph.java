package io.github.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A network of ONNX Runtime, on the thread that asks, so that the number of threads is the caller's. Any number of threads
 * may share one; what it holds outside of the heap is let go with it.
 */
final class Graph {

    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtSession session;

    /** @throws OrtException where the bytes are not a network */
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

    /** The outputs by their names, row after row. */
    Map<String, float[]> run(GraphInputs inputs) throws OrtException {
        Map<String, float[]> outputs = new HashMap<>();
        try (OrtSession.Result result = session.run(inputs.tensors)) {
            for (Map.Entry<String, OnnxValue> output : result) {
                FloatBuffer buffer = ((OnnxTensor) output.getValue()).getFloatBuffer();
                float[] values = new float[buffer.remaining()];
                buffer.get(values);
                outputs.put(output.getKey(), values);
            }
        }
        return outputs;
    }
}
