package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/** All named entities of a document: what is proposed, where it does not overlap, and the kinds of places distinguished. */
final class NameFinder {

    /** Where two overlap, that of the earlier one is taken. */
    private final List<NameProposer> proposers;

    private final PlaceKinds places;
    private final StormNames storms;

    NameFinder(Language language, ModelSource models) {
        EntityVocabulary vocabulary = new EntityVocabulary(language);
        proposers = List.of(new Institutions(language), NameModel.load(language, models), new ValueFinder(vocabulary));
        places = new PlaceKinds(language);
        storms = new StormNames(vocabulary);
    }

    /** In text order, without overlaps. */
    List<Name> find(Words words) {
        List<Name> names = new ArrayList<>();
        for (NameProposer proposer : proposers) {
            addFree(names, proposer.propose(words));
        }
        names.replaceAll(name -> places.refine(name, words.text()));
        return storms.refined(names, words);
    }

    /** Adds those that overlap none that is there; both are in text order, and stay so. */
    private static void addFree(List<Name> names, List<Name> proposed) {
        List<Name> free = new ArrayList<>();
        int next = 0;
        for (Name name : proposed) {
            Span span = name.span();
            while (next < names.size() && names.get(next).span().end() <= span.begin()) {
                next++;
            }
            if (next >= names.size() || !names.get(next).span().overlaps(span)) {
                free.add(name);
            }
        }
        names.addAll(free);
        names.sort((a, b) -> a.span().compareTo(b.span()));
    }
}
