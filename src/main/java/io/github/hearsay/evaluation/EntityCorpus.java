package io.github.hearsay.evaluation;

import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.cas.JsonRecords.Required;
import io.github.hearsay.entity.Name;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A corpus with gold tokens, sentences and entities, to train on: one JSON object a line, offsets in code points.
 *
 * @param inventory all labels that occur
 */
public record EntityCorpus(List<Document> documents, Set<String> inventory) {

    /** A document with its names in text order. */
    public record Document(Words words, List<Name> names) {

        /** The names as gold entities, to score with. */
        public AnnotatedText<EntitySpan> gold() {
            return new AnnotatedText<>("", words.text(), spans(names));
        }

        /** Names as what was found. */
        public static List<EntitySpan> spans(List<Name> names) {
            return names.stream()
                    .map(name -> new EntitySpan(name.span(), name.label()))
                    .toList();
        }
    }

    /**
     * Reads a file; documents without tokens are left out.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static EntityCorpus read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        Set<String> inventory = new TreeSet<>();
        JsonLines.forEach(file, line -> JsonRecords.read(line, Row.class).document(), document -> {
            if (!document.words().isEmpty()) {
                documents.add(document);
                document.names().forEach(name -> inventory.add(name.label()));
            }
        });
        return new EntityCorpus(documents, inventory);
    }

    private record Row(
            @Required String text,
            List<int[]> tokens,
            List<int[]> sentences,
            @Required List<GoldReader.Entity> entities) {

        Document document() {
            CodePointOffsets offsets = new CodePointOffsets(text);
            List<Span> begins = offsets.spans(sentences);
            WordsBuilder words = new WordsBuilder();
            int next = 0;
            for (Span token : offsets.spans(tokens)) {
                while (next < begins.size() && begins.get(next).begin() <= token.begin()) {
                    words.sentence();
                    next++;
                }
                words.word(token.begin(), token.end(), "X", "");
            }
            List<Name> names = new ArrayList<>();
            for (EntitySpan entity : GoldReader.Entity.meaning(entities, offsets)) {
                names.add(new Name(entity.span(), entity.label()));
            }
            names.sort((a, b) -> a.span().compareTo(b.span()));
            return new Document(words.build(text, List.of(new Span(0, text.length()))), names);
        }
    }
}
