package io.github.hearsay.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.util.CasIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions between rooms, and what every engine looks like. */
class ArchitectureTest {

    static Set<Map.Entry<String, Set<String>>> rooms() {
        return Rooms.visible().entrySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void thatARoomSeesOnlyTheRoomsBelowIt(Map.Entry<String, Set<String>> room) {
        DescribedPredicate<JavaClass> visible = DescribedPredicate.describe(
                "are in " + room,
                type -> !Rooms.isOurs(type)
                        || Rooms.of(type).equals(room.getKey())
                        || room.getValue().contains(Rooms.of(type)));
        classes()
                .that(DescribedPredicate.describe(
                        "are in room " + room.getKey(), t -> Rooms.of(t).equals(room.getKey())))
                .should()
                .onlyDependOnClassesThat(visible)
                .check(Rooms.CLASSES);
    }

    @Test
    void thatEveryRoomHasItsPlace() {
        Set<String> found = Rooms.CLASSES.stream()
                .map(Rooms::of)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(Rooms.visible().keySet()).isEqualTo(found);
        assertThat(found).doesNotContain("util", "utils", "common", "helper", "impl", "manager", "core", "misc");
    }

    @Test
    void thatThePureRoomsAreFreeOfUima() {
        noClasses()
                .that()
                .resideInAnyPackage("..hearsay.text..", "..hearsay.lexicon..", "..hearsay.learning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.uima..", "org.dkpro..", "de.tudarmstadt..")
                .check(Rooms.CLASSES);
    }

    @Test
    void thatWhatTheViewHoldsIsWrittenWithoutUima() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..hearsay.io.brat..",
                        "..hearsay.io.csv..",
                        "..hearsay.io.html..",
                        "..hearsay.io.jsonld..",
                        "..hearsay.evaluation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.uima..", "org.dkpro..", "de.tudarmstadt..", "..hearsay.type..")
                .check(Rooms.CLASSES);
    }

    @Test
    @BadInput(44)
    void thatNoJavaObjectIsReadFromAFile() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(Rooms.CLASSES);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "load a CAS of any format, Java objects among them",
                        call -> call.getTargetOwner().isEquivalentTo(CasIOUtils.class)
                                && call.getName().equals("load")))
                .check(Rooms.CLASSES);
    }

    /** Trainers stand beside their engines for the sake of the features; ADR 8. */
    @Test
    void thatEnginesKnowNoTrainers() {
        String trainers = ".*\\.(\\w*Trainer|Training\\w*)(\\$.*)?";
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..hearsay.claim..", "..hearsay.entity..", "..hearsay.quotation..", "..hearsay.syntax..")
                .and()
                .haveNameNotMatching(trainers)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(trainers)
                .check(Rooms.CLASSES);
    }

    @Test
    void thatNothingIsFetchedAndNoProgramRun() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(URLConnection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Socket.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "org.apache.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jsoup.Connection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(Rooms.CLASSES);
    }

    @Test
    void thatOnlyTheCommandLinePrints() {
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.describe(
                "are outside cli", type -> !Rooms.of(type).equals("cli"));
        noClasses()
                .that(elsewhere)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(Rooms.CLASSES);
    }

    @Test
    void thatAnEngineSaysWhatItIs() {
        classes()
                .that()
                .areAssignableTo(JCasAnnotator_ImplBase.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .andShould()
                .beAnnotatedWith(ResourceMetaData.class)
                .andShould()
                .beAnnotatedWith(TypeCapability.class)
                .andShould()
                .haveSimpleNameNotEndingWith("Engine")
                .check(Rooms.CLASSES);
    }

    @Test
    void thatEveryRoomSaysWhatItIsFor() {
        Set<String> described = Rooms.CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(Rooms::of)
                .collect(Collectors.toSet());
        Set<String> expected = new java.util.TreeSet<>(Rooms.visible().keySet());
        expected.remove("type");
        assertThat(described).containsAll(expected);
    }
}
