package io.github.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** What a network is asked of, outside of the heap until closed. */
final class GraphInputs implements AutoCloseable {

    final Map<String, OnnxTensor> tensors = new HashMap<>();

    /** Adds whole numbers, row after row. */
    GraphInputs add(String name, int[] values, long... shape) throws OrtException {
        LongBuffer buffer = LongBuffer.allocate(values.length);
        for (int value : values) {
            buffer.put(value);
        }
        tensors.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer.flip(), shape));
        return this;
    }

    /** Adds numbers from one index to behind another, row after row. */
    GraphInputs add(String name, float[] values, int from, int behind, long... shape) throws OrtException {
        FloatBuffer buffer = FloatBuffer.wrap(values, from, behind - from).slice();
        tensors.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, shape));
        return this;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
