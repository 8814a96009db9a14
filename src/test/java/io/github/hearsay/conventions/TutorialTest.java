package io.github.hearsay.conventions;

import static io.github.hearsay.conventions.PageCode.between;
import static io.github.hearsay.conventions.PageCode.words;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.cli.RunCommand;
import io.github.hearsay.io.CorpusReader;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgumentLink;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial, run in Python and in Java: both must print the table that the page shows and draw its chart. */
class TutorialTest {

    private static final Path PAGE = Path.of("src/docs/tutorial.md");
    private static final Path SELF = Path.of("src/test/java/io/github/hearsay/conventions/TutorialTest.java");
    private static final Path CHART = Path.of("src/docs/tutorial/levy.png");
    private static final String ARTICLES = "src/docs/tutorial/articles";

    @TempDir
    private Path folder;

    @Test
    void thatTheRecipePrintsTheTableAndDrawsTheChart() throws Exception {
        Recipes recipes = new Recipes(PAGE, folder);
        String python = recipes.pythonWith("pandas", "matplotlib");
        RunCommand annotate = RunCommand.of(
                "annotate",
                ARTICLES,
                "-o",
                folder.resolve("out").toString(),
                "--format",
                "html,jsonl",
                "--variant",
                "fast");
        assertThat(annotate.exit()).as("one article is German").isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/errors.jsonl"))).contains("\"hafen\"", "\"language\"");

        String cut = "print('--')\n";
        String printed = recipes.run(
                python,
                recipes.named("unnamed") + cut + recipes.named("positions") + cut + recipes.named("chart", "words"));

        List<String> outputs = List.of(printed.split("--\n"));
        assertThat(outputs).as(printed).hasSize(3);
        if (Boolean.getBoolean("golden.update")) {
            show("unnamed", outputs.get(0));
            show("table", outputs.get(1));
            show("words", outputs.get(2));
            Files.copy(folder.resolve("levy.png"), CHART, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(outputs)
                .as("mvn test -Dgolden.update=true, then read the page again")
                .containsExactly(shown("unnamed"), shown("table"), shown("words"));
        assertThat(Files.readAllBytes(folder.resolve("levy.png")))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void thatTheJavaPrintsTheSameTableAndDrawsTheSameDots() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example(ARTICLES, folder.resolve("levy.svg"));
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(shown("table").lines().toList());
        assertThat(Files.readString(folder.resolve("levy.svg")).lines().filter(line -> line.contains("<circle")))
                .hasSize((int)
                        shown("table").lines().mapToLong(TutorialTest::claims).sum());
    }

    @Test
    void thatThePageShowsThisCode() throws Exception {
        assertThat(words(between(Files.readString(PAGE), "```java\n", "```")))
                .isEqualTo(words(between(Files.readString(SELF), "// example\n", "// end\n")));
    }

    /** The number of claims in a line of the table. */
    private static long claims(String line) {
        String[] columns = line.trim().split("\\s+");
        return Long.parseLong(columns[columns.length - 2]);
    }

    private static String shown(String output) throws Exception {
        String page = Files.readString(PAGE);
        return between(page.substring(page.indexOf("<!-- output: " + output + " -->")), "```\n", "```");
    }

    private static void show(String output, String printed) throws Exception {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```\n", page.indexOf("<!-- output: " + output + " -->")) + "```\n".length();
        Files.writeString(PAGE, page.substring(0, from) + printed + page.substring(page.indexOf("```", from)));
    }

    @SuppressWarnings("SystemOut")
    private static void example(String articles, Path chart) throws Exception {
        // example
        List<String> harm = List.of("cost", "drive", "empty", "hurt", "ruin", "oppose");
        List<String> good = List.of("bring", "give", "pay", "shorten", "support");
        Map<String, Integer> certainty = Map.of("CT", 3, "PR", 2, "PS", 1);
        Map<String, String> corrections =
                Map.of("live: he", "Tomas Reyl", "opinion: the union's leader", "Ilse Marrow");

        Map<String, List<Integer>> positions = new TreeMap<>();
        for (JCas jcas : SimplePipeline.iteratePipeline(
                createReaderDescription(CorpusReader.class, CorpusReader.PARAM_SOURCE_LOCATION, articles),
                Hearsay.createEngineDescription())) {
            String document = DocumentMetaData.get(jcas).getDocumentId();
            for (Claim claim : jcas.select(Claim.class)) {
                String effect = claim.getPredicate(0).getTarget().getLemma();
                List<String> about = new ArrayList<>();
                for (ClaimArgumentLink argument : claim.getArguments()) {
                    if (Set.of("subject", "object").contains(argument.getRole())) {
                        String words = argument.getTarget().getCoveredText().toLowerCase(Locale.ROOT);
                        about.addAll(List.of(words.split("\\s+")));
                    }
                }
                boolean known = harm.contains(effect) || good.contains(effect);
                boolean levy = about.contains("levy") || about.contains("it");
                if (claim.getClaimant().equals("AUTHOR") || !known || !levy) {
                    continue;
                }
                int side = harm.contains(effect) ? -1 : 1;
                if (claim.getFactuality().endsWith("-")) { // who does not oppose the levy does not yet support it
                    side = Set.of("oppose", "support").contains(effect) ? 0 : -side;
                }
                String speaker = corrections.getOrDefault(document + ": " + claim.getClaimant(), claim.getClaimant());
                positions
                        .computeIfAbsent(speaker, first -> new ArrayList<>())
                        .add(side * certainty.getOrDefault(claim.getFactuality().substring(0, 2), 0));
            }
        }

        Map<String, Double> means = new HashMap<>();
        positions.forEach((speaker, all) ->
                means.put(speaker, all.stream().mapToInt(i -> i).average().orElseThrow()));
        List<String> speakers = new ArrayList<>(positions.keySet());
        speakers.sort(Comparator.comparing(means::get));

        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 720 310'>\n");
        List<String> scale = List.of("certain", "probable", "possible", "open", "possible", "probable", "certain");
        for (int tick = 0; tick < scale.size(); tick++) {
            String text = "<text x='%d' y='305' text-anchor='middle' font-size='12'>%s</text>%n";
            svg.append(String.format(Locale.ROOT, text, 190 + 80 * tick, scale.get(tick)));
        }
        svg.append(
                "<text x='430' y='14' text-anchor='middle' font-size='14'>Against the levy ← → for the levy</text>\n");
        for (String speaker : speakers) {
            List<Integer> all = positions.get(speaker);
            System.out.printf(Locale.ROOT, "%-18s %d %+.2f%n", speaker, all.size(), means.get(speaker));
            String name = speaker.replace("&", "&amp;").replace("<", "&lt;");
            int y = 280 - 24 * speakers.indexOf(speaker);
            svg.append(String.format(
                    Locale.ROOT, "<text x='140' y='%d' text-anchor='end' font-size='13'>%s</text>%n", y, name));
            Map<Integer, Integer> drawn = new HashMap<>();
            for (int position : all) {
                int x = 430 + 80 * position + 9 * (drawn.merge(position, 1, Integer::sum) - 1);
                String colour = position == 0 ? "gray" : position > 0 ? "steelblue" : "darkorange";
                svg.append(String.format(Locale.ROOT, "<circle cx='%d' cy='%d' r='4' fill='%s'/>%n", x, y - 4, colour));
            }
        }
        Files.writeString(chart, svg.append("</svg>\n"));
        // end
    }
}
