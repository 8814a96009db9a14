package io.github.hearsay.cli;

import java.awt.Dialog;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.tools.docanalyzer.AnnotationViewerDialog;
import org.apache.uima.tools.docanalyzer.PrefsMediator;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens UIMA's annotation viewer with our colours. */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description = "Opens UIMA's annotation viewer on a folder of annotated XMI, or on one document.",
        footer = {"", "Exit status: 0 when the window is closed, 2 wrong usage or no display."})
final class ViewCommand implements Callable<Integer> {

    private static final String OUR_COLOURS = "JV User Colors";

    private static final int LOOK_EVERY_MS = 200;

    @Parameters(paramLabel = "DIR", description = "Folder or file of XMI, as written by annotate --format xmi.")
    private Path input;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UIMAException, InterruptedException {
        if (GraphicsEnvironment.isHeadless()) {
            throw new ParameterException(
                    spec.commandLine(), "there is no display to open a window on; annotate --format html needs none");
        }
        // What the viewer remembers is of our temporary folder, and nothing to a later run of UIMA's own tools.
        System.setProperty("java.util.prefs.PreferencesFactory", ForgetfulPreferences.Factory.class.getName());
        try (ViewerFolder folder = open()) {
            // Ctrl-C ends no try; the hook deletes what it leaves.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            // The viewer makes a folder there, and leaves it.
            System.setProperty("java.io.tmpdir", folder.root().toString());
            show(folder);
            while (Stream.of(Window.getWindows()).anyMatch(Window::isShowing)) {
                SwingUtilities.invokeLater(ViewCommand::nameWindows);
                Thread.sleep(LOOK_EVERY_MS);
            }
        }
        return 0;
    }

    private static void delete(ViewerFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            // Nobody is left to notify.
        }
    }

    private static void nameWindows() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog dialog && dialog.getTitle() != null) {
                dialog.setTitle(title(dialog.getTitle()));
            }
        }
    }

    /** The viewer shows the temporary folder in the title of each document. */
    static String title(String title) {
        return title.replaceFirst("^Annotation Results for (.+)\\.xmi in .*$", "$1 \u2013 Hearsay");
    }

    private ViewerFolder open() throws IOException {
        try {
            return ViewerFolder.of(input);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), e.getReason(), e);
        }
    }

    private static void show(ViewerFolder folder) throws IOException, UIMAException {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(folder.typeSystem().toFile()));
        types.resolveImports();
        CAS cas = CasCreationUtils.createCas(types, null, null);
        JFrame frame = new JFrame("Hearsay");
        PrefsMediator preferences = new PrefsMediator();
        preferences.setOutputDir(folder.documents().toString());
        preferences.setViewType(OUR_COLOURS);
        File styles = folder.styleMap().toFile();
        if (folder.names().size() == 1) {
            AnnotationViewerDialog viewer = new AnnotationViewerDialog(
                    frame, "", preferences, styles, null, cas.getTypeSystem(), null, false, cas);
            viewer.launchThatViewer(
                    folder.documents().toString(),
                    folder.names().get(0),
                    cas.getTypeSystem(),
                    null,
                    false,
                    true,
                    false,
                    styles,
                    folder.documents().toFile());
        } else {
            AnnotationViewerDialog viewer = new AnnotationViewerDialog(
                    frame,
                    "Annotated documents \u2013 Hearsay",
                    preferences,
                    styles,
                    null,
                    cas.getTypeSystem(),
                    null,
                    false,
                    cas);
            viewer.pack();
            viewer.setVisible(true);
        }
    }
}
