"""How right predictions are."""

import re

import numpy as np

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


def tree_figures(gold, found):
    """Of all words the share whose governor and relation without its subtype are right, whose governor is, and whose tags are."""
    right = dict.fromkeys(("las", "uas", "upos", "xpos"), 0)
    words = 0
    for row, some in zip(gold, found):
        guessed = {(at, kind): value for at, kind, value in some}
        for tree in row["trees"]:
            words += len(tree["head"])
            for i, (head, relation) in enumerate(zip(tree["head"], tree["relation"]), tree["first"]):
                arc = guessed.get((i, "arc"), (None, ""))
                right["uas"] += arc[0] == head
                right["las"] += arc[0] == head and arc[1].partition(":")[0] == relation.partition(":")[0]
            for kind in ("upos", "xpos"):
                right[kind] += sum(guessed.get((i, kind)) == tag for i, tag in enumerate(tree[kind], tree["first"]))
    return {name: 100 * n / max(1, words) for name, n in right.items()}


def name_figures(gold, found, synonyms):
    """F1 in percent of exact spans of persons, organisations and places, a facility among the places; then of each."""
    of_all = {label: [0, 0, 0] for label in ("PERSON", "ORG", "LOC")}
    for row, some in zip(gold, found):
        spans = [
            {(i["begin"], i["end"], "LOC" if i["type"] == "FAC" else synonyms.get(i["type"], i["type"])) for i in items}
            for items in (row["entities"], some)
        ]
        for label, counts in of_all.items():
            of_gold, ours = ({s for s in side if s[2] == label} for side in spans)
            for k, n in enumerate((len(of_gold & ours), len(ours), len(of_gold))):
                counts[k] += n
    sums = [sum(counts[k] for counts in of_all.values()) for k in range(3)]
    return {"names": f1(*sums), **{label.lower(): f1(*counts) for label, counts in of_all.items()}}


def rating_figures(pairs):
    """Of pairs of gold and found: correlation in percent, mean error in the ratings' unit."""
    gold, found = (np.array([pair[k] for pair in pairs], float) for k in (0, 1))
    even = len(gold) < 2 or not gold.std() or not found.std()
    return {"r": 0.0 if even else 100 * float(np.corrcoef(gold, found)[0, 1]), "mae": float(np.abs(gold - found).mean())}


def ranking_figures(pairs):
    """Of pairs of 0 or 1 and a number: how often one of 1 has the greater number than one of 0, in percent."""
    sides = {0: [], 1: []}
    for gold, found in pairs:
        sides[gold].append(found)
    more = sum((one > none) + (one == none) / 2 for one in sides[1] for none in sides[0])
    return {"auc": 100 * float(more) / max(1, len(sides[0]) * len(sides[1]))}
