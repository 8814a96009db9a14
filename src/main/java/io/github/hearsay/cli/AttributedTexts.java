package io.github.hearsay.cli;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attributions;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.RatedEvent;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.type.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;

/** What the engines before the claims find in texts: words and attributions. */
record AttributedTexts(EarlierEngines engines) implements AutoCloseable {

    /** A text with its attributions, outer before inner. */
    record AttributedText(Words words, List<Attribution> attributions) {}

    static AttributedTexts open(Setup setup) {
        return new AttributedTexts(EarlierEngines.open(setup.language(), () -> new AnalysisEngineDescription[] {
            Hearsay.syntax(setup.withoutEmendations()),
            Hearsay.zones(setup),
            Hearsay.entities(setup),
            Hearsay.quotations(setup)
        }));
    }

    AttributedText read(String id, String text) {
        List<AttributedText> read = new ArrayList<>(1);
        engines.annotate(id, text, jcas -> {
            Reading reading = Reading.of(jcas);
            read.add(new AttributedText(
                    WordReader.readTagged(reading, "factuality"),
                    Attributions.read(reading, jcas.select(Quotation.class).asList())));
        });
        return read.get(0);
    }

    /** Rates the events of a gold text, whether or not they become claims. */
    List<RatedEvent> rate(AnnotatedText<RatedEvent> gold, FactualityRater rater) {
        AttributedText text = read(gold.id(), gold.text());
        List<Span> heads = gold.items().stream().map(RatedEvent::head).toList();
        List<Double> ratings = rater.rate(text.words(), text.attributions(), heads);
        List<RatedEvent> events = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            events.add(new RatedEvent(heads.get(i), ratings.get(i)));
        }
        return events;
    }

    @Override
    public void close() {
        engines.close();
    }
}
