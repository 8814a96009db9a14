package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read in one go: the article without what stands between its paragraphs, so that a quotation goes on behind a
 * caption or an advertisement; or its captions. Offsets are those of the document.
 */
record Passage(Words words, List<Span> paragraphs, List<EntityMention> mentions) {

    /**
     * The passages of a document; what is in none of them is not read.
     *
     * @param captions read by themselves
     * @param boilerplate not read at all
     */
    static List<Passage> of(Passage document, List<Span> captions, List<Span> boilerplate) {
        if (captions.isEmpty() && boilerplate.isEmpty()) {
            return List.of(document);
        }
        boolean[] caption = marked(document.words, captions);
        boolean[] notice = marked(document.words, boilerplate);
        boolean[] article = new boolean[caption.length];
        for (int i = 0; i < article.length; i++) {
            article[i] = !caption[i] && !notice[i];
            caption[i] &= !notice[i];
        }
        return List.of(document.part(article), document.part(caption));
    }

    private static boolean[] marked(Words words, List<Span> spans) {
        boolean[] marked = new boolean[words.size()];
        for (Span span : spans) {
            for (int i = words.at(span.begin()); i < words.behind(span.end()); i++) {
                marked[i] = true;
            }
        }
        return marked;
    }

    private Passage part(boolean[] in) {
        List<Span> within = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int first = words.at(paragraph.begin());
            if (first < in.length && in[first]) {
                within.add(paragraph);
            }
        }
        List<EntityMention> named = new ArrayList<>();
        for (EntityMention mention : mentions) {
            int first = words.at(mention.span().begin());
            if (first < in.length && in[first]) {
                named.add(mention);
            }
        }
        return new Passage(words.some(i -> in[i], within), within, named);
    }
}
