package io.github.hearsay.io.csv;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** A row for every quotation, with the ids that the JSON lines give. */
final class QuotationsTable implements CsvTable {

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "id",
                "begin",
                "end",
                "content",
                "kind",
                "speaker",
                "speakerEntity",
                "source",
                "sourceKind",
                "cue",
                "cueLemma",
                "act",
                "stance",
                "polarity",
                "closed",
                "depth",
                "parent",
                "confidence");
    }

    @Override
    public void write(JCas jcas, String id, CsvRows rows) {
        Map<Quotation, String> ids = QuotationIds.of(jcas);
        for (Quotation quotation : jcas.select(Quotation.class)) {
            rows.text(id).text(ids.get(quotation));
            words(quotation, rows);
            source(quotation, rows);
            cue(quotation, rows);
            Quotation parent = Links.parent(quotation);
            rows.text(quotation.getPolarity())
                    .flag(quotation.getClosed())
                    .number(quotation.getDepth())
                    .text(parent == null ? "" : ids.get(parent))
                    .decimal(quotation.getConfidence())
                    .end();
        }
    }

    /** The parts of a content are joined with dots for what stands between them. */
    private static void words(Quotation quotation, CsvRows rows) {
        String content =
                Links.parts(quotation).stream().map(Annotation::getCoveredText).collect(Collectors.joining(" … "));
        rows.number(quotation.getBegin())
                .number(quotation.getEnd())
                .text(content)
                .text(quotation.getKind());
    }

    private static void source(Quotation quotation, CsvRows rows) {
        Source source = Links.source(quotation);
        rows.text(quotation.getSpeaker())
                .text(source == null ? "" : source.getEntity())
                .text(source == null ? "" : source.getCoveredText())
                .text(source == null ? "" : source.getKind());
    }

    private static void cue(Quotation quotation, CsvRows rows) {
        Cue cue = Links.cue(quotation);
        rows.text(cue == null ? "" : cue.getCoveredText())
                .text(cue == null ? "" : cue.getLemma())
                .text(quotation.getAct())
                .text(cue == null ? "" : cue.getStance());
    }
}
