package io.github.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.encoder.EncoderInput;
import io.github.hearsay.io.Format;
import io.github.hearsay.learning.FeedForward;
import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.QuadWeights;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.learning.WeightRows;
import io.github.hearsay.syntax.ModelContents;
import io.github.hearsay.text.Emendation;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.QuotedRegion;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.WordsBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Where bytes come in that nobody chose, and what has to hold all the same; whatever is thrown is a finding. */
final class Targets {

    /** Takes bytes. */
    @FunctionalInterface
    interface Target {
        void run(byte[] bytes) throws Exception;
    }

    /** By the name of the folder with its seeds. */
    static final Map<String, Target> ALL = Map.of(
            "marks", Targets::marks,
            "tokens", Targets::tokens,
            "texts", Targets::texts,
            "models", Targets::models,
            "files", Targets::files,
            "lines", Targets::lines,
            "pages", Targets::pages,
            "encoder", Targets::encoder,
            "reading", Targets::reading);

    private static final List<ModelFile.Maker<?>> MAKERS = List.of(
            IntTable::read,
            WeightRows::read,
            QuadWeights::read,
            FeedForward::read,
            SequenceModel::readPart,
            ModelContents::segmenter,
            ModelContents::tagger,
            ModelContents::parser);

    private static final List<String> ENDINGS =
            List.of(".txt", ".html", ".xmi", ".jsonl", ".warc", ".txt.gz", ".jsonl.gz", ".warc.gz");

    private static final int LONGEST_BLIND = 8;
    private static final int SMALLEST_WINDOW = 20;
    private static final int MOST_FOREIGN = 8;

    private Targets() {}

    static void marks(byte[] bytes) {
        String text = Alphabet.text(bytes);
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedRegion> regions = QuotationMarks.find(text, paragraphs);
        assertThat(regions).isSortedAccordingTo(Comparator.comparing(QuotedRegion::span));
        for (QuotedRegion region : regions) {
            Span span = region.span();
            assertThat(paragraphs).anyMatch(paragraph -> paragraph.covers(span));
            assertThat(span.trim(text)).isEqualTo(span);
            assertThat(span.covers(region.inner(text))).isTrue();
            assertThat(regions)
                    .map(QuotedRegion::span)
                    .allMatch(other -> !other.overlaps(span) || other.covers(span) || span.covers(other));
        }
    }

    static void tokens(byte[] bytes) throws Exception {
        Pipelines.segment(Alphabet.text(bytes));
    }

    /** From characters to claims. */
    static void texts(byte[] bytes) throws Exception {
        Pipelines.annotate(Alphabet.text(bytes));
    }

    /** Words of any tokenizer on their way into an encoder; the first byte says where words end: at blanks, or blindly. */
    static void encoder(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String text = Alphabet.text(Arrays.copyOfRange(bytes, 1, bytes.length));
        int choice = Byte.toUnsignedInt(bytes[0]);
        int length = choice % LONGEST_BLIND;
        WordsBuilder words = new WordsBuilder();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (length == 0 ? Character.isWhitespace(text.charAt(i)) : i - begin == length) {
                words.word(begin, i, "X", "");
                begin = length == 0 ? i + 1 : i;
            }
            if (text.charAt(i) == '.') {
                words.sentence();
            }
        }
        words.word(begin, text.length(), "X", "");
        EncoderInput.check(words.build(text, Paragraphs.of(text)), SMALLEST_WINDOW + choice);
    }

    /** The reading of a text with our emendations or, as many as the first byte says, foreign ones. */
    static void reading(byte[] bytes) throws Exception {
        if (bytes.length == 0) {
            return;
        }
        int foreign = Byte.toUnsignedInt(bytes[0]) % MOST_FOREIGN;
        int behind = Math.min(bytes.length, 1 + 3 * foreign);
        String text = Alphabet.text(Arrays.copyOfRange(bytes, behind, bytes.length));
        List<Emendation> emendations = new ArrayList<>();
        int at = 0;
        for (int i = 1; i + 2 < behind; i += 3) {
            at = Math.max(0, at + bytes[i]);
            String read = "x".repeat(Byte.toUnsignedInt(bytes[i + 2]) % 4);
            emendations.add(new Emendation(new Span(at, at + 1 + Byte.toUnsignedInt(bytes[i + 1])), read));
        }
        Pipelines.emend(text, emendations);
    }

    /** What stands in model files; the first byte chooses the kind. */
    static void models(byte[] bytes) throws Exception {
        if (bytes.length == 0) {
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(file, 1, out -> out.write(bytes, 1, bytes.length - 1));
        ModelFile.Maker<?> maker = MAKERS.get(Math.floorMod(bytes[0], MAKERS.size()));
        try {
            ModelFile.read(new ByteArrayInputStream(file.toByteArray()), 1, maker);
        } catch (IOException e) {
            assertThat(e).hasMessageStartingWith("not a readable model: ");
        }
    }

    /** Files of all kinds; the first byte chooses the kind. */
    static void files(byte[] bytes) throws Exception {
        if (bytes.length > 0) {
            Reading.file(ENDINGS.get(Math.floorMod(bytes[0], ENDINGS.size())), bytes, 1, jcas -> {});
        }
    }

    static void lines(byte[] bytes) throws Exception {
        int ends = 0;
        for (byte b : bytes) {
            ends += b == '\n' ? 1 : 0;
        }
        assertThat(Reading.lines(bytes)).isLessThanOrEqualTo(ends + 1);
    }

    /** Pages in, and what was read of them as pages out: nothing in the text becomes markup. */
    static void pages(byte[] bytes) throws Exception {
        Reading.file(".html", bytes, 0, jcas -> {
            String text = jcas.getDocumentText();
            Document report = report(jcas);
            assertThat(report.select("script, iframe, object, [onerror], [onload], [onclick]"))
                    .isEmpty();
            int elements = report.select("*").size();
            jcas.reset();
            jcas.setDocumentText(text.replaceAll("\\S", "a"));
            assertThat(elements - report(jcas).select("*").size()).isBetween(-20, 20 + text.length());
        });
    }

    private static Document report(JCas jcas) throws IOException {
        byte[] page = Format.html.writer().write(jcas, "page").files().get(".html");
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }
}
