package io.github.hearsay.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what an expression refers to. */
@FunctionalInterface
interface AntecedentChoice {

    /** One of the candidates' entities; null where the expression refers to none of them, or this cannot be decided. */
    @Nullable Entity choose(Expression expression, List<Candidate> candidates);
}
