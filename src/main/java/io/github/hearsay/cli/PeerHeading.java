package io.github.hearsay.cli;

import java.io.PrintWriter;

/** What stands above the figures of other systems, so that nobody takes them for measured on the same files as ours. */
final class PeerHeading {

    private PeerHeading() {}

    static void print(PrintWriter out, String source) {
        out.println();
        out.println("Other systems, F1, measured on the test parts named; ours on the gold given.");
        out.println("Source: " + source + ".");
    }
}
