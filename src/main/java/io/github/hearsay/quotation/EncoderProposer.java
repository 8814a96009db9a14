package io.github.hearsay.quotation;

import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.quotation.RoleScores.Roles;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes by an encoder and by linear models. Each is asked of the cues of both, so that what one proposes is weighed by the
 * other.
 */
final class EncoderProposer implements Proposer {

    private static final int MOST = 6;

    private final CueReader reader;
    private final CueTagger cues;
    private final RoleTagger roles;

    EncoderProposer(Encoder encoder, CueTagger cues, RoleTagger roles) {
        reader = new CueReader(encoder);
        this.cues = cues;
        this.roles = roles;
    }

    @Override
    public List<Proposal> propose(QuotedDocument document) {
        QuotedWords layout = document.layout;
        double[] linear = new double[layout.words.size()];
        List<WordRange> others = cues.find(document, linear).stream()
                .map(tagged -> new WordRange(tagged.cue().first(), tagged.cue().end()))
                .toList();
        List<EncodedCue> encoded = reader.read(layout.words, others);
        List<FoundCue> found =
                encoded.stream().map(cue -> document.cueAt(cue.words())).toList();
        RoleTagger.Pass pass = roles.on(document, found);
        List<Proposal> proposed = new ArrayList<>();
        for (int c = 0; c < found.size(); c++) {
            FoundCue cue = found.get(c);
            Proposal own = pass.candidates(new TaggedCue(cue, linear[cue.head()]));
            proposed.add(own.with(encoded.get(c), drafts(cue, encoded.get(c).roles(), layout)));
        }
        return proposed;
    }

    private static List<CandidateAttribution> drafts(FoundCue cue, RoleScores scores, QuotedWords layout) {
        RoleWindow window = RoleWindow.around(cue, layout);
        List<CandidateAttribution> drafts = new ArrayList<>();
        for (Roles best : scores.best(MOST)) {
            if (!best.parts().isEmpty()) {
                List<WordRange> parts = best.parts().stream()
                        .flatMap(part -> byParagraph(part, layout.words).stream())
                        .map(part -> Proposal.trimmed(window.whole(part), layout))
                        .toList();
                drafts.add(CandidateAttribution.of(cue, best.source(), parts, 0));
            }
        }
        return drafts;
    }

    /** A quotation of several paragraphs has a part in each. */
    private static List<WordRange> byParagraph(WordRange part, Words words) {
        List<WordRange> pieces = new ArrayList<>();
        int first = part.first();
        for (int i = first + 1; i <= part.end(); i++) {
            if (i == part.end() || words.paragraphOf(i) != words.paragraphOf(first)) {
                pieces.add(new WordRange(first, i));
                first = i;
            }
        }
        return pieces;
    }
}
