package io.github.hearsay.pipeline;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a document, or why it failed. */
public final class Outcome<T> {

    private final @Nullable T value;
    private final @Nullable Failure failure;

    private Outcome(@Nullable T value, @Nullable Failure failure) {
        this.value = value;
        this.failure = failure;
    }

    static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, null);
    }

    static <T> Outcome<T> failed(Failure failure) {
        return new Outcome<>(null, failure);
    }

    /** What was made of the annotated document, or what a failure is turned into. */
    public T orElse(Function<Failure, T> otherwise) {
        return failure == null ? Objects.requireNonNull(value) : otherwise.apply(failure);
    }
}
