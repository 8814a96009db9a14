package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.io.html.Runs.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Lets a jump frame all words of a quotation or a claim, wherever they stand: what one jumps to has an id, each run of the words has
 * that id as a class, and a rule of style joins the two. This needs no script.
 */
final class Frames {

    /** How many of the markings over a run can be framed: those that began last. */
    private static final int MOST = 4;

    private static final String FRAME = " { box-shadow: 0 -2px var(--link), 0 2px var(--link); }\n";

    private final AnnotatedText document;
    private final List<Statement> statements;
    private final List<Integer> statementOfClaim = new ArrayList<>();

    Frames(AnnotatedText document) {
        this.document = document;
        this.statements = Statement.of(document.claims());
        Map<String, Integer> numbers = new HashMap<>();
        statements.forEach(s -> s.claims().forEach(c -> numbers.put(c.id(), s.number())));
        for (Claim claim : document.claims()) {
            statementOfClaim.add(numbers.getOrDefault(claim.id(), 0));
        }
    }

    /** Where a jump to a quotation leads. */
    static String quotation(int number) {
        return "w" + number;
    }

    /** Where a jump to a statement leads. */
    static String statement(int number) {
        return "k" + number;
    }

    /** Classes of a run for the quotations, counted from 0, over it. */
    String quotationClasses(List<Integer> quotations) {
        StringJoiner classes = new StringJoiner(" ");
        for (int i : quotations) {
            classes.add(
                    quotation(AnnotatedText.number(document.quotations().get(i).id())));
        }
        return classes.toString();
    }

    List<Integer> quotations(ActiveMarkings active) {
        return active.innermost(Layer.QUOTATION, MOST);
    }

    /** Classes of a run for the claims over it. */
    String claimClasses(ActiveMarkings active) {
        StringJoiner classes = new StringJoiner(" ");
        active.innermost(Layer.CLAIM, MOST).stream()
                .map(statementOfClaim::get)
                .distinct()
                .forEach(number -> classes.add(statement(number)));
        return classes.toString();
    }

    /** Rules of style for the quotations and claims of a page. */
    String rules() {
        StringJoiner selectors = new StringJoiner(",\n", "", FRAME).setEmptyValue("");
        document.quotations().forEach(q -> selectors.add(selector(quotation(AnnotatedText.number(q.id())))));
        statements.forEach(s -> selectors.add(selector(statement(s.number()))));
        return selectors.toString();
    }

    private static String selector(String id) {
        return ":root:has(#" + id + ":target) ." + id;
    }
}
