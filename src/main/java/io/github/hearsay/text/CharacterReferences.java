package io.github.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Escapes that were left in a text: character references of HTML, and the escapes of RTF and JSON. */
final class CharacterReferences {

    private static final int LONGEST = 10;
    private static final int HEXADECIMAL = 16;
    private static final Map<String, String> NAMED = named();

    private CharacterReferences() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        try (InputStream in = CharacterReferences.class.getResourceAsStream("character-references.txt")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> named.put(
                            line.substring(0, line.indexOf('\t')),
                            Character.toString(Integer.parseInt(line.substring(line.indexOf('\t') + 1), HEXADECIMAL))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    /** In text order. */
    static List<Emendation> find(String text) {
        List<Emendation> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            Emendation reference = c == '&' || c == '\\' ? at(text, i) : null;
            if (reference != null) {
                found.add(reference);
            }
            i = reference == null ? i + 1 : reference.span().end();
        }
        return found;
    }

    /** The emendation of what begins at an offset with an ampersand or a backslash; null where it is not an escape. */
    private static @Nullable Emendation at(String text, int at) {
        return text.charAt(at) == '&' ? reference(text, at) : escape(text, at);
    }

    /** Those that were escaped twice are read as one: "&amp;#39;". */
    private static @Nullable Emendation reference(String text, int at) {
        int end = semicolon(text, at + 1);
        if (end < 0) {
            return null;
        }
        String read = meaning(text.substring(at + 1, end));
        if (read == null) {
            return null;
        }
        if (read.equals("&")) {
            int next = semicolon(text, end + 1);
            String inner = next < 0 ? null : meaning(text.substring(end + 1, next));
            if (inner != null) {
                return new Emendation(new Span(at, next + 1), inner);
            }
        }
        return new Emendation(new Span(at, end + 1), read);
    }

    /** Where the next one stands, near; -1 where none does. */
    private static int semicolon(String text, int from) {
        for (int i = from; i < text.length() && i - from < LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String meaning(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        return character(number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? HEXADECIMAL : 10));
    }

    private static @Nullable Emendation escape(String text, int at) {
        if (at + 1 >= text.length()) {
            return null;
        }
        char kind = text.charAt(at + 1);
        if (kind == '"') {
            return new Emendation(new Span(at, at + 2), "\"");
        }
        if (kind == '\'' && at + 4 <= text.length()) {
            int code = number(text.substring(at + 2, at + 4), HEXADECIMAL);
            return code < '\u0080' ? null : emended(at, at + 4, character(code));
        }
        return kind == 'u' ? unicode(text, at) : null;
    }

    /** RTF has a decimal number and a mark for those who cannot show it, JSON four hexadecimal digits. */
    private static @Nullable Emendation unicode(String text, int at) {
        int end = at + 2;
        while (end < text.length() && end < at + 7 && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        if (end > at + 4 && end < text.length() && text.charAt(end) == '?') {
            return emended(at, end + 1, character(number(text.substring(at + 2, end), 10)));
        }
        return at + 6 > text.length()
                ? null
                : emended(at, at + 6, character(number(text.substring(at + 2, at + 6), HEXADECIMAL)));
    }

    private static @Nullable Emendation emended(int begin, int end, @Nullable String read) {
        return read == null ? null : new Emendation(new Span(begin, end), read);
    }

    /** -1 for what is not a number. */
    private static int number(String digits, int base) {
        if (digits.isEmpty() || digits.length() > 7) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), base);
            if (digit < 0) {
                return -1;
            }
            number = number * base + digit;
        }
        return number;
    }

    /** Numbers of C1 controls are those of windows-1252, as every browser takes them, as far as it has them; null where no text has such a character. */
    private static @Nullable String character(int code) {
        if (code < ' ' && code != '\t' && code != '\n') {
            return null;
        }
        if (code <= '\uffff' && Windows1252.isControl((char) code)) {
            String meant = Windows1252.meant((char) code);
            return meant.isEmpty() ? Character.toString(code) : meant;
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return surrogate || !Character.isDefined(code) ? null : Character.toString(code);
    }
}
