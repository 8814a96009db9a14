package io.github.hearsay.peers;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.OpenNlp;
import io.github.hearsay.pipeline.Setup;
import java.util.Properties;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;

/** What a user could run over a text: ours, and what Maven Central offers instead. */
enum Contender {
    HEARSAY("Hearsay: syntax, names, quotations, claims") {
        @Override
        Annotator load() throws Exception {
            return engine(Hearsay.createEngineDescription());
        }
    },
    HEARSAY_DEEP("Hearsay, variant deep: the same") {
        @Override
        Annotator load() throws Exception {
            return engine(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("deep")));
        }
    },
    HEARSAY_SYNTAX("Hearsay: sentences, tokens, tags, lemmas, trees") {
        @Override
        Annotator load() throws Exception {
            return engine(Hearsay.syntax());
        }
    },
    OPENNLP("OpenNLP by DKPro: sentences, tokens, tags, lemmas") {
        @Override
        Annotator load() throws Exception {
            return engine(OpenNlp.engines());
        }
    },
    CORENLP_NER("CoreNLP: names, three classes") {
        @Override
        Annotator load() {
            Properties properties = annotators("tokenize,ssplit,pos,lemma,ner");
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
            return pipeline(properties);
        }
    },
    CORENLP_QUOTE("CoreNLP: quotations with speakers") {
        @Override
        Annotator load() {
            return pipeline(annotators("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote"));
        }
    },
    CORENLP_OPENIE("CoreNLP: OpenIE") {
        @Override
        Annotator load() {
            return pipeline(annotators("tokenize,ssplit,pos,lemma,depparse,natlog,openie"));
        }
    };

    /** Annotates one text after another, on one thread. */
    @FunctionalInterface
    interface Annotator {
        void annotate(String text) throws Exception;
    }

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract Annotator load() throws Exception;

    private static Annotator engine(AnalysisEngineDescription description) throws Exception {
        AnalysisEngine engine = AnalysisEngineFactory.createEngine(description);
        JCas jcas = engine.newJCas();
        return text -> {
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            engine.process(jcas);
        };
    }

    private static Properties annotators(String names) {
        Properties properties = new Properties();
        properties.setProperty("annotators", names);
        properties.setProperty("threads", "1");
        return properties;
    }

    private static Annotator pipeline(Properties properties) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return pipeline::process;
    }
}
