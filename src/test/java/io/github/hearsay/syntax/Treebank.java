package io.github.hearsay.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A treebank of invented news, small enough to be learned by heart. */
final class Treebank {

    static final String CONLLU = """
            # newdoc id = quay
            # newpar
            # text = Oda Lund denied the claims.
            1\tOda\tOda\tPROPN\tNNP\t_\t3\tnsubj\t_\t_
            2\tLund\tLund\tPROPN\tNNP\t_\t1\tflat\t_\t_
            3\tdenied\tdeny\tVERB\tVBD\t_\t0\troot\t_\t_
            4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_
            5\tclaims\tclaim\tNOUN\tNNS\t_\t3\tobj\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

            # text = Voss's boats didn't sink.
            1-2\tVoss's\t_\t_\t_\t_\t_\t_\t_\t_
            1\tVoss\tVoss\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t_
            2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
            3\tboats\tboat\tNOUN\tNNS\t_\t6\tnsubj\t_\t_
            4-5\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            4\tdid\tdo\tAUX\tVBD\t_\t6\taux\t_\t_
            5\tn't\tnot\tPART\tRB\t_\t6\tadvmod\t_\t_
            6\tsink\tsink\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_

            # newpar
            # text = The quay leaks!
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tquay\tquay\tNOUN\tNN\t_\t3\tnsubj\t_\t_
            3\tleaks\tleak\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No
            4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_
            4.1\tdenied\tdeny\tVERB\tVBD\t_\t_\t_\t_\t_

            """;

    private Treebank() {}

    static List<TreebankDocument> read(Path folder) throws IOException {
        return ConlluReader.read(Files.writeString(folder.resolve("quay.conllu"), CONLLU));
    }
}
