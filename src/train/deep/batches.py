"""Windows as arrays, in batches of so many pieces."""

import random

import numpy as np
import torch


class Batch:

    def __init__(self, windows, device="cpu"):
        self.windows, self.device = windows, device
        length = max(len(w.ids) for w in windows)
        self.words = max(len(w.words) for w in windows)
        self.ids = self._filled("ids", length)
        self.classes = self._filled("classes", length)
        self.first = self._filled("first", self.words)
        self.mask = self._ones("ids", length)
        self.word_mask = self._ones("words", self.words)

    def _filled(self, name, width):
        return self.padded([getattr(w, name) for w in self.windows], 0, width)

    def _ones(self, name, width):
        return self.padded([[1] * len(getattr(w, name)) for w in self.windows], 0, width)

    def split(self, parts):
        """Its windows in so many batches."""
        return [Batch(self.windows[i::parts], self.device) for i in range(min(parts, len(self.windows)))]

    def padded(self, rows, fill=-100, width=None):
        table = np.full((len(rows), width or self.words), fill, np.int64)
        for row, values in zip(table, rows):
            row[: len(values)] = values
        return table

    def tensor(self, array):
        return torch.from_numpy(array).to(self.device, non_blocking=True)

    def feeds(self):
        return dict(ids=self.ids, mask=self.mask, classes=self.classes, first=self.first)


def batches(windows, pieces, seed=None):
    """Lists of windows of about one length, at most `pieces` with their padding; shuffled where there is a seed."""
    order = list(range(len(windows)))
    shuffle = random.Random(seed)
    pool = len(order)
    if seed is not None:
        shuffle.shuffle(order)
        pool = 400
    found = []
    for start in range(0, len(order), max(1, pool)):
        batch, longest = [], 0
        for i in sorted(order[start : start + pool], key=lambda i: len(windows[i].ids)):
            longest = max(longest, len(windows[i].ids))
            if batch and longest * (len(batch) + 1) > pieces:
                found.append(batch)
                batch, longest = [], len(windows[i].ids)
            batch.append(windows[i])
        if batch:
            found.append(batch)
    if seed is not None:
        shuffle.shuffle(found)
    return found
