package io.github.hearsay.io.html;

import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import org.apache.uima.jcas.JCas;

/** A document that wants to break the page it is shown on, with spans that cross. */
final class HostileText {

    static final String SCRIPT = "</script><img src=x onerror=alert(1)>";
    static final String SPEAKER = "Moll \"Q\" <b onclick='x'>Dray</b>\u202E\u0007 & Sons";
    static final String TEXT = "Ferry 🚢 sinks a rumour\r\n\r\n"
            + "“The 🚢 never left " + SCRIPT + " the quay,” said Moll Dray of \u202EyarD lloM\u202C.\n\n"
            + "It was\u0000 late\u000B and 'dark' & \"wet\"\uFFFF.\uD83D\n"
            + "Nobody \u2067saw\u2069 it, javascript:alert(2) said.\n";

    private HostileText() {}

    static JCas annotated() throws Exception {
        Annotating article = new Annotating(TEXT);
        article.zone("headline", "Ferry 🚢 sinks a rumour").zone("\" onload=\"x", "It was");
        article.name("E1\"><script>", SPEAKER, "PERSON", SPEAKER, "Moll Dray")
                .name("E2", "🚢", "\"><style>", "", "🚢")
                .name("E3", "", "PERSON", "", "left </script>")
                .value("", "wet");
        Quotation first = article.quotation(
                "direct",
                SPEAKER,
                "E1\"><script>",
                "Moll Dray of",
                "said",
                "“The 🚢 never left " + SCRIPT + " the quay,”");
        first.setAct("<i>");
        article.quotation("<u>", "", "", "", "", "left </script><img", "quay,” said Moll", "late\u000B and 'dark'");
        article.within(first, article.quotation("indirect", "", "", "", "", SCRIPT + " the quay,” said"));
        Claim claim = article.claim("never left " + SCRIPT, "left", "<CT>", SPEAKER, first);
        claim.setTense("' autofocus");
        article.argument(claim, "\"><svg>", SCRIPT).decidedBy(claim, "<negation>", "never", "<blink>");
        article.event(SCRIPT, "<b>", SPEAKER).issue("<p>", SCRIPT);
        return article.jcas();
    }
}
