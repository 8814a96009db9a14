package io.github.hearsay.io.html;

import io.github.hearsay.io.html.CorpusPage.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a page of a document back to the document's row of the index, to the documents before and behind it, and to
 * the other parts of it.
 */
record DocumentLinks(List<CorpusDocument> documents, Site site, int at, int part) {

    private static final String BODY = "<body>\n";
    private static final String BEGIN = "<div class=\"way\">\n";
    private static final String END = "</div>\n";
    private static final int LONGEST = 48;
    private static final int NEAR = 3;

    /** The page with the links, which come first; those that it had are replaced. */
    String insert(String html) {
        int body = html.indexOf(BODY);
        if (body < 0) {
            return html;
        }
        int from = body + BODY.length();
        int to = html.startsWith(BEGIN, from) ? html.indexOf(END, from) + END.length() : from;
        return html.substring(0, from) + BEGIN + links() + END + html.substring(to);
    }

    private String links() {
        CorpusDocument document = documents.get(at);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("In the list", up() + IndexPages.place(at), false));
        if (at > 0) {
            steps.add(step("← ", documents.get(at - 1)));
        }
        if (at + 1 < documents.size()) {
            steps.add(step("→ ", documents.get(at + 1)));
        }
        Markup page = new Markup();
        site.navigation(page, up().isEmpty() ? "./" : up(), null);
        CorpusPage.steps(page, "Documents near this", steps);
        if (document.summary().parts() > 1) {
            CorpusPage.steps(page, "Parts of this document", parts(document));
        }
        return page.toString();
    }

    /** The first, the last and those near this one, to keep lists of links short. */
    private List<Step> parts(CorpusDocument document) {
        int last = document.summary().parts() - 1;
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            if (i == 0 || i == last || Math.abs(i - part) <= NEAR) {
                String words = String.valueOf(i + 1) + (i == last ? " of " + (last + 1) : "");
                steps.add(new Step(i == 0 ? "Part 1" : words, url(document.page(i)), i == part));
            }
        }
        return steps;
    }

    private Step step(String arrow, CorpusDocument document) {
        return new Step(arrow + AnnotatedText.shortened(document.title(), LONGEST), url(document.page()), false);
    }

    private String url(String page) {
        return up() + RelativeUrl.of(page).substring("./".length());
    }

    /** From the page to the output folder. */
    private String up() {
        return "../".repeat((int)
                documents.get(at).page().chars().filter(c -> c == '/').count());
    }
}
