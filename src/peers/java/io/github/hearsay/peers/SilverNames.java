package io.github.hearsay.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.hearsay.syntax.ConlluReader;
import io.github.hearsay.syntax.TreebankDocument;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Labels plain text with CoreNLP's three-class recognizer: silver data to train the name model on, in the form that
 * {@code train entities} reads. Arguments: JSON lines with {@code id} and {@code text}, or a treebank in CoNLL-U, and the
 * file to write.
 */
public final class SilverNames {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Map<String, String> LABELS = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

    private final AbstractSequenceClassifier<CoreLabel> recognizer = CRFClassifier.getClassifierNoExceptions(MODEL);
    private final StanfordCoreNLP tokenizer;
    private final JsonMapper mapper = JsonMapper.builder().build();

    private SilverNames() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        properties.setProperty("tokenize.options", "invertible=true,untokenizable=allKeep");
        tokenizer = new StanfordCoreNLP(properties);
    }

    public static void main(String[] arguments) throws IOException {
        SilverNames names = new SilverNames();
        Path texts = Path.of(arguments[0]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            if (arguments[0].endsWith(".conllu")) {
                for (TreebankDocument document : ConlluReader.read(texts)) {
                    out.write(names.label(document.id(), document.text()) + "\n");
                }
                return;
            }
            try (BufferedReader in = Files.newBufferedReader(texts)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    JsonNode document = names.mapper.readTree(line);
                    String id = document.get("id").asText();
                    out.write(names.label(id, document.get("text").asText()) + "\n");
                }
            }
        }
    }

    private String label(String id, String text) throws IOException {
        ObjectNode labelled = mapper.createObjectNode();
        labelled.put("id", id).put("text", text);
        ArrayNode tokens = labelled.putArray("tokens");
        ArrayNode sentences = labelled.putArray("sentences");
        ArrayNode entities = labelled.putArray("entities");
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            List<CoreLabel> words = recognizer.classifySentence(sentence.get(TokensAnnotation.class));
            addSpan(sentences, text, words, 0, words.size());
            for (int i = 0; i < words.size(); i++) {
                addSpan(tokens, text, words, i, i + 1);
            }
            addEntities(entities, text, words);
        }
        return mapper.writeValueAsString(labelled);
    }

    private static void addEntities(ArrayNode entities, String text, List<CoreLabel> words) {
        int end;
        for (int i = 0; i < words.size(); i = end) {
            String answer = words.get(i).get(AnswerAnnotation.class);
            end = i + 1;
            while (end < words.size()
                    && words.get(end).get(AnswerAnnotation.class).equals(answer)) {
                end++;
            }
            String label = LABELS.get(answer);
            if (label != null) {
                entities.addObject()
                        .put("begin", codePoints(text, words.get(i).beginPosition()))
                        .put("end", codePoints(text, words.get(end - 1).endPosition()))
                        .put("type", label);
            }
        }
    }

    private static void addSpan(ArrayNode spans, String text, List<CoreLabel> words, int first, int end) {
        spans.addArray()
                .add(codePoints(text, words.get(first).beginPosition()))
                .add(codePoints(text, words.get(end - 1).endPosition()));
    }

    private static int codePoints(String text, int offset) {
        return text.codePointCount(0, offset);
    }
}
