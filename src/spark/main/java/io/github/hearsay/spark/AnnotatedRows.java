package io.github.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of annotated rows. */
final class AnnotatedRows {

    /** The line of JSON that {@code annotate} writes. */
    static final String JSON = "json";

    /** Where and why a row failed, null where it did not. */
    static final String ERROR = "error";

    /** The CAS with all annotations, in UIMA's compressed binary form 6. */
    static final String CAS = "cas";

    /** Where Spark puts a line of JSON that it cannot read. */
    static final String BROKEN = "_corrupt_record";

    private static final StructType FAILURE = new StructType()
            .add("stage", DataTypes.StringType)
            .add("error", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    /** What a task makes of its rows. */
    static final StructType MADE = new StructType()
            .add("id", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add(JSON, DataTypes.StringType)
            .add(ERROR, FAILURE)
            .add(CAS, DataTypes.BinaryType);

    private AnnotatedRows() {}

    /** The fields of the JSON that become columns. */
    static StructType parsed() {
        try (InputStream in = AnnotatedRows.class.getResourceAsStream("annotations.ddl")) {
            if (in == null) {
                throw new IllegalStateException("annotations.ddl is not beside this class");
            }
            return StructType.fromDDL(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
