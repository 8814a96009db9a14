package io.github.hearsay.zone;

/** Recognizes the line that names the authors: "By Ana Roe", "Ana Roe and Jo Lind, staff writers", "Written by …". */
final class Byline {

    private Byline() {}

    static boolean is(String line) {
        for (String start : new String[] {"By ", "BY ", "Written by ", "Posted by ", "By: "}) {
            if (line.startsWith(start)) {
                return !line.endsWith(".") && mostlyNames(line.substring(start.length()));
            }
        }
        return false;
    }

    /** Most words begin with a capital; what else there may be is "and", "for", a date or an address. */
    private static boolean mostlyNames(String rest) {
        int names = 0;
        int others = 0;
        for (String word : rest.split("[\\s,|]+", -1)) {
            if (word.isEmpty() || word.equals("and") || word.equals("for") || word.equals("in")) {
                continue;
            }
            if (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0))) {
                names++;
            } else {
                others++;
            }
        }
        return names > 0 && names > 2 * others;
    }
}
