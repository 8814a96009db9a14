/**
 * Tables for spreadsheets and data frames: {@link io.github.hearsay.io.csv.CsvWriter} writes one file for each
 * {@code CsvTable}. Comma-separated, UTF-8 with the mark that spreadsheets look for, a header line, quotes as in RFC 4180.
 */
@NullMarked
package io.github.hearsay.io.csv;

import org.jspecify.annotations.NullMarked;
