package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.XmlText;
import io.github.hearsay.type.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mentions between CAS and records. */
public final class EntityMentions {

    private EntityMentions() {}

    /** In text order. */
    public static List<EntityMention> read(Reading reading) {
        List<EntityMention> mentions = new ArrayList<>();
        for (Mention m : reading.jcas().select(Mention.class)) {
            Span span = reading.span(m);
            if (span == null) {
                continue;
            }
            mentions.add(new EntityMention(
                    span,
                    orEmpty(m.getEntity()),
                    orEmpty(m.getName()),
                    orEmpty(m.getKind()),
                    orEmpty(m.getLabel()),
                    orEmpty(m.getTitle()),
                    identifier(m)));
        }
        return mentions;
    }

    /** In text order. */
    static List<EntityMention> of(List<DocumentView.Chain> chains) {
        List<EntityMention> mentions = new ArrayList<>();
        for (DocumentView.Chain chain : chains) {
            for (DocumentView.Mention mention : chain.mentions()) {
                mentions.add(new EntityMention(
                        mention.span(),
                        chain.entity(),
                        chain.name(),
                        ClosedSets.text(mention.kind()),
                        chain.label(),
                        mention.title(),
                        orEmpty(chain.identifier())));
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return mentions;
    }

    /** Type systems of earlier versions do not have it. */
    static String identifier(Mention mention) {
        return hasIdentifier(mention) ? orEmpty(mention.getIdentifier()) : "";
    }

    private static boolean hasIdentifier(Mention mention) {
        return mention.getType().getFeatureByBaseName("identifier") != null;
    }

    /** Writes mentions, given in text order, and a DKPro coreference chain for each entity that has two or more. */
    public static void write(Reading reading, List<EntityMention> mentions) {
        mentions.forEach(mention -> mention(reading, mention));
        byEntity(mentions).values().forEach(chain -> {
            if (chain.size() > 1) {
                chain(reading, chain).addToIndexes();
            }
        });
    }

    /** Writes further mentions of entities that have some, and lets their coreference chains hold them too. */
    public static void add(Reading reading, List<EntityMention> added) {
        Map<String, List<EntityMention>> before = byEntity(read(reading));
        added.forEach(mention -> mention(reading, mention));
        Map<String, List<EntityMention>> after = byEntity(read(reading));
        List<CoreferenceChain> chains =
                reading.jcas().select(CoreferenceChain.class).asList();
        for (String entity : byEntity(added).keySet()) {
            List<EntityMention> known = before.getOrDefault(entity, List.of());
            chains.stream().filter(c -> isChainOf(reading, known, c)).forEach(EntityMentions::remove);
            chain(reading, after.getOrDefault(entity, List.of())).addToIndexes();
        }
    }

    /** Other components write chains too: one of ours has a link for each mention. */
    private static boolean isChainOf(Reading reading, List<EntityMention> mentions, CoreferenceChain chain) {
        @Nullable CoreferenceLink link = chain.getFirst();
        for (EntityMention mention : mentions) {
            if (link == null || !mention.span().equals(reading.span(link))) {
                return false;
            }
            link = link.getNext();
        }
        return link == null && !mentions.isEmpty();
    }

    private static void remove(CoreferenceChain chain) {
        for (CoreferenceLink link = chain.getFirst(); link != null; link = link.getNext()) {
            link.removeFromIndexes();
        }
        chain.removeFromIndexes();
    }

    private static Map<String, List<EntityMention>> byEntity(List<EntityMention> mentions) {
        Map<String, List<EntityMention>> chains = new LinkedHashMap<>();
        mentions.forEach(
                m -> chains.computeIfAbsent(m.entity(), e -> new ArrayList<>()).add(m));
        return chains;
    }

    private static void mention(Reading reading, EntityMention mention) {
        Span span = reading.original(mention.span());
        Mention m = new Mention(reading.jcas(), span.begin(), span.end());
        m.setName(XmlText.clean(mention.name()));
        m.setEntity(mention.entity());
        m.setKind(mention.kind());
        m.setLabel(mention.label());
        m.setTitle(XmlText.clean(mention.title()));
        if (!mention.identifier().isEmpty() && hasIdentifier(m)) {
            m.setIdentifier(mention.identifier());
        }
        m.addToIndexes();
    }

    private static CoreferenceChain chain(Reading reading, List<EntityMention> mentions) {
        @Nullable CoreferenceLink next = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            EntityMention mention = mentions.get(i);
            Span span = reading.original(mention.span());
            CoreferenceLink link = new CoreferenceLink(reading.jcas(), span.begin(), span.end());
            link.setReferenceType(mention.kind());
            if (next != null) {
                link.setNext(next);
            }
            next = link;
            link.addToIndexes();
        }
        CoreferenceChain chain = new CoreferenceChain(reading.jcas());
        chain.setFirst(next);
        return chain;
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
