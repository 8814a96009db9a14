package io.github.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
        name = "hearsay",
        description = "Annotates named entities, quotations and claimed facts in news text.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            AnnotateCommand.class,
            ReportCommand.class,
            ViewCommand.class,
            TypeSystemCommand.class,
            EvaluateCommand.class,
            TrainCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private static final int CANNOT_GO_ON = 3;

    private Main() {}

    /**
     * Exits with 0 when all is done, 1 when some documents failed, 2 when the command was used wrongly, 3 when it could not
     * go on.
     */
    public static void main(String[] args) {
        if (System.getProperty(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "warn");
        }
        System.exit(commandLine().execute(args));
    }

    /**
     * Wrong usage gets one line that says what is wrong, and where to read on; what cannot be read or written gets one
     * line, too.
     */
    static CommandLine commandLine() {
        return commandLine(CommandLine.defaultFactory());
    }

    /** @param factory makes the commands */
    static CommandLine commandLine(IFactory factory) {
        CommandLine commands = new CommandLine(new Main(), factory);
        // A mistyped option after a list of files is not a file.
        commands.setUnmatchedOptionsAllowedAsOptionParameters(false);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((e, args) -> {
            CommandLine command = e.getCommandLine();
            command.getErr().println(e.getMessage());
            command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            return command.getCommandSpec().exitCodeOnInvalidInput();
        });
        commands.setExecutionExceptionHandler((e, command, parsed) -> {
            if (!(e instanceof IOException || e instanceof UncheckedIOException)) {
                throw e;
            }
            command.getErr().println(inWords(e));
            return CANNOT_GO_ON;
        });
        return commands;
    }

    /** Java's messages are often just the name of a file. */
    private static String inWords(Exception e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof FileSystemException
                ? e.getClass()
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])|Exception$", " ")
                                .strip() + ": " + message
                : message;
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "(development)" : version)};
        }
    }
}
