package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.cli.AttributedTexts.AttributedText;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.RatedEvent;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Rates the events of gold texts, whether or not they become claims. */
record GivenHeads(AttributedTexts texts, FactualityRater rater) {

    List<RatedEvent> rate(AnnotatedText<RatedEvent> gold) {
        AttributedText text = texts.read(gold.id(), gold.text());
        List<Span> heads = gold.items().stream().map(RatedEvent::head).toList();
        List<Double> ratings = rater.rate(text.words(), text.attributions(), heads);
        List<RatedEvent> events = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            events.add(new RatedEvent(heads.get(i), ratings.get(i)));
        }
        return events;
    }
}
