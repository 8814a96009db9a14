package io.github.hearsay.cli;

import io.github.hearsay.evaluation.Reliability;
import java.io.PrintWriter;
import java.util.List;

/** Prints how often quotations of each confidence are right; nothing where no confidence is known. */
record ReliabilityReport(Reliability reliability) {

    void print(PrintWriter out) {
        if (reliability.bins().isEmpty()) {
            return;
        }
        out.println();
        out.println("Confidence and the share that is right (matched content, right source), in percent; they lie "
                + Percent.ofShare(reliability.error()) + " apart on average");
        TextTable table = new TextTable(0, List.of("quotations", "confidence", "right"));
        for (Reliability.Bin bin : reliability.bins()) {
            table.add(List.of(
                    String.valueOf(bin.count()), Percent.ofShare(bin.confidence()), Percent.ofShare(bin.right())));
        }
        table.print(out);
        out.flush();
    }
}
