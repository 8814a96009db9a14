package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parameter field {@code fooBar} has {@code PARAM_FOO_BAR = "fooBar"} directly above it, with Javadoc. */
class ParametersTest {

    static List<JavaField> parameters() {
        return Rooms.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(ConfigurationParameter.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void thatAParameterHasItsConstant(JavaField parameter) throws Exception {
        Field constant = parameter.getOwner().reflect().getField(constantOf(parameter.getName()));
        assertThat(Modifier.isFinal(constant.getModifiers())).isTrue();
        assertThat(constant.get(null))
                .isEqualTo(valueOf(parameter))
                .isEqualTo(parameter
                        .reflect()
                        .getAnnotation(ConfigurationParameter.class)
                        .name());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void thatTheConstantStandsAboveTheFieldWithJavadoc(JavaField parameter) throws Exception {
        Path source =
                Path.of("src/main/java", parameter.getOwner().getFullName().replace('.', '/') + ".java");
        assertThat(Files.readString(source))
                .containsPattern(Pattern.compile("\\*/\\s+public static final String " + constantOf(parameter.getName())
                        + " =[^;]+;\\s+@ConfigurationParameter\\([^)]*\\)\\s+private [\\w<>\\[\\]]+ "
                        + parameter.getName() + "\\b"));
    }

    /** The name of the field, unless DKPro has another value for the constant. */
    private static Object valueOf(JavaField parameter) throws IllegalAccessException {
        for (Field known : ComponentParameters.class.getFields()) {
            if (known.getName().equals(constantOf(parameter.getName()))) {
                return known.get(null);
            }
        }
        return parameter.getName();
    }

    private static String constantOf(String name) {
        return "PARAM_" + name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
