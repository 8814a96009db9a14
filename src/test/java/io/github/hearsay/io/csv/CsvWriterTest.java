package io.github.hearsay.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.conventions.Golden;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final CsvWriter WRITER = new CsvWriter();

    /** Header and rows, as RFC 4180 reads them. */
    static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(new ArrayList<>());
            } else {
                cell.append(c);
            }
        }
        return rows.subList(0, rows.size() - 1);
    }

    private static List<List<String>> table(JCas jcas, String name) {
        String file = "csv/" + name + ".csv";
        Written written = WRITER.write(DocumentView.of(jcas, "docs/levy, \"1\""));
        String csv = new String(WRITER.shared().get(file), StandardCharsets.UTF_8)
                + new String(written.lines().get(file), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffdocument,").endsWith("\r\n");
        return read(csv.substring(1));
    }

    @Test
    void thatEachRowHasACellForEachColumn() throws Exception {
        for (JCas jcas : List.of(ExampleDocuments.harbourLevy(), ExampleDocuments.hostile())) {
            for (String file : WRITER.shared().keySet()) {
                List<List<String>> rows = table(jcas, file.substring(4, file.length() - 4));
                assertThat(rows)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
            }
        }
    }

    @Test
    void thatQuotationsAreTold() throws Exception {
        assertThat(table(ExampleDocuments.harbourLevy(), "quotations"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("docs/levy, \"1\"", "Q1")
                        .contains("Tomas Reyl", "denied", "denying", "E3", "0.9")
                        .contains("that the levy would cost any docker a single crown"));
    }

    @Test
    void thatClaimsAreTold() throws Exception {
        assertThat(table(ExampleDocuments.harbourLevy(), "claims"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("docs/levy, \"1\"", "C1").contains("Tomas Reyl", "Q1", "CT-", "Uu"));
    }

    @Test
    void thatEveryCellIsWhatItWas() throws Exception {
        assertThat(WRITER.shared().keySet())
                .containsExactlyInAnyOrder(
                        "csv/entities.csv", "csv/quotations.csv", "csv/claims.csv", "csv/events.csv");
        Written written = WRITER.write(ExampleDocuments.harbourLevy(), "harbour-levy");
        for (Map.Entry<String, byte[]> table : written.lines().entrySet()) {
            String rows = new String(table.getValue(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Golden.compare(Path.of("src/test/resources/golden", table.getKey()), rows);
        }
    }

    @Test
    void thatWhatIsMissingIsAnEmptyCell() throws Exception {
        JCas jcas = ExampleDocuments.harbourLevy();
        for (Quotation quotation : jcas.select(Quotation.class)) {
            quotation.setSpeaker(null);
        }
        for (Claim claim : jcas.select(Claim.class)) {
            claim.setFlags(new StringArray(jcas, 2));
            claim.setPredicate(null);
        }
        List<List<String>> claims = table(jcas, "claims");
        List<String> columns = claims.get(0);
        assertThat(claims.subList(1, claims.size()))
                .allSatisfy(row -> assertThat(List.of(
                                row.get(columns.indexOf("flags")),
                                row.get(columns.indexOf("predicate")),
                                row.get(columns.indexOf("lemma"))))
                        .containsOnly(""))
                .allSatisfy(row -> assertThat(row.get(columns.indexOf("chain"))).matches("( > )*"));
    }

    @Test
    void thatOnlyWhatNeedsThemHasQuotes() {
        CsvRows rows = new CsvRows();
        rows.text("a b").text("a,b").text("a\"b").text("a\nb");
        rows.end();
        assertThat(rows.toString()).isEqualTo("a b,\"a,b\",\"a\"\"b\",\"a\nb\"\r\n");
    }

    @Test
    void thatNewsNeverBecomesAFormula() {
        CsvRows rows = new CsvRows();
        rows.text("=HYPERLINK(\"http://x\")")
                .text("+1")
                .text("-1")
                .text("@x")
                .decimal(-1.5)
                .text("a=b")
                .text(null);
        rows.end();
        assertThat(rows.toString()).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\",'+1,'-1,'@x,-1.5,a=b,\r\n");
    }
}
