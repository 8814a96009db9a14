package io.github.hearsay.io;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Gives a number to a name that was there before. Keeps 12 to 24 bytes a name, however long; that two names share their 64
 * bits is unlikely, and would only number one that needs none.
 */
final class DuplicateNames {

    private final Long2IntOpenHashMap uses = new Long2IntOpenHashMap();

    /** The name, or the name with a dash and a number. */
    String unique(String name) {
        String candidate = name;
        while (uses.addTo(hash(candidate), 1) > 0) {
            long first = hash(name);
            candidate = name + "-" + (candidate.equals(name) ? uses.get(first) : uses.addTo(first, 1) + 1);
        }
        return candidate;
    }

    static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ ((hash >>> 32) * 0x9e3779b97f4a7c15L);
    }
}
