package io.github.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** A command run within the test, with what it printed. */
public record RunCommand(int exit, String out, String err) {

    public static RunCommand of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        int exit = command.execute(args);
        return new RunCommand(exit, out.toString(), err.toString());
    }
}
