package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.Fixtures;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.Predictor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final Path QUOTATIONS = Fixtures.file("quotations.gold.jsonl");
    private static final Path ENTITIES = Fixtures.file("entities.gold.jsonl");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void thatQuotationsAreReportedBySelection() {
        assertThat(evaluate(
                        "quotations --gold %s --predicted %s", QUOTATIONS, Fixtures.file("quotations.predicted.jsonl")))
                .isZero();
        assertThat(out.toString().lines())
                .contains(
                        "gold       quotations.gold.jsonl",
                        "documents  3",
                        "predicted  quotations.predicted.jsonl",
                        "all: 5 gold quotations, 5 predicted",
                        "speech: 4 gold quotations, 4 predicted",
                        "mixed: 1 gold quotations, 0 predicted");
        assertThat(out.toString())
                .containsPattern("F end to end +60.00 +60.00 +60.00 +75.4")
                .contains("BERT+Cofe", "measured on the test parts named");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void thatOneSelectionCanBeAskedForInDetail() {
        assertThat(evaluate(
                        "quotations --type indirect --speech --loose --details --gold %s --predicted %s",
                        QUOTATIONS, Fixtures.file("quotations.predicted.jsonl")))
                .isZero();
        assertThat(out.toString())
                .contains("indirect speech: 1 gold quotations, 1 predicted", "E covered > 0.8", "for humans and other")
                .doesNotContain("all: ");
    }

    @Test
    void thatThePipelineRunsWhereThereAreNoPredictions() {
        Callable<Predictor> pipeline = () -> PredictedFile.read(Fixtures.file("entities.predicted.jsonl"));
        assertThat(evaluate(pipeline, "entities --gold %s", ENTITIES)).isZero();
        assertThat(out.toString())
                .contains("tokens per second", "4 gold entities, 4 predicted")
                .containsPattern("strict PER, ORG, LOC +50.00 +50.00 +50.00")
                .contains("CoreNLP 4.5.10, 3 classes");
    }

    @Test
    void thatFactualityStandsBesideRatingEveryEventAsCertain() {
        assertThat(evaluate(
                        "factuality --gold %s --predicted %s",
                        Fixtures.file("factuality.gold.jsonl"), Fixtures.file("factuality.predicted.jsonl")))
                .isZero();
        assertThat(out.toString())
                .contains("2 gold events")
                .containsPattern("claims found +1.875 +- +33.33 +50.00 +1")
                .containsPattern("every event certain +1.875 +- +33.33 +50.00 +2")
                .containsPattern("PS- +1 +0")
                .containsPattern("MinIE +UW test +0.661 +0.467 +19.3 +64.1");
    }

    @Test
    void thatOtherLabelsStandAlone() {
        assertThat(evaluate(
                        "entities --labels PER,DATE --gold %s --predicted %s",
                        ENTITIES, Fixtures.file("entities.predicted.jsonl")))
                .isZero();
        assertThat(out.toString())
                .containsPattern("strict PER, DATE +100.00 +66.67 +80.00")
                .doesNotContain("CoreNLP");
    }

    @Test
    void thatADocumentThatFailsIsNamedAndCountsAsEmpty() {
        Callable<Predictor> pipeline = () -> (id, text) -> {
            if (id.equals("bay")) {
                throw new IllegalStateException("no tide");
            }
            return DocumentView.empty(id, text);
        };
        assertThat(evaluate(pipeline, "entities --gold %s", ENTITIES)).isEqualTo(1);
        assertThat(out.toString()).contains("failed     1 of 2 documents", "4 gold entities, 0 predicted");
        assertThat(err.toString()).contains("Failed: bay: ", "no tide");
    }

    @Test
    void thatPredictionsOverAnotherTextFail() {
        Callable<Predictor> pipeline = () -> (id, text) -> DocumentView.empty(id, text + " ");
        assertThat(evaluate(pipeline, "entities --gold %s", ENTITIES)).isEqualTo(1);
        assertThat(err.toString()).contains("Failed: talk: the text is another one than in the gold file");
    }

    @Test
    void thatABrokenGoldFileFails() {
        assertThat(evaluate(
                        "entities --gold %s --predicted %s",
                        Fixtures.file("broken-json.jsonl"), Fixtures.file("entities.predicted.jsonl")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("broken-json.jsonl, line 3: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim --gold %s",
                "entities",
                "--gold %s",
                "entities --gold no-such-file.jsonl",
                "entities --gold %s --predicted no-such-file.jsonl",
                "entities --gold %s --speech",
                "quotations --gold %s --labels PER",
                "quotations --gold %s --type reported",
                "claims --gold %s --details",
                "factuality --gold %s --threads 2",
                "syntax --gold %s --details",
                "syntax --gold %s --predicted %s",
                "entities --gold %s --detail"
            })
    void thatWrongUsageIsRefused(String arguments) {
        assertThat(evaluate(arguments, ENTITIES, ENTITIES)).isEqualTo(2);
        assertThat(err.toString()).contains("Try: hearsay evaluate");
    }

    @Test
    void thatClaimsAreMeasuredByWhatGoldHas(@TempDir Path folder) throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "1", "text": "It fell.", "tuples": [{"rel": "fell", "args": ["It", "down"]}]}
                {"id": "2", "text": "He said so.", "quotes": [{"content": [[8, 10]], "source": [[0, 2]]}]}
                """);
        Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), """
                {"id": "1", "text": "It fell.", "claims": []}
                {"id": "2", "text": "He said so.", "quotations": [{"kind": "indirect", "content": [{"begin": 8, "end": 10}],
                 "source": {"begin": 0, "end": 2}}]}
                """.replace(",\n", ","));
        assertThat(evaluate("claims --gold %s --predicted %s", gold, predicted)).isZero();
        assertThat(out.toString())
                .contains("1 gold propositions, 0 predicted", "OpenIE6", "1 gold attributions, 1 predicted")
                .containsPattern("detection +100.00 +100.00 +100.00");
    }

    @Test
    void thatTheClaimantMayBearAnyNameOfTheGoldChain(@TempDir Path folder) throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "1", "text": "Oda Lund left. She said so.", "entities": [{"begin": 0, "end": 8},
                 {"begin": 15, "end": 18, "text": "She"}], "coref": {"7": [0, 1]}, "attributions": [{"content": [[24, 26]],
                 "source": [[15, 18]], "source_group": "7", "source_representative": "the harbour chief"}]}
                """.replace(",\n", ","));
        Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), """
                {"id": "1", "text": "Oda Lund left. She said so.", "quotations": [{"kind": "indirect", "speaker": "Oda Lund",
                 "speakerEntity": "E1", "content": [{"begin": 24, "end": 26}], "source": {"begin": 15, "end": 18}}]}
                """.replace(",\n", ","));
        assertThat(evaluate("claims --gold %s --predicted %s", gold, predicted)).isZero();
        assertThat(out.toString())
                .containsPattern("resolved claimant +- +- +100.00")
                .containsPattern("resolved claimant, representative alone +- +- +0.00");
    }

    @Test
    void thatPronounsThatMayStandForSeveralNamesAreMeasured(@TempDir Path folder) throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "1", "text": "Mara Voss met Ida Lund. She left.", "pronoun": {"begin": 24, "end": 27}, "candidates":
                 [{"begin": 0, "end": 9, "coref": true}, {"begin": 14, "end": 22, "coref": false}]}
                """.replace(":\n", ":"));
        Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), """
                {"id": "1", "text": "Mara Voss met Ida Lund. She left.", "chains": [{"mentions": [{"begin": 0, "end": 9},
                 {"begin": 24, "end": 27}]}]}
                """.replace(",\n", ","));
        assertThat(evaluate("entities --gold %s --predicted %s", gold, predicted))
                .isZero();
        assertThat(out.toString())
                .contains("1 gold pronouns, each with names it may stand for; in percent")
                .containsPattern("pronouns to names +100.00 +100.00 +100.00")
                .containsPattern("feminine +100.00 +100.00 +100.00")
                .containsPattern("feminine by masculine +- +- +-")
                .doesNotContain("gold entities");
        assertThat(evaluate("entities --gold %s %s --predicted %s", gold, ENTITIES, predicted))
                .isZero();
        assertThat(out.toString()).contains("4 gold entities");
    }

    @Test
    void thatCheckWorthinessIsMeasuredWhereGoldHasIt(@TempDir Path folder) throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "1", "text": "The Tern sank in 1911.", "factual_claim": 1}
                {"id": "2", "text": "What a night!", "factual_claim": 0}
                """);
        Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), """
                {"id": "1", "text": "The Tern sank in 1911.", "claims": [{"predicate": {"begin": 9, "end": 13,
                 "lemma": "sink"}, "arguments": [], "checkWorthiness": 0.5}]}
                {"id": "2", "text": "What a night!", "claims": []}
                """.replace(",\n", ","));
        assertThat(evaluate("claims --gold %s --predicted %s", gold, predicted)).isZero();
        assertThat(out.toString())
                .contains("2 gold sentences, 1 of them with a claim that can be checked; in percent")
                .containsPattern("AUC +- +- +100.00")
                .containsPattern("every sentence +50.00 +100.00 +66.67")
                .doesNotContain("gold attributions");
    }

    @Test
    void thatHelpTellsTheExitCodes() {
        assertThat(evaluate("--help")).isZero();
        assertThat(out.toString()).contains("1   a file or some documents failed", "quotations", "--gold=FILE...");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities", "quotations", "claims", "factuality", "syntax"})
    void thatEachTaskTellsItsOwnOptions(String task) {
        assertThat(evaluate(task + " --help")).isZero();
        assertThat(out.toString()).contains("Usage: hearsay evaluate " + task, "--gold=FILE...");
        assertThat(out.toString().contains("--labels")).isEqualTo(task.equals("entities"));
        assertThat(out.toString()).contains("--variant", "--models");
        assertThat(out.toString().contains("--predicted")).isEqualTo(!task.equals("syntax"));
    }

    @Test
    void thatTheGoldFileMayStandBeforeTheTask() {
        assertThat(evaluate("--gold %s entities --predicted %s", ENTITIES, Fixtures.file("entities.predicted.jsonl")))
                .isZero();
        assertThat(out.toString()).contains("4 gold entities, 4 predicted");
    }

    private int evaluate(String arguments, Path... files) {
        return evaluate(
                () -> {
                    throw new UnsupportedOperationException("no pipeline here");
                },
                arguments,
                files);
    }

    /** Runs the command; each {@code %s} stands for the next file, whose name may have blanks. */
    private int evaluate(Callable<Predictor> pipeline, String arguments, Path... files) {
        Iterator<Path> rest = List.of(files).iterator();
        String[] args = Arrays.stream(arguments.split(" "))
                .map(argument -> argument.equals("%s") ? rest.next().toString() : argument)
                .toArray(String[]::new);
        args = Stream.concat(Stream.of("evaluate"), Stream.of(args)).toArray(String[]::new);
        return Main.commandLine(new CommandLine.IFactory() {
                    @Override
                    public <K> K create(Class<K> command) throws Exception {
                        return command == EvaluateCommand.class
                                ? command.cast(new EvaluateCommand(setup -> pipeline.call()))
                                : CommandLine.defaultFactory().create(command);
                    }
                })
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
