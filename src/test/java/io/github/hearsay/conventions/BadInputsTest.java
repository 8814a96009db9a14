package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of bad input has its test, and the page on robustness names it. */
class BadInputsTest {

    private static final Path PAGE = Path.of("src/docs/robustness.md");
    private static final String BEGIN = "<!-- bad inputs -->\n";
    private static final String END = "<!-- end of bad inputs -->\n";

    @Test
    void thatEachBadInputIsGivenByATest() throws Exception {
        assertThat(tests().keySet()).isEqualTo(catalogue().keySet());
    }

    @Test
    void thatThePageNamesTheTests() throws Exception {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String behind = page.substring(page.indexOf(END));
        String expected = before + table() + behind;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).as("mvn test -Dgolden.update=true").isEqualTo(expected);
    }

    private static String table() throws Exception {
        TreeMap<Integer, TreeSet<String>> tests = tests();
        return catalogue().entrySet().stream()
                .map(input -> "| " + input.getKey() + " | " + input.getValue() + " | "
                        + String.join(", ", tests.getOrDefault(input.getKey(), new TreeSet<>())) + " |\n")
                .collect(Collectors.joining("", "\n| no. | input | tests |\n|---|---|---|\n", "\n"));
    }

    /** By number the classes of the tests that give it. */
    private static TreeMap<Integer, TreeSet<String>> tests() {
        TreeMap<Integer, TreeSet<String>> tests = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("io.github.hearsay")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(BadInput.class))
                        .forEach(method -> {
                            for (int number :
                                    method.getAnnotationOfType(BadInput.class).value()) {
                                tests.computeIfAbsent(number, n -> new TreeSet<>())
                                        .add(name(method));
                            }
                        });
        return tests;
    }

    private static String name(JavaMethod method) {
        return "`" + method.getOwner().getSimpleName() + "`";
    }

    private static TreeMap<Integer, String> catalogue() throws Exception {
        TreeMap<Integer, String> inputs = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/bad-inputs.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                inputs.put(Integer.valueOf(cells[0]), cells[1]);
            }
        }
        return inputs;
    }
}
