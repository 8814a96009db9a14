package io.github.hearsay.evaluation;

import java.util.List;

/**
 * A relation between phrases, in words only, as corpora of open information extraction hold them.
 *
 * @param arguments the subject first
 * @param confidence probability that it is right; 1 in gold files
 */
public record Proposition(String relation, List<String> arguments, double confidence) {

    public Proposition {
        arguments = List.copyOf(arguments);
    }

    /** With all arguments behind the subject joined to one. */
    public Proposition binary() {
        return arguments.size() < 2 ? this : new Proposition(relation, List.of(subject(), rest()), confidence);
    }

    /** With the subject behind what is said of it. */
    public Proposition reversed() {
        return arguments.size() < 2 ? this : new Proposition(relation, List.of(rest(), subject()), confidence);
    }

    private String subject() {
        return arguments.get(0);
    }

    private String rest() {
        return String.join(" ", arguments.subList(1, arguments.size()));
    }
}
