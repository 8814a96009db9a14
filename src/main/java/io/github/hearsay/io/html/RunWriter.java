package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.DocumentView.Cue;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.io.html.Runs.Layer;
import io.github.hearsay.text.Span;
import java.util.BitSet;
import java.util.StringJoiner;

/** Writes the words of one run, marked as name, source, cue or sign of doubt. */
final class RunWriter {

    private final AnnotatedText document;
    private final Entities entities;
    private final Frames frames;
    private final Markup page;
    private final BitSet places;

    RunWriter(AnnotatedText document, Entities entities, Frames frames, Markup page) {
        this.document = document;
        this.entities = entities;
        this.frames = frames;
        this.page = page;
        this.places = document.places();
    }

    void write(Span run, ActiveMarkings active, String zone) {
        StringJoiner classes = new StringJoiner(" ");
        StringJoiner title = new StringJoiner("; ");
        if (!zone.isEmpty()) {
            classes.add(zone);
        }
        int name = active.innermost(Layer.NAME);
        if (name >= 0) {
            name(name, run, classes, title);
        }
        attribution(active, classes, title);
        String claims = frames.claimClasses(active);
        if (!claims.isEmpty()) {
            classes.add(claims);
        }
        String id = places.get(run.begin()) ? Place.id(run.begin()) : "";
        String words = run.of(document.text());
        if (id.isEmpty() && classes.length() == 0) {
            page.text(words);
        } else {
            String element = name >= 0 && document.names().get(name).isName() ? "mark" : "span";
            page.element(element, words, "id", id, "class", classes.toString(), "title", title.toString());
        }
    }

    private void name(int number, Span run, StringJoiner classes, StringJoiner title) {
        EntityMention mention = document.names().get(number);
        NameClass kind = NameClass.of(mention.label());
        classes.add(mention.isName() ? kind.word() : "reference");
        title.add(mention.label().isEmpty() ? mention.name() : mention.name() + " (" + mention.label() + ")");
        boolean last = run.end() == mention.span().end();
        if (last && entities.firstNames().get(number) && kind != NameClass.VALUE) {
            classes.add("first");
        }
    }

    private void attribution(ActiveMarkings active, StringJoiner classes, StringJoiner title) {
        int source = active.innermost(Layer.SOURCE);
        if (source >= 0) {
            classes.add("source");
            title.add("source: " + AnnotatedText.speaker(document.quotations().get(source)));
        }
        int cue = active.innermost(Layer.CUE);
        Cue said = cue < 0 ? null : document.quotations().get(cue).cue();
        if (said != null) {
            classes.add("cue");
            title.add("cue: " + said.lemma() + ", " + ClosedSets.text(said.act()));
        }
        int doubt = active.innermost(Layer.DOUBT);
        if (doubt >= 0) {
            classes.add("doubt");
            title.add("decides how certain claim "
                    + AnnotatedText.number(document.claims().get(doubt).id()) + " is");
        }
    }
}
