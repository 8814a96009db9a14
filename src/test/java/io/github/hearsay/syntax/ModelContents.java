package io.github.hearsay.syntax;

import java.io.DataInput;
import java.io.IOException;

/** Reads models of this room for tests of other rooms. */
public final class ModelContents {

    private ModelContents() {}

    public static Object segmenter(DataInput in) throws IOException {
        return Segmenter.Learned.read(in);
    }

    public static Object tagger(DataInput in) throws IOException {
        return TaggingModel.read(in);
    }

    public static Object parser(DataInput in) throws IOException {
        return Parser.read(in);
    }
}
