package io.github.hearsay.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with rate and time left, on a terminal only. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;
    private long documents;

    Progress(int files) {
        bar = !isTerminal()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("annotate")
                        .setInitialMax(files)
                        .setUnit(" files", 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .showSpeed()
                        .build();
    }

    /** From Java 22 on there is a console even without a terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void document() {
        documents++;
        if (bar != null) {
            bar.setExtraMessage(" " + documents + " documents");
        }
    }

    void file() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
