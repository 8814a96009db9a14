package io.github.hearsay.entity;

import java.util.Set;

/** What a noun phrase begins with, which tells whether it speaks of something known. */
enum Determiner {
    THE,
    THIS,
    OWNER,
    A,
    OTHER,
    NONE;

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
    private static final Set<String> OWNERS = Set.of("my", "your", "his", "her", "its", "our", "their");

    static Determiner of(String lower, String tag) {
        if (lower.equals("the")) {
            return THE;
        }
        if (DEMONSTRATIVES.contains(lower)) {
            return THIS;
        }
        if (OWNERS.contains(lower)) {
            return OWNER;
        }
        return lower.equals("a") || lower.equals("an") ? A : tag.equals("DET") ? OTHER : NONE;
    }
}
