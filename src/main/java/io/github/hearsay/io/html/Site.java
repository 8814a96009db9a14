package io.github.hearsay.io.html;

import io.github.hearsay.io.html.CorpusPage.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What leads from any page to all others.
 *
 * @param tabs the pages over all documents that there are
 * @param tables whether tables for spreadsheets lie beside the pages, in {@code csv/}
 */
record Site(Set<Tab> tabs, boolean tables) {

    /** Begins a page over all documents. */
    Markup begin(String title, Tab current) {
        String up = current == Tab.DOCUMENTS ? "./" : "../";
        Markup page = new Markup();
        Page.begin(page, title, "en", Page.Kind.LIST);
        page.open("header").line();
        navigation(page, up, current);
        page.element("h1", title).line();
        tables(page, up, current);
        if (current != Tab.DOCUMENTS) {
            Page.finder(page);
        }
        page.close("header").line().open("main").line();
        return page;
    }

    /**
     * The navigation that every page has.
     *
     * @param up relative URL of the output folder, with {@code /} at its end
     * @param current null for the page of a document
     */
    void navigation(Markup page, String up, @Nullable Tab current) {
        List<Step> steps = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            if (tabs.contains(tab)) {
                steps.add(new Step(tab.word(), up + tab.path(), tab == current));
            }
        }
        CorpusPage.steps(page, "All documents", steps);
    }

    private void tables(Markup page, String up, Tab current) {
        if (!tables || current.tables().isEmpty()) {
            return;
        }
        page.open("p", "class", "lead").text("As a table:");
        for (String table : current.tables()) {
            page.text(" ").element("a", table + ".csv", "href", up + "csv/" + table + ".csv");
        }
        page.close("p").line();
    }
}
