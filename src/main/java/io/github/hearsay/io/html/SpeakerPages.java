package io.github.hearsay.io.html;

import io.github.hearsay.io.html.Blocks.Block;
import io.github.hearsay.io.html.DocumentSummary.Said;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is quoted in the corpus, by kind of source, how certain each is, what each denies, and all that each said. */
final class SpeakerPages {

    private static final int QUOTATIONS = 500;
    private static final int ROWS = 1000;
    /** Denials before the quotations of a speaker; the rest is on the pages of claims. */
    private static final int MOST_DENIED = 50;

    private final List<CorpusSpeaker> all;
    private final Blocks blocks;
    private final Site site;

    SpeakerPages(List<CorpusDocument> documents, Site site, @Nullable String lexicons) {
        this.all = CorpusSpeaker.of(documents, lexicons);
        this.blocks = Blocks.of(all, s -> s.quotations().size(), QUOTATIONS);
        this.site = site;
    }

    /** Named sources first, who is quoted most before who is quoted less. */
    List<CorpusSpeaker> all() {
        return all;
    }

    /** Relative URL of a speaker's heading, from a page below {@code corpus/}. */
    String url(int speaker) {
        return blocks.url(SpeakerPages::name, "s", speaker);
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        overview(pages);
        for (int part = 0; part < blocks.pages().size(); part++) {
            Markup page = site.begin("Who said what", Tab.SPEAKERS);
            parts(page, part);
            blocks.pages().get(part).forEach(block -> block(block, page));
            parts(page, part);
            pages.write("corpus/" + name(part), CorpusPage.end(page));
        }
    }

    private void parts(Markup page, int part) {
        CorpusPage.parts(page, blocks.pages().size(), part, i -> "./" + name(i));
    }

    private static String name(int part) {
        return "speakers-" + (part + 1) + ".html";
    }

    private void overview(HtmlCorpus.Pages pages) throws IOException {
        List<List<CorpusSpeaker>> cuts = CorpusPage.cut(all, ROWS);
        for (int cut = 0; cut < cuts.size(); cut++) {
            Markup page = site.begin(Numbers.count(all.size(), "speaker", "speakers"), Tab.SPEAKERS);
            CorpusPage.parts(page, cuts.size(), cut, i -> "./" + overviewName(i));
            SpeakerKind kind = null;
            for (int i = 0; i < cuts.get(cut).size(); i++) {
                CorpusSpeaker speaker = cuts.get(cut).get(i);
                if (speaker.kind() != kind) {
                    if (kind != null) {
                        endKind(page);
                    }
                    kind = speaker.kind();
                    page.open("section", "id", kind.id())
                            .element("h2", kind.heading())
                            .line();
                    CorpusPage.table(page, "Speaker", "Quotations", "Denials", "Documents");
                }
                row(speaker, url(cut * ROWS + i), page);
            }
            if (kind != null) {
                endKind(page);
            }
            pages.write("corpus/" + overviewName(cut), CorpusPage.end(page));
        }
    }

    private static void endKind(Markup page) {
        CorpusPage.endTable(page);
        page.close("section").line();
    }

    private static String overviewName(int cut) {
        return cut == 0 ? "speakers.html" : "speakers-all-" + (cut + 1) + ".html";
    }

    private static void row(CorpusSpeaker speaker, String url, Markup page) {
        page.open("tr").open("th", "scope", "row").open("a", "href", url);
        CorpusPage.name(page, speaker.name(), "Nobody named");
        page.close("a");
        role(speaker, page);
        new FactualityBar(speaker.factualities()).writeSmall(page, url);
        page.close("th");
        CorpusPage.number(page, speaker.quotations().size());
        CorpusPage.number(page, speaker.denied().size());
        CorpusPage.number(page, speaker.documents());
        page.close("tr").line();
    }

    private static void role(CorpusSpeaker speaker, Markup page) {
        if (!speaker.role().isEmpty()) {
            page.text(" ").element("span", speaker.role(), "class", "role", "dir", "auto");
        }
        CorpusPage.identifier(page, speaker.identifier());
    }

    private void block(Block block, Markup page) {
        CorpusSpeaker speaker = all.get(block.list());
        page.open("section", "id", block.isFirst() ? "s" + block.list() : "").open("h2");
        CorpusPage.name(page, speaker.name(), "Nobody named");
        role(speaker, page);
        List<Found<Said>> quotations = speaker.quotations();
        page.text(" ")
                .element("span", "× " + quotations.size(), "class", "times")
                .close("h2")
                .line();
        if (block.isFirst()) {
            new FactualityBar(speaker.factualities()).writeSmall(page, "");
            denied(speaker, page);
        }
        CorpusLines.said(page, quotations.subList(block.from(), block.to()));
        page.close("section").line();
    }

    private static void denied(CorpusSpeaker speaker, Markup page) {
        int denied = speaker.denied().size();
        if (denied > 0) {
            page.element("h3", denied > MOST_DENIED ? "Denies, the first " + MOST_DENIED + " of " + denied : "Denies");
            CorpusLines.stated(page.line(), speaker.denied().subList(0, Math.min(denied, MOST_DENIED)), false);
            page.element("h3", "Says").line();
        }
    }
}
