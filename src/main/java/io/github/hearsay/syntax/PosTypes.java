package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;

/** DKPro's types for the tags of a set, by index: {@code POS_VERB} for VERB. */
final class PosTypes {

    private final JCas jcas;
    private final TagSet tags;
    private final Type[] types;

    PosTypes(JCas jcas, TagSet tags) {
        this.jcas = jcas;
        this.tags = tags;
        types = new Type[tags.size()];
        for (int i = 0; i < types.length; i++) {
            String upos = tags.universal().get(i).equals("CCONJ")
                    ? "CONJ"
                    : tags.universal().get(i);
            Type type = jcas.getTypeSystem().getType(POS.class.getName() + "_" + upos);
            types[i] = type == null ? jcas.getCasType(POS.type) : type;
        }
    }

    JCas jcas() {
        return jcas;
    }

    /** A new annotation, not indexed yet. */
    POS create(int tag, int begin, int end) {
        AnnotationFS made = jcas.getCas().createAnnotation(types[tag], begin, end);
        POS pos = (POS) made;
        pos.setPosValue(tags.treebank().get(tag));
        pos.setCoarseValue(tags.universal().get(tag));
        return pos;
    }
}
