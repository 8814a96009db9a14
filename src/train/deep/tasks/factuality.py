"""How certain events are, as readers rated them: a number a word on each scale; only heads of predicates count."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from ..encoder import Dropout
from ..gathering import gathered
from ..scoring import rating_figures
from .task import Head, Task

SCALES = ["uds", "uw", "meantime", "cb", "mv", "rp"]  # Of each corpus its own: raters of news and of the web differ.
INNER = 128


class FactualityHead(Head):

    word_outputs = {"factuality": len(SCALES)}

    def __init__(self, width):
        super().__init__()
        self.dropout = Dropout(0.1)
        self.inner = nn.Linear(width, INNER)
        self.scales = nn.Linear(INNER, len(SCALES))

    def words(self, states):
        return (self.scales(self.dropout(F.gelu(self.inner(self.dropout(states))))),)


class Factuality(Task):

    name = "factuality"
    fields = {"events": ("begin", "end", "factuality")}

    def head(self, width):
        return FactualityHead(width)

    def prepare(self, rows, file):
        scales = [scale for scale in SCALES if f"_{scale}" in file]
        if len(scales) != 1:
            raise ValueError(f"{file}: its name must hold one of {', '.join('_' + scale for scale in SCALES)}")
        for row in rows:
            row["scale"] = SCALES.index(scales[0])

    def gather(self, rows):
        return gathered(rows, "events")

    def label(self, row, words, windows):
        for window in windows:
            window.targets[self.name] = []
        for event in row["events"]:
            first, end = words.covering(event["begin"], event["end"])
            for window in windows:
                if first < end and window.at <= first < window.at + len(window.words):
                    rated = first - window.at, row["scale"], event["factuality"], (event["begin"], event["end"])
                    window.targets[self.name].append(rated)

    def loss(self, head, states, batch):
        rated = [(i, *event) for i, window in enumerate(batch.windows) for event in window.targets[self.name]]
        if not rated:
            return states.sum() * 0
        row, at, scale = (batch.tensor(np.array([event[k] for event in rated], np.int64)) for k in (0, 1, 2))
        values = torch.tensor([event[3] for event in rated], dtype=states.dtype, device=states.device)
        return F.smooth_l1_loss(head.words(states)[0][row, at, scale], values)

    def predict(self, encoded, batch, run):
        for i, window in enumerate(batch.windows):
            for at, scale, _, (begin, end) in window.targets[self.name]:
                value = float(np.clip(encoded["factuality"][i, at, scale], -3, 3))
                yield window.article, {"begin": begin, "end": end, "factuality": round(value, 3)}

    def row(self, row, found):
        return {"id": row["id"], "text": row["text"], "events": found}

    def score(self, gold, found):
        values = [{(e["begin"], e["end"]): e["factuality"] for e in some} for some in found]
        pairs = [
            (event["factuality"], ours[event["begin"], event["end"]])
            for row, ours in zip(gold, values)
            for event in row["events"]
            if (event["begin"], event["end"]) in ours
        ]
        return rating_figures(pairs)

    def settings(self):
        return {"factuality.scales": " ".join(SCALES)}
