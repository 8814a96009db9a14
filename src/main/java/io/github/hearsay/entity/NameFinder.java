package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/** All named entities of a document: what the model finds, places told apart, and values that need no model. */
final class NameFinder {

    private final NameModel model;
    private final PlaceKinds places;

    NameFinder(String language, String variant) {
        model = NameModel.load(language, variant);
        places = new PlaceKinds(language);
    }

    /** In text order, without overlaps. */
    List<Name> find(Words words) {
        List<Name> names = new ArrayList<>();
        for (Name name : model.find(words)) {
            names.add(places.refine(name, words.text()));
        }
        ValueFinder.addTo(names, words);
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return names;
    }
}
