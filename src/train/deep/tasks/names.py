"""Names, as tags a word; corpora whose label sets differ teach what they annotate and leave the rest open."""

import numpy as np
import torch
from torch import nn

from .. import spans
from ..encoder import Dropout
from ..scoring import name_figures
from .task import Head, Task

LABELS = ["PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "DATE", "MONEY", "MISC"]
SYNONYMS = {"PER": "PERSON", "GPE": "LOC", "WORK": "WORK_OF_ART", "TIME": "DATE"}
MISCELLANEOUS = {"NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "FAC"}  # What a corpus without these labels calls MISC.
POSITIONS = "BILU"
TAGS = ["O"] + [f"{position}-{label}" for label in LABELS for position in POSITIONS]
ALL = np.ones(len(TAGS), bool)


def of_label(label):
    """Which tags are those of a label."""
    return np.array([tag[2:] == label for tag in TAGS])


class NameHead(Head):

    word_outputs = {"names": len(TAGS)}

    def __init__(self, width):
        super().__init__()
        self.dropout = Dropout(0.1)
        self.names = nn.Linear(width, len(TAGS))

    def words(self, states):
        return (self.names(self.dropout(states)).log_softmax(-1),)


class Names(Task):

    name = "names"
    fields = {"entities": ("begin", "end", "type")}

    def head(self, width):
        return NameHead(width)

    def prepare(self, rows, file):
        """What a file never annotates, it says nothing about."""
        types = {item["type"] for row in rows for item in row["entities"]}
        annotated = {SYNONYMS.get(kind, kind) for kind in types}
        if "MISC" in types:
            annotated |= MISCELLANEOUS
        missing = sorted(set(LABELS) - annotated)
        for row in rows:
            row["open"] = missing
            row["apart"] = sorted(types & MISCELLANEOUS)

    def label(self, row, words, windows):
        """Of each word which tags are right: several, where the corpus does not tell them apart."""
        outside = np.array([tag == "O" for tag in TAGS])
        for label in row.get("open", ()):
            outside |= of_label(label)
        other = np.any([of_label(label) for label in sorted(MISCELLANEOUS - set(row.get("apart", ())))], axis=0)
        right = np.tile(outside, (len(words.spans), 1))
        for item in row["entities"]:
            a, b = words.covering(item["begin"], item["end"])
            label = SYNONYMS.get(item["type"], item["type"])
            aligned = a < b and words.spans[a][0] == item["begin"] and words.spans[b - 1][1] == item["end"]
            for i in range(a, b):
                position = "U" if b - a == 1 else "B" if i == a else "L" if i == b - 1 else "I"
                if not aligned or label not in LABELS:
                    right[i] = ALL
                    continue
                right[i] = np.array([tag == f"{position}-{label}" for tag in TAGS])
                if label == "MISC":
                    right[i] |= other & np.array([tag[0] == position for tag in TAGS])
        for window in windows:
            window.targets[self.name] = right[window.at : window.at + len(window.words)]

    def loss(self, head, states, batch):
        targets = [window.targets[self.name] for window in batch.windows]
        right = np.zeros((len(targets), batch.words, len(TAGS)), bool)
        for row, target in zip(right, targets):
            row[: len(target)] = target
        scores = head.words(states)[0].masked_fill(~batch.tensor(right), -torch.inf)
        return -scores[batch.tensor(batch.word_mask).bool()].logsumexp(-1).mean()

    def predict(self, encoded, batch, run):
        lengths = [len(window.words) for window in batch.windows]
        for window, tags in zip(batch.windows, spans.best(begun(encoded["names"]), lengths)):
            for tag, b, e in spans.of(tags[: len(window.words)]):
                begin, end = window.words[b][0], window.words[e - 1][1]
                yield window.article, {"begin": begin, "end": end, "type": LABELS[tag // 2]}

    def row(self, row, found):
        return {"id": row["id"], "text": row["text"], "entities": found}

    def score(self, gold, found):
        return name_figures(gold, found, SYNONYMS)

    def settings(self):
        return {"names.tags": " ".join(TAGS)}


def begun(scores):
    """Scores of the tags that begin a name of each label or go on with it, of those of four positions."""
    b, i, l, u = (scores[:, :, 1 + k :: len(POSITIONS)] for k in range(len(POSITIONS)))
    found = np.empty((*scores.shape[:2], 1 + 2 * len(LABELS)), np.float32)
    found[:, :, 0] = scores[:, :, 0]
    found[:, :, 1::2] = np.logaddexp(b, u)
    found[:, :, 2::2] = np.logaddexp(i, l)
    return found
