package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language of which there are lexicons alone, and these a user's: zones, quotations and claims by rules. */
class SecondLanguageTest {

    /** Lexicons of an invented language without models; what is in none of its sets of words is in none at all. */
    private static final Map<String, String> LEXICONS = Map.ofEntries(
            Map.entry("zone/boilerplate", "hrib nos|begin"),
            Map.entry("zone/captions", "foto|begin"),
            Map.entry("zone/page-breaks", "pago #|line"),
            Map.entry("quotation/cue-verbs", "nemi|nemol,nemot|speech|neutral|qs\nnegi|negol|speech|denying|qs"),
            Map.entry("quotation/cue-phrases", "po|right|speech|neutral"),
            Map.entry("quotation/cue-nouns", ""),
            Map.entry("quotation/cue-senses", ""),
            Map.entry("quotation/cue-modifiers", "nek|negative"),
            Map.entry("quotation/source-nouns", "raporta|document"),
            Map.entry("quotation/turn-labels", "-|answer,label-link,no-speaker,turn-letter,turn-role"),
            Map.entry("claim/argument-words", "vcera|time|adverb"),
            Map.entry("claim/embedding-verbs", "vidi|-|CT:CT"),
            Map.entry("claim/embedding-nouns", ""),
            Map.entry("claim/embedding-adjectives", ""),
            Map.entry("claim/embedding-phrases", ""),
            Map.entry("claim/event-nouns", ""),
            Map.entry("claim/raising", ""),
            Map.entry("claim/factuality-cues", "mozi|modal|PS\nnek|negation|NEG"));

    private static final Map<String, String> WORDS = Map.of(
            "language complementizer", "ke",
            "language negation", "nek",
            "language frequent", "ke nek",
            "language copula", "esti",
            "quotation clause-opener", "ke",
            "quotation subject", "lu",
            "quotation pronoun", "lu",
            "zone byline", "od");

    @TempDir
    private Path folder;

    private void writeLexicons() throws IOException {
        for (Map.Entry<String, String> lexicon : LEXICONS.entrySet()) {
            String[] name = lexicon.getKey().split("/", -1);
            write(name[0], name[1], lexicon.getValue().replace('|', '\t'));
        }
        for (String room : List.of("language", "zone", "quotation", "claim")) {
            Map<String, Set<String>> sets = new TreeMap<>();
            for (Lexicon.Entry entry : Language.of("en").lexicon(room, "words").entries()) {
                for (String set : entry.column(0).split(",", -1)) {
                    for (String word : WORDS.getOrDefault(room + " " + set, "-").split(" ", -1)) {
                        sets.computeIfAbsent(word, w -> new TreeSet<>()).add(set);
                    }
                }
            }
            StringBuilder lines = new StringBuilder();
            sets.forEach((word, in) -> lines.append(word + "\t" + String.join(",", in) + "\n"));
            write(room, "words", lines.toString());
        }
    }

    private void write(String room, String name, String lines) throws IOException {
        Path file = folder.resolve(room + "/xx/" + name + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
    }

    private JCas annotate(String title, String... sentences) throws Exception {
        writeLexicons();
        try (Annotator annotator = new Annotator(Hearsay.createEngineDescription(setup()))) {
            return annotator.annotate(jcas -> load(jcas, title, sentences));
        }
    }

    private Setup setup() {
        return new Setup("xx", "rules", folder.toString(), null);
    }

    /** Each sentence is a paragraph, its words as {@code form=lemma/TAG/governor/relation}, governors from 1. */
    private static void load(JCas jcas, String title, String... sentences) {
        StringBuilder text = new StringBuilder(title).append('\n');
        List<List<int[]>> spans = new ArrayList<>();
        for (String sentence : sentences) {
            List<int[]> words = new ArrayList<>();
            for (String word : sentence.split(" ", -1)) {
                String form = word.split("[=/]", -1)[0];
                words.add(new int[] {text.length(), text.length() + form.length()});
                text.append(form).append(' ');
            }
            spans.add(words);
            text.append("\n\n");
        }
        jcas.setDocumentLanguage("xx");
        jcas.setDocumentText(text.toString());
        for (int s = 0; s < sentences.length; s++) {
            addTree(jcas, sentences[s].split(" ", -1), spans.get(s));
        }
    }

    private static void addTree(JCas jcas, String[] words, List<int[]> spans) {
        new Sentence(jcas, spans.get(0)[0], spans.get(words.length - 1)[1]).addToIndexes();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] cells = words[i].split("/", -1);
            String[] forms = cells[0].split("=", -1);
            Token token = new Token(jcas, spans.get(i)[0], spans.get(i)[1]);
            POS pos = new POS(jcas, token.getBegin(), token.getEnd());
            pos.setCoarseValue(cells[1]);
            pos.addToIndexes();
            Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
            lemma.setValue(forms[forms.length - 1].toLowerCase(Locale.ROOT));
            lemma.addToIndexes();
            token.setPos(pos);
            token.setLemma(lemma);
            token.addToIndexes();
            tokens.add(token);
        }
        for (int i = 0; i < words.length; i++) {
            String[] cells = words[i].split("/", -1);
            int governor = Integer.parseInt(cells[2]) - 1;
            Dependency dependency =
                    new Dependency(jcas, tokens.get(i).getBegin(), tokens.get(i).getEnd());
            dependency.setDependent(tokens.get(i));
            dependency.setGovernor(tokens.get(governor < 0 ? i : governor));
            dependency.setDependencyType(cells[3]);
            dependency.addToIndexes();
        }
    }

    private static List<String> quotations(JCas jcas) {
        List<String> found = new ArrayList<>();
        for (Quotation quotation : jcas.select(Quotation.class)) {
            Attribution read =
                    Attributions.read(Reading.of(jcas), List.of(quotation)).get(0);
            found.add((read.source() == null ? "nobody" : read.source().name()) + " "
                    + (read.polarity() == Polarity.NEGATIVE ? "not " : "")
                    + (read.cue() == null ? "" : read.cue().lemma()) + " " + read.kind() + ": "
                    + read.parts().get(0).of(jcas.getDocumentText()));
        }
        return found;
    }

    private static List<String> claims(JCas jcas) {
        List<String> found = new ArrayList<>();
        for (Claim claim : jcas.select(Claim.class)) {
            found.add(claim.getClaimant() + " " + claim.getFactuality() + " " + claim.getFactualityScore() + ": "
                    + claim.getCoveredText());
        }
        return found;
    }

    @Test
    void thatZonesAreToldByLexicons() throws Exception {
        JCas jcas = annotate(
                "Portu klosil vcera",
                "Od/ADP/2/case Ana/PROPN/0/root Roe/PROPN/2/flat",
                "Portu/NOUN/2/nsubj klosil=klosi/VERB/0/root ./PUNCT/2/punct",
                "Hrib/VERB/0/root nos/PRON/1/obj");
        assertThat(jcas.select(Zone.class).map(zone -> zone.getKind() + " " + zone.getCoveredText()))
                .containsExactly(
                        "headline Portu klosil vcera",
                        "byline Od Ana Roe",
                        "body Portu klosil .",
                        "boilerplate Hrib nos");
    }

    @Test
    void thatQuotationsAreFoundByRules() throws Exception {
        JCas jcas = annotate(
                "Portu",
                "Roe/PROPN/2/nsubj nemol=nemi/VERB/0/root ke/SCONJ/5/mark portu/NOUN/5/nsubj klosil=klosi/VERB/2/ccomp"
                        + " ./PUNCT/2/punct",
                "Lu/PRON/3/nsubj nek/PART/3/advmod nemol=nemi/VERB/0/root ke/SCONJ/6/mark portu/NOUN/6/nsubj"
                        + " klosil=klosi/VERB/3/ccomp ./PUNCT/3/punct",
                "“/PUNCT/3/punct Portu/NOUN/3/nsubj klosil=klosi/VERB/6/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct"
                        + " nemol=nemi/VERB/0/root Roe/PROPN/6/nsubj ./PUNCT/6/punct");
        assertThat(quotations(jcas))
                .containsExactly(
                        "Roe nemi indirect: ke portu klosil",
                        "Lu not nemi indirect: ke portu klosil",
                        "Roe nemi direct: “ Portu klosil , ”");
    }

    @Test
    void thatClaimsAreFoundAndRatedByRules() throws Exception {
        JCas jcas = annotate(
                "Portu",
                "Portu/NOUN/3/nsubj mozi/AUX/3/aux klosil=klosi/VERB/0/root vcera/ADV/3/advmod ./PUNCT/3/punct",
                "Lu/PRON/3/nsubj nek/PART/3/advmod klosil=klosi/VERB/0/root portu/NOUN/3/obj ./PUNCT/3/punct",
                "Roe/PROPN/2/nsubj negol=negi/VERB/0/root ke/SCONJ/5/mark portu/NOUN/5/nsubj klosil=klosi/VERB/2/ccomp"
                        + " ./PUNCT/2/punct");
        assertThat(claims(jcas))
                .containsExactly(
                        "AUTHOR PS+ 1.0: Portu mozi klosil vcera",
                        "AUTHOR CT- -3.0: Lu nek klosil portu",
                        "Roe CT- -3.0: portu klosil");
    }

    @Test
    void thatWhatIsMissingIsNamedAndNoModelIs() throws Exception {
        writeLexicons();
        Files.delete(folder.resolve("claim/xx/raising.txt"));
        assertThatThrownBy(() -> Hearsay.createEngineDescription(setup()))
                .hasStackTraceContaining("language \"xx\" is not supported: it lacks claim/xx (raising.txt)");
    }

    @Test
    void thatEnglishHasSyntaxAndNamesBesides() throws Exception {
        try (Annotator annotator = new Annotator(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("rules")))) {
            JCas jcas = annotator.annotate("Harbour chief Mara Voss denied that the quay was unsafe.", "en");
            assertThat(quotations(jcas)).containsExactly("Mara Voss deny indirect: that the quay was unsafe");
            assertThat(claims(jcas)).containsExactly("Mara Voss CT- -3.0: the quay was unsafe");
        }
    }
}
