package io.github.hearsay.io;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.conll.Conll2003Writer;

/**
 * A file of CoNLL-2003 a document, by DKPro's writer: token, part of speech, no chunk, name. The form has room for one
 * name a token, so of names that overlap the first is written, the longest where they begin together.
 */
final class ConllWriter implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        return write(jcas, DocumentView.of(jcas, id));
    }

    @Override
    public Written write(JCas jcas, DocumentView document) throws IOException {
        try {
            return DkproFiles.write(
                    flat(jcas, document), Conll2003Writer.class, ".conll", Conll2003Writer.PARAM_WRITE_CHUNK, false);
        } catch (UIMAException e) {
            throw new IOException("cannot write CoNLL: " + e.getMessage(), e);
        }
    }

    /** A CAS with what the form has room for, of all types on the class path: the writer asks for chunks too. */
    private static JCas flat(JCas jcas, DocumentView document) throws UIMAException {
        JCas flat = JCasFactory.createJCas();
        flat.setDocumentText(document.text());
        flat.setDocumentLanguage(document.language());
        DocumentMetaData.create(flat).setDocumentId(document.id());
        for (Sentence sentence : jcas.select(Sentence.class)) {
            new Sentence(flat, sentence.getBegin(), sentence.getEnd()).addToIndexes();
        }
        for (Token token : jcas.select(Token.class)) {
            copy(token, flat);
        }
        int end = 0;
        for (DocumentView.NamedEntity name : document.entities()) {
            if (name.begin() >= end && !name.label().isEmpty()) {
                NamedEntity copy = new NamedEntity(flat, name.begin(), name.end());
                copy.setValue(name.label());
                copy.addToIndexes();
                end = name.end();
            }
        }
        return flat;
    }

    private static void copy(Token token, JCas flat) {
        Token copy = new Token(flat, token.getBegin(), token.getEnd());
        if (token.getPos() != null) {
            POS tag = new POS(flat, token.getBegin(), token.getEnd());
            tag.setPosValue(token.getPos().getPosValue());
            tag.addToIndexes();
            copy.setPos(tag);
        }
        copy.addToIndexes();
    }
}
