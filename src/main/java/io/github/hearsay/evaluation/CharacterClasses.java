package io.github.hearsay.evaluation;

/** Which characters make words, for counting them alike whatever tokenizer a system has. */
final class CharacterClasses {

    private CharacterClasses() {}

    /** Letters and whatever has a numeric value, but no combining marks. */
    static boolean isAlphanumeric(int codePoint) {
        return Character.isLetter(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    static boolean isWordCharacter(int codePoint) {
        return codePoint == '_' || isAlphanumeric(codePoint);
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }
}
