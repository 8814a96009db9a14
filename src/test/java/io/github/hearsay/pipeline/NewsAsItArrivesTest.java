package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.noise.Noise;
import io.github.hearsay.evaluation.noise.NoisyText;
import io.github.hearsay.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laid out and damaged text has the annotations of the clean one. In the tables ¶ is a line end and · a soft hyphen. */
class NewsAsItArrivesTest extends WholePipeline {

    private static final List<String> ARTICLES = List.of(
            "Harbour board denies leak\n\n"
                    + "Harbour chief Mara Voss denied that the north quay was unsafe. “We check it every week,” she said.\n\n"
                    + "Critics were not impressed and said that no inspector had been seen since the flood in May. The"
                    + " government didn’t answer questions.\n",
            "The ferry company has withdrawn its offer for the shipyard, the union said on Thursday.\n\n"
                    + "“They never meant it,” union leader Edda Ostrand told reporters in Marwick. “Nobody has seen a plan.”\n\n"
                    + "According to Ostrand, the company’s lawyers warned in a letter that the dock could be closed.\n",
            "MARWICK (Agency) — Two sailors were found on Friday, the coast guard said in a statement.\n\n"
                    + "Captain Piet Lund said the pump had failed twice. “The owner knew and he did nothing,” Lund said.\n\n"
                    + "The owner, Tom Brand, rejected the claim and said he wasn’t told.\n",
            "Mayor Nela Kopp promised that the levy will not rise before next summer. “That is my word,” Kopp said.\n\n"
                    + "The opposition called the promise “a bad joke” and demanded that the council vote again.\n\n"
                    + "Shopkeepers fear that the bridge might stay closed, a spokeswoman for the traders said.\n");

    static Stream<Arguments> noises() {
        return Stream.of(
                        "wrap28",
                        "wrap40",
                        "wrap60",
                        "wrap100",
                        "indent50",
                        "hyphens36",
                        "crlf",
                        "softhyphens",
                        "blanks",
                        "c1",
                        "entities",
                        "mojibake",
                        "replaced",
                        "ligatures",
                        "inserts",
                        "wrap50,crlf",
                        "entities,softhyphens",
                        "inserts,wrap60")
                .flatMap(noise -> ARTICLES.stream().map(article -> Arguments.of(noise, article)));
    }

    @ParameterizedTest
    @MethodSource("noises")
    void thatNoiseChangesNoAnnotation(String noise, String article) throws Exception {
        NoisyText noisy = NoisyText.of(article);
        for (Noise kind : Noise.parse(noise)) {
            noisy = kind.add(noisy);
        }
        UnaryOperator<List<Span>> moved = noisy::spans;
        assertThat(listing(view(noisy.text()), UnaryOperator.identity())).isEqualTo(listing(view(article), moved));
    }

    private static String listing(DocumentView view, UnaryOperator<List<Span>> moved) {
        StringBuilder listing = new StringBuilder();
        for (DocumentView.Quotation q : view.quotations()) {
            List<Span> content =
                    q.content().stream().map(DocumentView.Words::span).toList();
            listing.append(q.speaker()).append(' ').append(moved.apply(content)).append('\n');
        }
        for (DocumentView.Claim c : view.claims()) {
            listing.append(c.claimant()).append(' ').append(c.factuality()).append(' ');
            listing.append(moved.apply(List.of(c.span()))).append('\n');
        }
        for (DocumentView.NamedEntity e : view.entities()) {
            listing.append(e.label())
                    .append(' ')
                    .append(moved.apply(List.of(e.span())))
                    .append('\n');
        }
        return listing.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a caption, an advertisement or a link inside of a quotation over paragraphs
                "“The boat was old,” Tarnow said. “It leaked.¶¶Story continues below¶¶“We will scrap it.” | Tarnow: “The boat was old,” … “It leaked. … “We will scrap it.”",
                "“The levy was a mistake,” Ida Krall said. “Nobody asked us.¶¶FILE PHOTO: The quay. REUTERS/Tom Lund¶¶“We will go to court.” | Ida Krall: “The levy was a mistake,” … “Nobody asked us. … “We will go to court.”",
                "\"They knew it all along,\" Mara Voss said. \"They had the plans.¶ADVERTISEMENT¶\"They burned them.\" | Mara Voss: \"They knew it all along,\" … \"They had the plans. … \"They burned them.\"",
                "“It was dark,” said Piet Lund. “We saw no light.¶¶Read more: How the ferry sank¶¶Photo: Ines Marr¶¶“Then we heard a bang.” | Piet Lund: “It was dark,” … “We saw no light. … “Then we heard a bang.”",
                // names and speakers
                "The port lost money, its harbour chief Mara¶Voss said on Thursday. | Mara Voss: The port lost money",
                "The port lost money, its auditor Nela Kopp  said on Thursday. | Nela Kopp: The port lost money",
                "“We checked it,” said spokes·woman Edda Os·trand. | Edda Ostrand: “We checked it,”",
                "The pumps were sold to a yard in the south, deputy mayor Idris¶Holm said on Monday. | Idris Holm: The pumps were sold to a yard in the south",
                // a cue, a colon, then a list or a block
                "Captain Ostrand said:¶¶- the pump failed;¶- the crew was tired. | Ostrand: the pump failed … the crew was tired",
                "The harbour board warned:¶• The quay is unsafe.¶• The crane may fall. | The harbour board: The quay is unsafe … The crane may fall",
                "According to Mara Voss:¶1. The levy was raised without a vote.¶2. The cranes are unsafe. | Mara Voss: The levy was raised without a vote … The cranes are unsafe",
                "In a statement on Monday, the harbour board said:¶¶The quay was never unsafe. We check it.¶¶It rained. | the harbour board: The quay was never unsafe. We check it.",
                // embedded posts
                "The ferry stopped on Monday.¶¶No boats today. Storm is too strong.¶— Marwick Ferries (@marwickferries) May 2, 2025¶¶It rained. | Marwick Ferries: No boats today. Storm is too strong.",
                "The ferry stopped on Monday.¶¶Marwick Ferries @marwickferries · May 2¶No boats today. Storm is too strong.¶¶It rained. | Marwick Ferries: No boats today. Storm is too strong.",
                "The quay was shut.¶¶We never sold the dock. — Tom Brand (@tombrand) June 3, 2025¶¶It rained. | Tom Brand: We never sold the dock.",
                "The quay was shut.¶¶The crane is safe.¶We checked it twice.¶- Harbour Board (@harbourboard) June 3, 2025¶¶It rained. | Harbour Board: The crane is safe. … We checked it twice.",
                // damaged marks
                "Timo Kron said he didn&#8217;t sink it. | Timo Kron: he didn’t sink it",
                "Timo Kron said he didn\\'92t sink it. | Timo Kron: he didn’t sink it",
                "Timo Kron said he didn?t sink it. | Timo Kron: he didn’t sink it",
                "Timo Kron said he didn\\u2019t sink it. | Timo Kron: he didn’t sink it"
            })
    void thatAKindOfTheFieldIsRead(String text, String expected) throws Exception {
        DocumentView view = view(text.replace('¶', '\n').replace('·', text.contains("@") ? '·' : '\u00ad'));
        assertThat(view.quotations()).extracting(q -> readable(q, view)).contains(expected);
        assertThat(view.claims())
                .filteredOn(claim -> view.quotations().stream()
                        .anyMatch(q -> q.content().stream()
                                .anyMatch(part -> part.span().covers(claim.span()))))
                .extracting(DocumentView.Claim::claimant)
                .doesNotContain("AUTHOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Host: Why did it sink?¶¶Captain Ostrand: The pump failed.¶¶Host: Who knew?¶¶Captain Ostrand: The owner knew. | Host, Ostrand, Host, Ostrand",
                "PIET OSTRAND, CORRESPONDENT: The pump failed.¶¶NELA KOPP, HOST: Who knew?¶¶OSTRAND: The owner knew. | PIET OSTRAND, NELA KOPP, PIET OSTRAND",
                "Mara Voss runs the port. We met her there.¶¶Q: Why was the levy raised?¶A: The board needed it.¶Q: Who decided?¶A: The board did. | Q, Mara Voss, Q, Mara Voss",
                "[00:12] HOST: Why did it sink?¶[00:31] Ostrand: The pump failed.¶[00:40] HOST: Who knew?¶[00:44] Ostrand: The owner knew. | HOST, Ostrand, HOST, Ostrand",
                "NELA KOPP¶Who knew?¶¶PIET OSTRAND¶The owner knew.¶¶NELA KOPP¶Why did he wait?¶¶PIET OSTRAND¶He was afraid. | NELA KOPP, PIET OSTRAND, NELA KOPP, PIET OSTRAND",
                "Moderator: Who paid for it?¶¶Tom Brand (12:05): The board paid.¶¶We have the bills.¶¶Moderator: Thank you. | Moderator, Tom Brand, Moderator"
            })
    void thatTurnsHaveTheirSpeakers(String text, String speakers) throws Exception {
        DocumentView view = view(text.replace('¶', '\n'));
        assertThat(view.quotations())
                .extracting(DocumentView.Quotation::speaker)
                .containsExactly(speakers.split(", ", -1));
        List<Span> contents = view.quotations().stream()
                .flatMap(q -> q.content().stream())
                .map(DocumentView.Words::span)
                .toList();
        assertThat(view.claims())
                .filteredOn(claim -> !claim.claimant().equals("AUTHOR"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(contents)
                        .as(claim.span().of(view.text()))
                        .anyMatch(content -> content.covers(claim.span())));
    }

    @Test
    void thatFactsWithLabelsAreNoTurns() throws Exception {
        String text =
                "The board meets on Monday.\n\nWhen: Monday\nWhere: Marwick town hall\nCost: 5 crowns\n\nNote: The quay is shut.";
        assertThat(view(text).quotations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Partager:",
                "Teilen",
                "Bagikan: Facebook Twitter WhatsApp",
                "Compartir en Facebook",
                "Condividi",
                "Compartilhe",
                "Delen via WhatsApp",
                "Udostępnij",
                "Dela artikeln",
                "Paylaş"
            })
    void thatALabelInAnotherLanguageStandsBeforeTheDateline(String label) throws Exception {
        DocumentView view =
                view(label + "\n\nMARWICK, May 3 (Agency) — The quay was shut, Mara Voss said.\n\nThe levy rose.");
        assertThat(view.zones())
                .extracting(zone -> String.valueOf(zone.kind()))
                .containsExactly("BOILERPLATE", "DATELINE", "BODY", "BODY");
    }

    @Test
    void thatLostCharactersAreToldOnceAndInNoName() throws Exception {
        DocumentView view = view("Jos\ufffda Var\ufffdga said the quay was shut. Var\ufffdga left.");
        assertThat(view.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("3 characters", "--encoding"));
        assertThat(view.chains()).noneMatch(chain -> chain.name().contains("\ufffd"));
        assertThat(view.quotations()).noneMatch(q -> String.valueOf(q.speaker()).contains("\ufffd"));
    }

    private static DocumentView view(String text) throws Exception {
        return DocumentView.of(annotator.annotate(text, "en"), "news");
    }

    /** As a person reads it, by the emendations that the table tells of. */
    private static String readable(DocumentView.Quotation quotation, DocumentView view) {
        String content = String.join(
                " … ",
                quotation.content().stream()
                        .map(part -> part.span().of(view.text()))
                        .toList());
        return quotation.speaker() + ": "
                + content.replaceAll("&#8217;|\\\\'92|\\\\u2019|(?<=n)\\?(?=t)", "’")
                        .replaceAll("\\s+", " ");
    }
}
