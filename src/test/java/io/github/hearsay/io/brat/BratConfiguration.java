package io.github.hearsay.io.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat's configuration files as its server does, and refuses what the server warns of or falls over: sections that it
 * does not know, names that it cannot store, lines that are parsed the old way, values that say nothing to it.
 */
final class BratConfiguration {

    static final Map<String, List<String>> SECTIONS = Map.of(
            "annotation.conf", List.of("entities", "relations", "events", "attributes"),
            "visual.conf", List.of("options", "labels", "drawing"),
            "tools.conf", List.of("options", "search", "annotators", "disambiguators", "normalization"));

    private static final Set<String> RESERVED = Set.of(
            "<ANY>", "<ENTITY>", "<RELATION>", "<EVENT>", "<NONE>", "<EMPTY>", "<OVERLAP>", "<OVL-TYPE>", "<DEFAULT>");
    private static final Pattern SECTION = Pattern.compile("\\s*\\[(.*)]\\s*");
    private static final Pattern LABELS = Pattern.compile("(\\s*)([^\\t]+)(?:\\t(.*))?");
    private static final Pattern OTHERS = Pattern.compile("(\\s*)(\\S+)(?:\\s+(.*))?");
    private static final Pattern ARGUMENT = Pattern.compile("(\\S*?):(\\S*)");
    private static final Pattern ANGLES = Pattern.compile("<.*?>");

    /** A line: its terms, and by key the choices of each of its arguments. */
    record Entry(List<String> terms, Map<String, List<String>> arguments) {}

    private BratConfiguration() {}

    /** By section, by the first term of each line. */
    static Map<String, Map<String, Entry>> read(String name, String conf) {
        List<String> known = SECTIONS.get(name);
        Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
        Map<String, Entry> section = null;
        String title = "";
        for (String line : conf.split("\n", -1)) {
            Matcher heading = SECTION.matcher(line);
            if (heading.matches()) {
                title = heading.group(1);
                check(known.contains(title), "section unknown: " + title);
                section = new LinkedHashMap<>();
                check(sections.put(title, section) == null, "section twice: " + title);
            } else if (!line.isBlank() && !line.strip().startsWith("#")) {
                check(section != null, "before any section: " + line);
                Entry entry = entry(line, title.equals("labels"));
                check(section.put(entry.terms().get(0), entry) == null, "twice: " + line);
            }
        }
        check(sections.keySet().containsAll(known), name + " lacks a section");
        return sections;
    }

    private static Entry entry(String line, boolean labels) {
        ANGLES.matcher(line).results().forEach(angles -> check(RESERVED.contains(angles.group()), "macro: " + line));
        Matcher matcher = (labels ? LABELS : OTHERS).matcher(line);
        check(matcher.matches() && matcher.group(1).isEmpty(), "indented: " + line);
        List<String> terms = split(matcher.group(2), "\\|");
        check(!terms.isEmpty(), "no term: " + line);
        check(terms.get(0).matches("[A-Za-z0-9_-]+|<OVERLAP>"), "cannot be stored: " + line);
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (String argument : split(matcher.group(3) == null ? "" : matcher.group(3), ",")) {
            Matcher pair = ARGUMENT.matcher(argument);
            check(pair.matches(), "no argument: " + argument + " in " + line);
            List<String> choices = List.of(pair.group(2).split("\\|", -1));
            check(choices.stream().noneMatch(String::isBlank), "empty choice: " + line);
            check(arguments.put(pair.group(1), choices) == null, "twice: " + argument + " in " + line);
        }
        return new Entry(terms, arguments);
    }

    /** By key, the type. */
    static Map<String, String> shortcuts(String conf) {
        Map<String, String> shortcuts = new LinkedHashMap<>();
        for (String line : conf.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] fields = line.split("[ \\t]+");
                check(fields.length == 2, "not key and type: " + line);
                check(shortcuts.put(fields[0], fields[1]) == null, "key twice: " + line);
            }
        }
        return shortcuts;
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(separator)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
