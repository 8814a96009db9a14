package io.github.hearsay.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.Links;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.Cue;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.ProcessingIssue;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.QuotationPart;
import io.github.hearsay.type.Source;
import io.github.hearsay.type.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.fit.validation.ValidationCheck;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.fit.validation.ValidationResult.Severity;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check, with a sound CAS and with one that only it must object to. */
class ChecksTest {

    private record Damage(String name, Class<? extends Invariant> check, Consumer<JCas> change) {
        @Override
        public String toString() {
            return check.getSimpleName() + ": " + name;
        }
    }

    private static Damage damage(String name, Class<? extends Invariant> check, Consumer<JCas> change) {
        return new Damage(name, check, change);
    }

    static List<Damage> damages() {
        List<Damage> all = new ArrayList<>(spansAndLinks());
        all.addAll(quotations());
        all.addAll(claims());
        all.addAll(values());
        return all;
    }

    private static List<Damage> spansAndLinks() {
        int ship = Sound.find("🚢").begin();
        return List.of(
                damage("an empty span", SpansCheck.class, jcas -> zone(jcas, 20, 20)),
                damage("a space at the edge", SpansCheck.class, jcas -> zone(jcas, ship - 1, ship + 2)),
                damage("half a character", SpansCheck.class, jcas -> zone(jcas, ship + 1, ship + 4)),
                damage("an end behind the text", SpansCheck.class, jcas -> zone(jcas, ship, 9999)),
                damage(
                        "an issue behind the text",
                        SpansCheck.class,
                        jcas -> new ProcessingIssue(jcas, 0, 9999).addToIndexes()),
                damage(
                        "a target that is not indexed",
                        LinkTargetsCheck.class,
                        jcas -> first(jcas, Cue.class).removeFromIndexes()),
                damage(
                        "a link without target",
                        LinkTargetsCheck.class,
                        jcas -> first(jcas, Claim.class).getArguments(0).setTarget(null)),
                damage("two of the same", DuplicatesCheck.class, jcas -> same(first(jcas, FactualityCue.class))),
                damage("two claims alike", DuplicatesCheck.class, jcas -> same(first(jcas, Claim.class))),
                damage("a quotation in boilerplate", BoilerplateCheck.class, jcas -> {
                    Zone zone = first(jcas, Zone.class);
                    zone.setKind(Zones.BODY);
                    jcas.select(Zone.class).asList().get(1).setKind(Zones.BOILERPLATE);
                }));
    }

    private static List<Damage> quotations() {
        return List.of(
                damage(
                        "no parts",
                        QuotationPartsCheck.class,
                        jcas -> inner(jcas).setParts(new FSArray<>(jcas, 0))),
                damage("a span beyond its parts", QuotationPartsCheck.class, jcas -> beginAt(inner(jcas), "Oda")),
                damage("parts that overlap", QuotationPartsCheck.class, jcas -> {
                    QuotationPart part =
                            Links.parts(first(jcas, Quotation.class)).get(1);
                    beginAt(part, "told");
                }),
                damage(
                        "a wrong index",
                        QuotationPartsCheck.class,
                        jcas -> first(jcas, QuotationPart.class).setIndex(7)),
                damage("two sources", QuotationLinksCheck.class, jcas -> {
                    inner(jcas).setSource(new FSArray<>(jcas, 2));
                    for (int i = 0; i < 2; i++) {
                        inner(jcas).getSource().set(i, Links.link(jcas, "source", first(jcas, Source.class)));
                    }
                }),
                damage(
                        "a wrong depth",
                        QuotationNestingCheck.class,
                        jcas -> inner(jcas).setDepth(5)),
                damage(
                        "a cycle",
                        QuotationNestingCheck.class,
                        jcas -> inner(jcas).setParent(Links.to(jcas, "parent", inner(jcas)))),
                damage("a parent elsewhere", QuotationNestingCheck.class, jcas -> {
                    Quotation outer = first(jcas, Quotation.class);
                    outer.setParent(inner(jcas).getParent());
                    inner(jcas).setParent(Links.none(jcas));
                    inner(jcas).setDepth(0);
                    outer.setParent(Links.to(jcas, "parent", inner(jcas)));
                    outer.setDepth(1);
                    Claim claim = first(jcas, Claim.class);
                    claim.getSources(0).setTarget(inner(jcas));
                    claim.getSources(1).setTarget(outer);
                }));
    }

    private static List<Damage> claims() {
        return List.of(
                damage(
                        "no predicate",
                        ClaimPredicateCheck.class,
                        jcas -> first(jcas, Claim.class).setPredicate(new FSArray<>(jcas, 0))),
                damage(
                        "a predicate outside",
                        ClaimPredicateCheck.class,
                        jcas -> beginAt(first(jcas, Predicate.class), "Oda")),
                damage(
                        "a wrong role",
                        ClaimSourcesCheck.class,
                        jcas -> first(jcas, Claim.class).getSources(1).setRole("2")),
                damage("innermost first", ClaimSourcesCheck.class, jcas -> {
                    Claim claim = first(jcas, Claim.class);
                    claim.getSources(1).setTarget(first(jcas, Quotation.class));
                    claim.getSources(0).setTarget(inner(jcas));
                }),
                damage(
                        "sources and the author",
                        ClaimSourcesCheck.class,
                        jcas -> first(jcas, Claim.class).setClaimantKind("author")),
                damage(
                        "a score",
                        FactualityScoreCheck.class,
                        jcas -> first(jcas, Claim.class).setFactualityScore(-3.5f)),
                damage(
                        "no number",
                        FactualityScoreCheck.class,
                        jcas -> first(jcas, Claim.class).setFactualityScore(Float.NaN)),
                damage(
                        "certainty",
                        ProbabilitiesCheck.class,
                        jcas -> first(jcas, Claim.class).setConfidence(1.01f)),
                damage(
                        "worth",
                        ProbabilitiesCheck.class,
                        jcas -> first(jcas, Claim.class).setCheckWorthiness(-0.1f)),
                damage(
                        "no probability",
                        ProbabilitiesCheck.class,
                        jcas -> inner(jcas).setConfidence(Float.NaN)));
    }

    private static List<Damage> values() {
        Class<ClosedSetsCheck> check = ClosedSetsCheck.class;
        return List.of(
                damage("zone", check, jcas -> first(jcas, Zone.class).setKind("sidebar")),
                damage("mention", check, jcas -> first(jcas, Mention.class).setKind("NAM")),
                damage(
                        "label",
                        LabelsCheck.class,
                        jcas -> first(jcas, Mention.class).setLabel("I-PER")),
                damage(
                        "a control character",
                        TextFeaturesCheck.class,
                        jcas -> inner(jcas).setSpeaker("Oda\u0000Lund")),
                damage("act", check, jcas -> first(jcas, Cue.class).setAct("song")),
                damage("stance", check, jcas -> first(jcas, Cue.class).setStance("")),
                damage("polarity", check, jcas -> first(jcas, Cue.class).setPolarity("neutral")),
                damage("source", check, jcas -> first(jcas, Source.class).setKind("PERSON")),
                damage("quotation", check, jcas -> inner(jcas).setKind("Direct")),
                damage("contentForm", check, jcas -> inner(jcas).setContentForm("sentence")),
                damage(
                        "argument",
                        check,
                        jcas -> first(jcas, ClaimArgument.class).setRole("ARG0")),
                damage("cue", check, jcas -> first(jcas, FactualityCue.class).setKind("NEG")),
                damage("factuality", check, jcas -> first(jcas, Claim.class).setFactuality("CT")),
                damage("author", check, jcas -> first(jcas, Claim.class).setAuthorFactuality(null)),
                damage("claimant", check, jcas -> first(jcas, Claim.class).setClaimantKind("person")),
                damage("tense", check, jcas -> first(jcas, Claim.class).setTense("perfect")),
                damage(
                        "flags",
                        check,
                        jcas -> first(jcas, Claim.class).getFlags().set(0, "maybe")));
    }

    @ParameterizedTest
    @MethodSource("damages")
    @BadInput(48)
    void thatACheckAndNoOtherFindsTheDamage(Damage damage) throws Exception {
        JCas jcas = Sound.news();
        try (AutoCloseable guard = jcas.getCas().protectIndexes()) {
            assertThat(guard).isNotNull();
            damage.change().accept(jcas);
        }
        assertThat(findings(jcas))
                .isNotEmpty()
                .extracting(ValidationResult::getSource)
                .containsOnly(damage.check().getSimpleName());
    }

    @Test
    void thatEveryCheckIsRegisteredAndHasItsDamage() {
        List<String> damaged = damages().stream().map(d -> d.check().getName()).toList();
        assertThat(ServiceLoader.load(ValidationCheck.class))
                .extracting(check -> check.getClass().getName())
                .filteredOn(name -> name.startsWith("io.github.hearsay"))
                .hasSize(14)
                .isSubsetOf(damaged);
    }

    @Test
    void thatASoundDocumentPasses() throws Exception {
        assertThat(findings(Sound.news())).isEmpty();
    }

    @Test
    void thatACasWithoutOurTypesIsPassedOver() throws Exception {
        JCas jcas = JCasFactory.createJCas(TypeSystemDescriptionFactory.createTypeSystemDescriptionFromPath());
        jcas.setDocumentText("Nothing of ours.");
        assertThat(findings(jcas)).isEmpty();
    }

    private static List<ValidationResult> findings(JCas jcas) throws Exception {
        return new Validator.Builder()
                .build().check(jcas).getResults().stream()
                        .filter(result -> result.getSeverity().isEquallyOrMoreSevereThan(Severity.WARN))
                        .toList();
    }

    private static <T extends Annotation> T first(JCas jcas, Class<T> type) {
        return jcas.select(type).asList().get(0);
    }

    private static Quotation inner(JCas jcas) {
        return jcas.select(Quotation.class).asList().get(1);
    }

    private static void zone(JCas jcas, int begin, int end) {
        Zone zone = new Zone(jcas, begin, end);
        zone.setKind(Zones.BODY);
        zone.addToIndexes();
    }

    private static void beginAt(Annotation annotation, String words) {
        annotation.setBegin(Sound.find(words).begin());
    }

    private static void same(TOP original) {
        ((TOP) original.clone()).addToIndexes();
    }
}
