package io.github.hearsay.io.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.Golden;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
                        "the levy would cost any docker a single crown is AuthorFactuality Uu",
                        "the levy would cost any docker a single crown decidedBy denied",
                        "Deputy Harbour Minister Tomas Reyl # Tomas Reyl");
        assertThat(read.typeOf.values()).contains("PERSON", "GPE", "MONEY", "Mention", "Quotation", "Claim");
    }

    @Test
    void thatADocumentIsWrittenAsReviewed() throws Exception {
        JCas jcas = ExampleDocuments.harbourLevy();
        jcas.select(Mention.class)
                .filter(mention -> mention.getEntity().equals("E3"))
                .forEach(mention -> mention.setIdentifier("Q42"));
        Quotation outer = jcas.select(Quotation.class).get(0);
        outer.setPolarity("negative");
        outer.setContentForm("clause");
        outer.setClosed(false);
        String annotations = text(WRITER.write(jcas, "x").files().get(".ann"));
        Golden.compare(Path.of("src/test/resources/golden/brat/harbour-levy.ann"), annotations);
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
    void thatNotesTellOnlyWhatNeitherWordsNorRelationsTell() throws Exception {
        BratReader read = read(ExampleDocuments.harbourLevy());
        assertThat(read.facts)
                .noneMatch(fact -> fact.contains(" # speaker: "))
                .noneMatch(fact -> fact.endsWith("claimant: AUTHOR"))
                .noneMatch(fact -> fact.matches("(.+) # \\1"));
        assertThat(read.facts).filteredOn(fact -> fact.contains(" # ")).hasSizeLessThan(read.wordsOf.size() / 4);
    }

    @Test
    void thatTheAuthorsOwnClaimHasOneVerdict() throws Exception {
        BratReader read = read(ExampleDocuments.harbourLevy());
        long claims = read.typeOf.values().stream().filter("Claim"::equals).count();
        assertThat(read.facts)
                .filteredOn(fact -> fact.contains(" is Factuality "))
                .hasSize((int) claims);
        assertThat(read.facts)
                .filteredOn(fact -> fact.contains(" is AuthorFactuality "))
                .hasSizeBetween(1, (int) claims - 1);
    }
}
