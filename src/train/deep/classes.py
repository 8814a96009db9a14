"""The class of a word: its case or mark, whether a paragraph begins with it, whether it is between double marks."""

CASES = [
    "other", "lower", "capital", "upper", "mixed", "digits", "alphanumeric", "open", "close", "double", "single",
    "closesingle", "opensingle", "stop", "comma", "bracket", "dash", "ellipsis", "question", "clitic",
]  # fmt: skip
BEGINS, INSIDE = len(CASES), 2 * len(CASES)
COUNT = 4 * len(CASES)
MARKS = {
    "“": 7, "``": 7, "”": 8, "''": 8, '"': 9, "'": 10, "’": 11, "‘": 12, ".": 13, ",": 14, "(": 15, ")": 15, "—": 16,
    "–": 16, "--": 16, "…": 17, "...": 17, "!": 18, "?": 18,
}  # fmt: skip


def case(word):
    if word in MARKS:
        return MARKS[word]
    if word[0] in "'’" and len(word) > 1:
        return 19
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 5 if word[0].isdigit() else 0
    if any(c.isdigit() for c in word):
        return 6
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if upper == 1 and letters[0].isupper():
        return 2
    return 3 if upper == len(letters) else 4


def of(words, begins):
    """The classes of an article's words; `begins` tells which of them begin a paragraph."""
    found, inside = [], False
    for word, first in zip(words, begins):
        kind = case(word)
        if first or kind == 8:
            inside = False
        mark = kind in (7, 8, 9)
        found.append(kind + BEGINS * first + INSIDE * (inside and not mark))
        if kind == 7:
            inside = True
        elif kind == 9:
            inside = not inside
    return found
