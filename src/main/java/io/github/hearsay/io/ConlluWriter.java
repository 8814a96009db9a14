package io.github.hearsay.io;

import java.io.IOException;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.conll.ConllUWriter;

/** A file of CoNLL-U a document, by DKPro's writer: words, lemmas, tags and trees. */
final class ConlluWriter implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        return DkproFiles.write(jcas, ConllUWriter.class, ".conllu");
    }
}
