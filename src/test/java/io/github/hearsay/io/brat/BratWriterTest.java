package io.github.hearsay.io.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.html.ExampleDocuments;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class BratWriterTest {

    private static final BratWriter WRITER = new BratWriter();

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
    }

    private static BratReader read(JCas jcas) throws Exception {
        Written written = WRITER.write(jcas, "x");
        return BratReader.read(
                text(written.files().get(".txt")), text(written.files().get(".ann")), BratSettings.annotation());
    }

    @Test
    void thatAStrictReaderFindsEverything() throws Exception {
        BratReader read = read(ExampleDocuments.harbourLevy());
        assertThat(read.facts)
                .contains(
                        "that the levy would cost any docker a single crown saidBy Deputy Harbour Minister Tomas Reyl",
                        "that the levy would cost any docker a single crown saidWith denied",
                        "denied is Stance denying",
                        "the levy would cost any docker a single crown is Factuality CT-",
                        "the levy would cost any docker a single crown claimedBy Deputy Harbour Minister Tomas Reyl",
                        "the levy would cost any docker a single crown decidedBy denied",
                        "that the levy would cost any docker a single crown # speaker: Tomas Reyl");
        assertThat(read.typeOf.values()).contains("PERSON", "GPE", "MONEY", "Mention", "Quotation", "Claim");
    }

    @Test
    void thatHostileTextHasTheSameLengthAndHoldsNothingThatBreaksALine() throws Exception {
        JCas jcas = ExampleDocuments.hostile();
        String text = text(WRITER.write(jcas, "x").files().get(".txt"));
        assertThat(text).hasSameSizeAs(jcas.getDocumentText());
        BratReader read = read(jcas);
        assertThat(read.wordsOf.values())
                .contains("Moll Dray of", "left </script><img quay,” said Moll late  and 'dark'");
    }

    @Test
    void thatSettingsOfTheLooksNameTypesThatThereAre() throws Exception {
        Map<String, Map<String, String>> annotation = BratReader.settings(BratSettings.annotation());
        Map<String, Map<String, String>> visual = BratReader.settings(BratSettings.visual());
        assertThat(annotation.keySet()).containsExactlyInAnyOrder("entities", "relations", "events", "attributes");
        assertThat(visual.get("drawing").keySet())
                .allMatch(type -> type.endsWith("_DEFAULT")
                        || annotation.values().stream().anyMatch(section -> section.containsKey(type)));
        assertThat(visual.get("drawing").values()).noneMatch(look -> look.contains("null"));
    }
}
