package io.github.hearsay.io.html;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.uima.jcas.JCas;

/** One of the sample articles, annotated by hand. */
final class HarbourLevy {

    private final Annotating article;

    private HarbourLevy(String text) throws Exception {
        article = new Annotating(text);
    }

    static JCas annotated() throws Exception {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/io/github/hearsay/samples/harbour-levy.txt")) {
            HarbourLevy levy = new HarbourLevy(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            levy.zones();
            levy.names();
            levy.minister();
            levy.union();
            levy.others();
            levy.author();
            return levy.article.jcas();
        }
    }

    private void zones() {
        article.zone("headline", "Port Ellery dockers threaten walkout over night levy")
                .zone("byline", "By Ansa Torvell and Rui Keddar")
                .zone("dateline", "PORT ELLERY, Sarnmark, March 4 (Northern Wire) —")
                .zone(
                        "caption",
                        "Photo: Containers stacked at Basin Two, Port Ellery, on Monday. Lena Ostrick/Northern Wire")
                .zone(
                        "boilerplate",
                        "(Reporting by Ansa Torvell in Port Ellery and Rui Keddar in Hallin; editing by M. Prouse)");
    }

    private void names() {
        article.name("E1", "Port Ellery", "GPE", "", "Port Ellery")
                .name("E2", "Sarnmark", "GPE", "", "Sarnmark’s")
                .name("E3", "Tomas Reyl", "PERSON", "Deputy Harbour Minister", "Tomas Reyl", "Reyl")
                .name("E4", "Ilse Marrow", "PERSON", "the union's general secretary", "Ilse Marrow", "Marrow")
                .name(
                        "E5",
                        "Sarnmark Union of Port and Quay Workers",
                        "ORG",
                        "",
                        "Sarnmark Union of Port and Quay Workers")
                .name("E6", "Brandeis & Coll", "ORG", "", "Brandeis & Coll")
                .name("E7", "Odalis Lines", "ORG", "", "Odalis Lines")
                .name("E8", "Kessavik", "GPE", "", "Kessavik")
                .name("E9", "Jorn Adeyo", "PERSON", "a lasher", "Jorn Adeyo")
                .name("E10", "Lantern Festival", "EVENT", "", "Lantern Festival")
                .name("E11", "Northern Wire", "ORG", "", "seen by Northern Wire", "Northern Wire");
        article.at("will stop work")
                .value("TIME", "midnight")
                .value("DATE", "Friday")
                .value("DATE", "Tuesday");
        article.at("The Sarnmark Union").value("CARDINAL", "6,200").value("CARDINAL", "roughly 7,000");
        article.at("The levy, worth")
                .value("MONEY", "38 million crowns")
                .value("MONEY", "$5.4 million")
                .value("DATE", "April 1");
        article.at("outside the customs").pronoun("E3", "Tomas Reyl", "I hope");
        article.at("told reporters").at("\"Nobody's pay").pronoun("E3", "Tomas Reyl", "he told");
        article.at("a stoppage. Two").pronoun("E4", "Ilse Marrow", "she");
    }

    private void minister() {
        article.at("Deputy Harbour");
        Quotation denial = article.quotation(
                "indirect",
                "Tomas Reyl",
                "E3",
                "Deputy Harbour Minister Tomas Reyl",
                "denied",
                "that the levy would cost any docker a single crown");
        Claim cost =
                article.claim("the levy would cost any docker a single crown", "cost", "CT-", "Tomas Reyl", denial);
        article.argument(cost, "subject", "the levy")
                .argument(cost, "object", "a single crown")
                .decidedBy(cost, "negation", "denied", "quoted");
        article.at("\"Nobody's pay");
        Quotation pay = article.quotation(
                "direct",
                "Tomas Reyl",
                "E3",
                "he",
                "told",
                "\"Nobody's pay will fall,\"",
                "“What will fall, I hope, is the number of ships waiting three days for a berth.”");
        Claim fall = article.claim("Nobody's pay will fall", "fall", "CT-", "Tomas Reyl", pay);
        fall.setTense("future");
        article.argument(fall, "subject", "Nobody's pay")
                .decidedBy(fall, "negation", "Nobody")
                .decidedBy(fall, "future", "will", "future", "quoted");
        article.at("Reyl dismissed");
        article.quotation(
                "mixed", "Tomas Reyl", "E3", "Reyl", "dismissed", "the note as \"one economist's Sunday afternoon\"");
    }

    private void union() {
        article.at("The Sarnmark Union");
        article.quotation(
                "mixed",
                "Sarnmark Union of Port and Quay Workers",
                "E5",
                "The Sarnmark Union of Port and Quay Workers",
                "called",
                "the minister's figures “a bedtime story”");
        article.at("\"He has not read");
        Quotation decree = article.quotation(
                "direct",
                "Ilse Marrow",
                "E4",
                "Ilse Marrow, the union's general secretary",
                "said",
                "\"He has not read his own decree,\"",
                "\"Article 9 says in plain words that the terminal operator may pass the charge on. May. And what an"
                        + " operator may do, an operator does.\"");
        Quotation article9 = article.within(
                decree,
                article.quotation(
                        "indirect",
                        "Article 9",
                        "",
                        "Article 9",
                        "says",
                        "that the terminal operator may pass the charge on"));
        Objects.requireNonNull(Links.source(article9)).setKind("document");
        Claim pass = article.claim(
                "the terminal operator may pass the charge on", "pass", "PS+", "Article 9", decree, article9);
        pass.setTense("present");
        article.argument(pass, "subject", "the terminal operator")
                .argument(pass, "object", "the charge")
                .decidedBy(pass, "modal", "may", "quoted");
        belief();
    }

    private void belief() {
        article.at("Two people who attended");
        Quotation people = article.quotation(
                "indirect",
                "Two people who attended Monday's meeting",
                "",
                "Two people who attended Monday's meeting",
                "said",
                "she believed the government would give way before the weekend");
        Quotation she = article.within(
                people,
                article.quotation(
                        "indirect",
                        "Ilse Marrow",
                        "E4",
                        "she",
                        "believed",
                        "the government would give way before the weekend"));
        Claim way = article.claim(
                "the government would give way before the weekend", "give way", "PR+", "Ilse Marrow", people, she);
        article.argument(way, "subject", "the government")
                .argument(way, "time", "before the weekend")
                .decidedBy(way, "belief", "would", "future");
    }

    private void others() {
        article.at("A spokeswoman said");
        Quotation firm = article.quotation(
                "mixed",
                "A spokeswoman",
                "",
                "A spokeswoman",
                "said only",
                "that the firm “is not a party to the talks and has never asked for this levy.");
        firm.setClosed(false);
        article.claim("has never asked for this levy", "asked", "CT-", "A spokeswoman", firm);
        article.at("Odalis Lines said");
        Quotation lines = article.quotation(
                "indirect",
                "Odalis Lines",
                "E7",
                "Odalis Lines",
                "said",
                "it would probably divert two vessels to Kessavik, 140 kilometres up the coast, if there was no"
                        + " agreement by Thursday noon");
        Claim divert = article.claim(
                "it would probably divert two vessels to Kessavik, 140 kilometres up the coast, if there was no"
                        + " agreement by Thursday noon",
                "divert",
                "PR+",
                "Odalis Lines",
                lines);
        article.decidedBy(divert, "hedge", "probably").decidedBy(divert, "condition", "if", "future", "conditional");
        article.at("“My father");
        article.quotation(
                "direct",
                "Jorn Adeyo",
                "E9",
                "Jorn Adeyo, 41, a lasher",
                "said",
                "“My father walked out in ’88 over ten minutes of tea,”",
                "“They told him, ‘It is only ten minutes, be reasonable.’ He was out for nine weeks.”");
    }

    private void author() {
        article.at("The levy, worth");
        Claim effect = article.claim(
                "The levy, worth an estimated 38 million crowns ($5.4 million) a year, takes effect on April 1",
                "takes effect",
                "CT+",
                "AUTHOR");
        article.argument(effect, "subject", "The levy").argument(effect, "time", "on April 1");
        Claim postponed = article.claim(
                "It could be postponed by up to 90 days if parliament’s transport committee objects",
                "postponed",
                "PS+",
                "AUTHOR");
        article.decidedBy(postponed, "modal", "could").decidedBy(postponed, "condition", "if", "conditional");
        article.event("strike", "PS+", "the finance ministry");
        article.issue("quotation", "A quotation mark was opened in paragraph 11 and never closed.");
    }
}
