package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.Span;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;

/** Marks paragraphs, which sentences of DKPro's segmenters then never cross; existing ones stay. */
@ResourceMetaData(name = "Hearsay Paragraph Annotator")
@TypeCapability(outputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph")
public final class ParagraphAnnotator extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas jcas) {
        if (jcas.getDocumentText() == null || !jcas.select(Paragraph.class).isEmpty()) {
            return;
        }
        Reading reading = Reading.of(jcas);
        for (Span read : Paragraphs.of(reading.text())) {
            Span span = reading.original(read);
            new Paragraph(jcas, span.begin(), span.end()).addToIndexes();
        }
    }
}
