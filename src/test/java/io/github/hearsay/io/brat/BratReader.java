package io.github.hearsay.io.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat's files as brat's wiki describes them, and refuses whatever it does not describe: offsets count code points,
 * fragments follow one another and hold no line end, the words stand in the text, ids are defined once and before use,
 * types and values are those of {@code annotation.conf}.
 */
final class BratReader {

    private static final Pattern SPAN = Pattern.compile("([A-Za-z0-9_-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)");
    private static final Pattern RELATION = Pattern.compile("([A-Za-z0-9_-]+) Arg1:(T\\d+) Arg2:(T\\d+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z0-9_-]+) (T\\d+)(?: (\\S+))?");
    private static final Pattern NOTE = Pattern.compile("AnnotatorNotes (T\\d+)");

    final Map<String, String> typeOf = new HashMap<>();
    final Map<String, String> wordsOf = new HashMap<>();
    final List<String> facts = new ArrayList<>();
    private final Map<String, Map<String, String>> settings;
    private final int[] text;
    private final Set<String> ids = new HashSet<>();

    private BratReader(String text, Map<String, Map<String, String>> settings) {
        this.text = text.codePoints().toArray();
        this.settings = settings;
    }

    static BratReader read(String text, String annotations, String settings) {
        BratReader reader = new BratReader(text, settings(settings));
        check(annotations.isEmpty() || annotations.endsWith("\n"), "last line has no end");
        for (String line : annotations.split("\n", -1)) {
            if (!line.isEmpty()) {
                reader.line(line);
            }
        }
        return reader;
    }

    /** By section, the types with what follows them. */
    static Map<String, Map<String, String>> settings(String conf) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> section = new HashMap<>();
        for (String line : conf.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("[")) {
                section = new HashMap<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                String[] fields = line.split("\t", 2);
                check(fields[0].matches("[A-Za-z0-9_-]+|<OVERLAP>"), "no type: " + line);
                check(section.put(fields[0], fields.length == 1 ? "" : fields[1]) == null, "twice: " + line);
            }
        }
        return sections;
    }

    private void line(String line) {
        check(line.chars().noneMatch(c -> c < ' ' && c != '\t' || c == 0x85 || c == 0x2028 || c == 0x2029), line);
        String[] fields = line.split("\t", -1);
        check(fields[0].matches("[TRA#][1-9]\\d*") && ids.add(fields[0]), "id: " + line);
        switch (fields[0].charAt(0)) {
            case 'T' -> span(fields);
            case 'R' -> relation(match(RELATION, fields[1]));
            case 'A' -> attribute(match(ATTRIBUTE, fields[1]));
            default -> facts.add(wordsOf.get(known(match(NOTE, fields[1]).group(1))) + " # " + fields[2]);
        }
        check(fields.length == ("T#".indexOf(line.charAt(0)) >= 0 ? 3 : 2), "fields: " + line);
    }

    private void span(String[] fields) {
        Matcher span = match(SPAN, fields[1]);
        check(settings.get("entities").containsKey(span.group(1)), "type: " + fields[1]);
        List<String> words = new ArrayList<>();
        int before = -1;
        for (String fragment : span.group(2).split(";")) {
            int begin = Integer.parseInt(fragment.split(" ")[0]);
            int end = Integer.parseInt(fragment.split(" ")[1]);
            check(before <= begin && begin < end && end <= text.length, "offsets: " + fields[1]);
            words.add(new String(text, begin, end - begin));
            before = end;
        }
        check(words.stream().noneMatch(w -> w.contains("\n") || !w.equals(w.strip())), "edges: " + words);
        check(String.join(" ", words).equals(fields[2]), "words: " + words + " are not " + fields[2]);
        typeOf.put(fields[0], span.group(1));
        wordsOf.put(fields[0], fields[2]);
    }

    private void relation(Matcher relation) {
        String roles = settings.get("relations").get(relation.group(1));
        check(
                ("Arg1:" + typeOf.get(known(relation.group(2))) + ", Arg2:" + typeOf.get(known(relation.group(3))))
                        .equals(roles),
                relation.group());
        facts.add(wordsOf.get(relation.group(2)) + " " + relation.group(1) + " " + wordsOf.get(relation.group(3)));
    }

    private void attribute(Matcher attribute) {
        String setting = settings.get("attributes").get(attribute.group(1));
        check(setting != null && setting.startsWith("Arg:" + typeOf.get(known(attribute.group(2)))), attribute.group());
        String value = attribute.group(3);
        String choice = setting.contains("Value:") ? setting.substring(setting.indexOf("Value:") + 6) : "";
        check(value == null ? choice.isEmpty() : List.of(choice.split("\\|")).contains(value), attribute.group());
        facts.add(wordsOf.get(attribute.group(2)) + " is " + attribute.group(1) + (value == null ? "" : " " + value));
    }

    private String known(String id) {
        check(typeOf.containsKey(id), "unknown: " + id);
        return id;
    }

    private static Matcher match(Pattern pattern, String field) {
        Matcher matcher = pattern.matcher(field);
        check(matcher.matches(), field);
        return matcher;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
