package io.github.hearsay.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages of the product, and which of them each may see. */
final class Rooms {

    static final String ROOT = "io.github.hearsay";

    /** There only in a build with the profile of the same name. */
    private static final String ON_DEMAND = "spark";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final List<String> PURE = List.of("text", "lexicon", "language", "learning");
    private static final List<String> ENGINES = List.of("syntax", "zone", "entity", "quotation", "claim");
    private static final List<String> FACES = List.of("pipeline", "io", "evaluation");

    private Rooms() {}

    /** For each room the rooms that it may see beside itself. */
    static Map<String, Set<String>> visible() {
        Map<String, Set<String>> visible = new TreeMap<>();
        visible.put("text", Set.of());
        visible.put("lexicon", Set.of("text"));
        visible.put("language", Set.of("text", "lexicon"));
        visible.put("learning", Set.of("text", "lexicon"));
        visible.put("encoder", Set.of("text", "lexicon", "learning"));
        visible.put("type", Set.of());
        Set<String> below = new TreeSet<>(PURE);
        below.add("type");
        visible.put("cas", Set.copyOf(below));
        below.add("cas");
        Set<String> bridge = Set.copyOf(below);
        Set<String> reading = new TreeSet<>(below);
        reading.add("encoder");
        ENGINES.forEach(engine -> visible.put(engine, bridge));
        List.of("syntax", "entity", "quotation", "claim").forEach(engine -> visible.put(engine, Set.copyOf(reading)));
        visible.put("validation", bridge);
        below.addAll(ENGINES);
        Set<String> engines = Set.copyOf(below);
        FACES.forEach(face -> visible.put(face, engines));
        below.addAll(FACES);
        visible.put("cli", Set.copyOf(below));
        if (CLASSES.stream().anyMatch(type -> of(type).equals(ON_DEMAND))) {
            visible.put(ON_DEMAND, Set.copyOf(below));
        }
        return visible;
    }

    /** The room of one of our classes; empty for the root package. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        if (name.length() <= ROOT.length()) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }
}
