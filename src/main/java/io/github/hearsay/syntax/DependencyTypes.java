package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.DependencyFlavor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;

/** DKPro's types for the labels of a parser, by index: {@code NSUBJ} for nsubj, {@code Dependency} where DKPro has none. */
final class DependencyTypes {

    /** UD v2 labels under the names that DKPro, whose types are older, has for them. */
    private static final Map<String, String> OLDER = Map.of(
            "nsubj:pass", "NSUBJPASS",
            "csubj:pass", "CSUBJPASS",
            "aux:pass", "AUXPASS",
            "aux", "AUX0",
            "obj", "DOBJ",
            "compound:prt", "PRT",
            "nmod:poss", "POSS",
            "acl:relcl", "RCMOD",
            "nummod", "NUM",
            "fixed", "MWE");

    private final JCas jcas;
    private final List<String> labels;
    private final Type[] types;

    DependencyTypes(JCas jcas, List<String> labels) {
        this.jcas = jcas;
        this.labels = labels;
        types = new Type[labels.size()];
        String room = Dependency.class.getPackageName() + ".";
        for (int i = 0; i < types.length; i++) {
            String label = labels.get(i);
            int colon = label.indexOf(':');
            String whole = colon < 0 ? label : label.substring(0, colon);
            String name = OLDER.getOrDefault(label, OLDER.getOrDefault(whole, whole.toUpperCase(Locale.ROOT)));
            Type type = jcas.getTypeSystem().getType(room + name);
            types[i] = type == null ? jcas.getCasType(Dependency.type) : type;
        }
    }

    /** A new annotation over the dependent, not indexed yet; a root is its own governor. */
    Dependency create(int label, Token governor, Token dependent) {
        AnnotationFS made = jcas.getCas().createAnnotation(types[label], dependent.getBegin(), dependent.getEnd());
        Dependency dependency = (Dependency) made;
        dependency.setDependencyType(labels.get(label));
        dependency.setGovernor(governor);
        dependency.setDependent(dependent);
        dependency.setFlavor(DependencyFlavor.BASIC);
        return dependency;
    }
}
