package io.github.hearsay.cas;

import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.ClaimArgumentLink;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.CueLink;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.FactualityCueLink;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.PredicateLink;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationLink;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.QuotationPartLink;
import io.github.hearsay.type.Source;
import io.github.hearsay.type.SourceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.jspecify.annotations.Nullable;

/**
 * Link arrays of the type system: how to make them and how to follow them. A missing array, a missing link and a link
 * without target are all read as nothing, because viewers and editors of other makers leave such behind.
 */
public final class Links {

    private Links() {}

    /** An empty array for a feature that links to nothing. */
    public static <T extends FeatureStructure> FSArray<T> none(JCas jcas) {
        return new FSArray<>(jcas, 0);
    }

    private static <T extends FeatureStructure> FSArray<T> one(JCas jcas, T link) {
        FSArray<T> array = new FSArray<>(jcas, 1);
        array.set(0, link);
        return array;
    }

    private static <L extends FeatureStructure, T> List<T> follow(
            @Nullable FSArray<L> array, Function<L, @Nullable T> target) {
        List<T> targets = new ArrayList<>();
        if (array != null) {
            for (L link : array) {
                T found = link == null ? null : target.apply(link);
                if (found != null) {
                    targets.add(found);
                }
            }
        }
        return targets;
    }

    private static <T> @Nullable T first(List<T> targets) {
        return targets.isEmpty() ? null : targets.get(0);
    }

    public static QuotationPartLink link(JCas jcas, String role, QuotationPart target) {
        QuotationPartLink link = new QuotationPartLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    public static CueLink link(JCas jcas, String role, Cue target) {
        CueLink link = new CueLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    public static SourceLink link(JCas jcas, String role, Source target) {
        SourceLink link = new SourceLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    public static QuotationLink link(JCas jcas, String role, Quotation target) {
        QuotationLink link = new QuotationLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    public static PredicateLink link(JCas jcas, String role, Predicate target) {
        PredicateLink link = new PredicateLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    public static ClaimArgumentLink link(JCas jcas, String role, ClaimArgument target) {
        ClaimArgumentLink link = new ClaimArgumentLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    public static FactualityCueLink link(JCas jcas, String role, FactualityCue target) {
        FactualityCueLink link = new FactualityCueLink(jcas);
        link.setRole(role);
        link.setTarget(target);
        return link;
    }

    /** An array with one link. */
    public static FSArray<CueLink> to(JCas jcas, String role, Cue target) {
        return one(jcas, link(jcas, role, target));
    }

    /** An array with one link. */
    public static FSArray<SourceLink> to(JCas jcas, String role, Source target) {
        return one(jcas, link(jcas, role, target));
    }

    /** An array with one link. */
    public static FSArray<QuotationLink> to(JCas jcas, String role, Quotation target) {
        return one(jcas, link(jcas, role, target));
    }

    /** An array with one link. */
    public static FSArray<PredicateLink> to(JCas jcas, String role, Predicate target) {
        return one(jcas, link(jcas, role, target));
    }

    public static List<QuotationPart> parts(Quotation quotation) {
        return follow(quotation.getParts(), QuotationPartLink::getTarget);
    }

    public static @Nullable Cue cue(Quotation quotation) {
        return first(follow(quotation.getCue(), CueLink::getTarget));
    }

    public static @Nullable Source source(Quotation quotation) {
        return first(follow(quotation.getSource(), SourceLink::getTarget));
    }

    public static @Nullable Quotation parent(Quotation quotation) {
        return first(follow(quotation.getParent(), QuotationLink::getTarget));
    }

    public static @Nullable Predicate predicate(Claim claim) {
        return first(follow(claim.getPredicate(), PredicateLink::getTarget));
    }

    public static List<ClaimArgument> arguments(Claim claim) {
        return follow(claim.getArguments(), ClaimArgumentLink::getTarget);
    }

    public static List<FactualityCue> cues(Claim claim) {
        return follow(claim.getCues(), FactualityCueLink::getTarget);
    }

    public static List<Quotation> sources(Claim claim) {
        return follow(claim.getSources(), QuotationLink::getTarget);
    }
}
