/**
 * Who said what: {@link io.github.hearsay.quotation.QuotationAnnotator} reads words and mentions and writes quotations. A
 * {@code Proposer} (rules, linear models, these with an encoder beside them) proposes cues with what they may attribute,
 * {@code AttributionChoice} chooses, and {@code AttributionFinder} leads what was chosen through what corrects sources and
 * borders and drops what reports nothing ({@code NonReports}, {@code Circumstances}, {@code RunOnContents}, {@code RoleBorders},
 * {@code CutContents}, {@code QuotedSubjects} with {@code ReducedPassives}, {@code Addressees}), adds what the layout shows ({@code InsertedCues},
 * {@code HearsayAdverbs}, {@code Transcripts}, {@code RegionAttributions} with {@code PredicateNouns}) and settles the rest
 * ({@code Conflicts}, {@code Nesting}). {@code AttributionBuilder} makes spans of it;
 * {@link io.github.hearsay.quotation.FirstPersonLinker} then gives "I" to the speaker.
 */
@NullMarked
package io.github.hearsay.quotation;

import org.jspecify.annotations.NullMarked;
