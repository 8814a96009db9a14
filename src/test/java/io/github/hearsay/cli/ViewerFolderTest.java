package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewerFolderTest {

    @TempDir
    private Path out;

    private void write(String name) throws Exception {
        Path file = out.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void thatDocumentsOfAllFoldersLieSideBySide() throws Exception {
        write("xmi/a.xmi");
        write("xmi/2026/may/b.xmi");
        write("xmi/TypeSystem.xml");
        write("xmi/TypeSystemStyleMap.xml");
        write("annotations.jsonl");
        Path left;
        try (ViewerFolder folder = ViewerFolder.of(out)) {
            assertThat(folder.names()).containsExactlyInAnyOrder("a.xmi", "2026 may b.xmi");
            assertThat(folder.documents().resolve("2026 may b.xmi")).hasContent("xmi/2026/may/b.xmi");
            assertThat(folder.typeSystem()).hasContent("xmi/TypeSystem.xml");
            assertThat(folder.styleMap()).hasContent("xmi/TypeSystemStyleMap.xml");
            left = folder.documents();
        }
        assertThat(left).doesNotExist();
        assertThat(out.resolve("xmi/a.xmi")).exists();
    }

    @Test
    void thatDocumentsThatWouldShareANameAreNumbered() throws Exception {
        write("xmi/a b.xmi");
        write("xmi/a/b.xmi");
        try (ViewerFolder folder = ViewerFolder.of(out)) {
            assertThat(folder.names()).containsExactlyInAnyOrder("a b.xmi", "a b-2.xmi");
        }
    }

    @Test
    void thatNothingOfTheFolderIsLeftHoweverOftenItIsClosed() throws Exception {
        write("a.xmi");
        ViewerFolder folder = ViewerFolder.of(out);
        Files.writeString(folder.root().resolve("of the viewer"), "");
        folder.close();
        folder.close();
        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void thatAWindowIsNamedAfterItsDocument() {
        assertThat(ViewCommand.title("Annotation Results for harbour levy.xmi in /tmp/hearsay-view12/documents"))
                .isEqualTo("harbour levy \u2013 Hearsay");
        assertThat(ViewCommand.title("Annotated documents")).isEqualTo("Annotated documents");
    }

    @Test
    void thatPreferencesAreForgotten() throws Exception {
        Preferences preferences = new ForgetfulPreferences.Factory().userRoot().node("a/b");
        preferences.put("folder", "out");
        preferences.flush();
        assertThat(preferences.get("folder", "")).isEqualTo("out");
        assertThat(new ForgetfulPreferences.Factory().userRoot().node("a/b").get("folder", ""))
                .isEmpty();
    }

    @Test
    void thatOneFileIsShownWithOurTypes() throws Exception {
        write("b.xmi");
        try (ViewerFolder folder = ViewerFolder.of(out.resolve("b.xmi"))) {
            assertThat(folder.names()).containsExactly("b.xmi");
            assertThat(folder.typeSystem()).content().contains("io.github.hearsay.type.Quotation");
            assertThat(folder.styleMap()).content().contains("io.github.hearsay.type.Quotation");
        }
    }

    @Test
    void thatWithoutADisplayTheCommandSaysSo() {
        assertThat(RunCommand.of("view", out.toString()))
                .isEqualTo(new RunCommand(
                        2,
                        "",
                        "there is no display to open a window on; annotate --format html needs none\n"
                                + "Try: hearsay view --help\n"));
    }
}
