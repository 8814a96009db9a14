package io.github.hearsay.evaluation.syntax;

import io.github.hearsay.evaluation.Percent;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.ScoreTable;
import io.github.hearsay.evaluation.TextTable;
import io.github.hearsay.syntax.ConlluReader;
import io.github.hearsay.syntax.SyntaxAnalyzer;
import io.github.hearsay.syntax.SyntaxModels;
import io.github.hearsay.syntax.TreebankDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures models on treebanks, once with the words that these have and once from raw text. */
public record SyntaxReport(SyntaxModels models) {

    /**
     * Prints a table for each treebank.
     *
     * @throws IOException where one cannot be read, with the number of the line that is broken
     */
    public void print(PrintWriter out, List<Path> files) throws IOException {
        for (Path file : files) {
            SyntaxAnalyzer analyzer = new SyntaxAnalyzer(models);
            SyntaxEvaluation words = new SyntaxEvaluation();
            SyntaxEvaluation raw = new SyntaxEvaluation();
            long count = 0;
            long nanos = 0;
            for (TreebankDocument document : ConlluReader.read(file)) {
                words.add(document.sentences(), analyzer.analyzeWords(document));
                long begin = System.nanoTime();
                var found = analyzer.analyze(document.text(), document.paragraphs());
                nanos += System.nanoTime() - begin;
                count += found.stream().mapToLong(List::size).sum();
                raw.add(document.sentences(), found);
            }
            print(out, file, words.scores(), raw.scores());
            out.println(String.format(
                    Locale.ROOT, "%,d words from raw text, %,.0f a second", count, count * 1e9 / Math.max(1, nanos)));
        }
        out.flush();
    }

    private static void print(PrintWriter out, Path file, List<Score> words, List<Score> raw) {
        TextTable table = new TextTable(1, List.of("metric", "given words", "raw text"));
        for (int i = 0; i < words.size(); i++) {
            table.add(List.of(
                    words.get(i).metric(),
                    Percent.ofShare(words.get(i).value()),
                    Percent.ofShare(raw.get(i).value())));
        }
        ScoreTable.print(out, file.getFileName() + ": F1 in percent", table);
    }
}
