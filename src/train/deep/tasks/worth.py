"""Whether a sentence claims something that can be checked: the mean of a number a word, as log-odds."""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from ..encoder import Dropout
from ..gathering import gathered
from ..scoring import ranking_figures
from .task import Head, Task


class WorthHead(Head):

    word_outputs = {"worth": 1}

    def __init__(self, width):
        super().__init__()
        self.dropout = Dropout(0.2)
        self.worth = nn.Linear(width, 1)

    def words(self, states):
        return (self.worth(self.dropout(states)),)


class Worth(Task):

    name = "worth"
    fields = {"sentences": ("begin", "end", "worth")}

    def head(self, width):
        return WorthHead(width)

    def prepare(self, rows, file):
        """A text whose row has a `factual_claim` is one sentence."""
        for row in rows:
            if "sentences" not in row:
                row["sentences"] = [{"begin": 0, "end": len(row["text"]), "worth": int(row["factual_claim"])}]

    def gather(self, rows):
        return gathered(rows, "sentences")

    def label(self, row, words, windows):
        """Sentences that lie in a window as a whole."""
        for window in windows:
            window.targets[self.name] = []
        for sentence in row["sentences"]:
            first, end = words.covering(sentence["begin"], sentence["end"])
            for window in windows:
                if window.at <= first < end <= window.at + len(window.words):
                    window.targets[self.name].append((first - window.at, end - window.at, sentence["worth"]))

    def loss(self, head, states, batch):
        sentences = [(i, *s) for i, window in enumerate(batch.windows) for s in window.targets[self.name]]
        if not sentences:
            return states.sum() * 0
        of_word = head.words(states)[0][:, :, 0]
        odds = torch.stack([of_word[row, first:end].mean() for row, first, end, _ in sentences])
        gold = torch.tensor([s[3] for s in sentences], dtype=odds.dtype, device=odds.device)
        return F.binary_cross_entropy_with_logits(odds, gold)

    def predict(self, encoded, batch, run):
        for i, window in enumerate(batch.windows):
            for first, end, _ in window.targets[self.name]:
                odds = float(np.mean(encoded["worth"][i, first:end, 0]))
                yield window.article, {"begin": window.words[first][0], "worth": round(1 / (1 + math.exp(-odds)), 3)}

    def row(self, row, found):
        return {"id": row["id"], "text": row["text"], "worth": max([s["worth"] for s in found], default=0)}

    def score(self, gold, found):
        return ranking_figures(
            (row["sentences"][0]["worth"], some[0]["worth"]) for row, some in zip(gold, found) if some
        )
