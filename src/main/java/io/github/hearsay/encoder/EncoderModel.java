package io.github.hearsay.encoder;

import io.github.hearsay.learning.ModelSource;
import org.jspecify.annotations.Nullable;

/** Loads encoders. Can be loaded without ONNX Runtime, and reports that it is missing. */
public final class EncoderModel {

    private static final String RUNTIME = "ai.onnxruntime.OrtEnvironment";
    private static final String COORDINATES = "com.microsoft.onnxruntime:onnxruntime:1.22.0";

    private EncoderModel() {}

    /** The encoder where the variant is {@link ModelSource#DEEP}, else null; otherwise as {@link #load}. */
    public static @Nullable Encoder ifDeep(ModelSource models) {
        return models.isDeep() ? load(models) : null;
    }

    /**
     * The encoder of a language, unless it is in memory.
     *
     * @throws IllegalArgumentException where there is none, it cannot be read, or ONNX Runtime is missing, with its coordinates,
     *     or has no library for this machine
     */
    public static Encoder load(ModelSource models) {
        try {
            Class.forName(RUNTIME, true, EncoderModel.class.getClassLoader())
                    .getMethod("getEnvironment")
                    .invoke(null);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "variant \"" + models.variant() + "\" needs " + COORDINATES + " on the class path", e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException(
                    "variant \"" + models.variant() + "\": ONNX Runtime has no library that works on "
                            + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                            + "; use variant \"" + ModelSource.FAST + "\"",
                    e);
        }
        return models.load("encoder", "encoder.model", Encoder::read);
    }
}
