package io.github.hearsay.io.inception;

/** What stands on the arcs of links. */
final class Roles {

    static final String PART = "part";
    static final String WITHIN = "within";
    static final String QUOTED_IN = "quoted in";

    private Roles() {}
}
