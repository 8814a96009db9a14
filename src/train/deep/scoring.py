"""How right predictions are."""

import re

WORD = re.compile(r"\w+|[^\w\s]")


def f1(right, found, gold):
    return 200 * right / (found + gold) if found + gold else 0.0


def quotation_figures(gold, found):
    """F1 in percent. Exact spans of each part; whole attributions: words of the content IoU >= .5, sources meet."""
    exact = {part: [0, 0, 0] for part in ("content", "cue", "source")}
    whole = [0, 0, 0]
    for row, quotes in zip(gold, found):
        for part, counts in exact.items():
            of_gold, ours = ({(b, e) for q in some for b, e in q[part]} for some in (row["quotes"], quotes))
            for k, n in enumerate((len(of_gold & ours), len(ours), len(of_gold))):
                counts[k] += n
        for k, n in enumerate((_matches(row, quotes), len(quotes), len(row["quotes"]))):
            whole[k] += n
    return {"whole": f1(*whole), **{part: f1(*counts) for part, counts in exact.items()}}


def _matches(row, quotes):
    words = [(m.start(), m.end()) for m in WORD.finditer(row["text"]) if m.group()[0].isalnum()]
    of_gold, ours = ([_inside(words, q["content"]) for q in some] for some in (row["quotes"], quotes))
    pairs = []
    for i, a in enumerate(of_gold):
        for j, b in enumerate(ours):
            common = len(a & b)
            if common and 2 * common >= len(a | b):
                pairs.append((common / len(a | b), i, j))
    right, used_gold, used = 0, set(), set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in used_gold and j not in used:
            used_gold.add(i)
            used.add(j)
            right += _meet(row["quotes"][i]["source"], quotes[j]["source"])
    return right


def _inside(words, spans):
    return {k for k, (begin, _) in enumerate(words) if any(b <= begin < e for b, e in spans)}


def _meet(gold, ours):
    if not gold and not ours:
        return True
    return any(a < d and c < b for a, b in gold for c, d in ours)
