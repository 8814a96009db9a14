package io.github.hearsay.cpe;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.CorpusReader;
import io.github.hearsay.io.JsonLinesWriter;
import io.github.hearsay.pipeline.Hearsay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.collection.impl.metadata.cpe.CpeCasProcessorsImpl;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.fit.cpe.CpeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the page about corpora, compiled and run. */
class CpeBuilderExampleTest {

    private static final Path SELF = Path.of("src/test/java/io/github/hearsay/cpe/CpeBuilderExampleTest.java");
    private static final Path PAGE = Path.of("src/docs/corpora.md");

    @Test
    void thatTheExampleAnnotatesAFolder(@TempDir Path folder) throws Exception {
        String source = "src/main/resources/io/github/hearsay/samples";
        String target = folder.resolve("out.jsonl").toString();
        CpeRun run = CpeRun.of(example(source, target).getCpeDescription());
        assertThat(run.exceptions.get()).isZero();
        assertThat(Files.readAllLines(Path.of(target))).hasSize(5);
    }

    @Test
    void thatThePageShowsThisCode() throws Exception {
        assertThat(words(between(Files.readString(PAGE), "```java\n", "```")))
                .isEqualTo(words(between(Files.readString(SELF), "// example\n", "// end\n")));
    }

    private static List<String> words(String code) {
        return List.of(code.strip().split("\\s+"));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static CpeBuilder example(String source, String target) throws Exception {
        // example
        CpeBuilder builder = new CpeBuilder();
        builder.setMaxProcessingUnitThreadCount(2);
        builder.setReader(createReaderDescription(CorpusReader.class, CorpusReader.PARAM_SOURCE_LOCATION, source));
        builder.setAnalysisEngine(createEngineDescription(
                Hearsay.createEngineDescription(),
                createEngineDescription(JsonLinesWriter.class, JsonLinesWriter.PARAM_TARGET_LOCATION, target)));
        var processors = (CpeCasProcessorsImpl) builder.getCpeDescription().getCpeCasProcessors();
        processors.setDropCasOnException(true);
        for (CpeCasProcessor processor : processors.getAllCpeCasProcessors()) {
            processor.setMaxErrorCount(100); // of a thousand documents; the builder's own setting is none
            processor.setMaxErrorSampleSize(1000);
            processor.setActionOnMaxError("terminate");
        }
        // end
        return builder;
    }
}
