package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.XmlText;
import io.github.hearsay.type.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.jspecify.annotations.Nullable;

/** Mentions between CAS and records. */
public final class EntityMentions {

    private EntityMentions() {}

    /** In text order. */
    public static List<EntityMention> read(JCas jcas) {
        List<EntityMention> mentions = new ArrayList<>();
        String text = orEmpty(jcas.getDocumentText());
        for (Mention m : jcas.select(Mention.class)) {
            if (!WordReader.isInside(m, text)) {
                continue;
            }
            mentions.add(new EntityMention(
                    new Span(m.getBegin(), m.getEnd()),
                    orEmpty(m.getEntity()),
                    orEmpty(m.getName()),
                    orEmpty(m.getKind()),
                    orEmpty(m.getLabel()),
                    orEmpty(m.getTitle())));
        }
        return mentions;
    }

    /** Writes mentions, given in text order, and a DKPro coreference chain for each entity that has two or more. */
    public static void write(JCas jcas, List<EntityMention> mentions) {
        List<TOP> made = new ArrayList<>();
        Map<String, List<EntityMention>> chains = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            Mention m = new Mention(jcas, mention.span().begin(), mention.span().end());
            m.setName(XmlText.clean(mention.name()));
            m.setEntity(mention.entity());
            m.setKind(mention.kind());
            m.setLabel(mention.label());
            m.setTitle(XmlText.clean(mention.title()));
            made.add(m);
            chains.computeIfAbsent(mention.entity(), e -> new ArrayList<>()).add(mention);
        }
        for (List<EntityMention> chain : chains.values()) {
            if (chain.size() > 1) {
                chain(jcas, chain, made);
            }
        }
        made.forEach(TOP::addToIndexes);
    }

    private static void chain(JCas jcas, List<EntityMention> mentions, List<TOP> made) {
        @Nullable CoreferenceLink next = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            EntityMention mention = mentions.get(i);
            CoreferenceLink link = new CoreferenceLink(
                    jcas, mention.span().begin(), mention.span().end());
            link.setReferenceType(mention.kind());
            if (next != null) {
                link.setNext(next);
            }
            next = link;
            made.add(link);
        }
        CoreferenceChain chain = new CoreferenceChain(jcas);
        chain.setFirst(next);
        made.add(chain);
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
