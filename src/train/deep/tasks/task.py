"""The seam between the encoder and what is learned over its states."""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn


@dataclass
class Graph:
    """What is exported as one ONNX file: a module, the axes of its inputs and outputs by name, and an example."""

    name: str
    part: str  # The head's attribute whose weights it has.
    module: nn.Module
    inputs: dict
    outputs: dict
    example: dict  # Of each input a tensor, from which the graph is traced: no axis of 1; `states` come of themselves.


class Head(nn.Module):
    """A task's weights. `words` gives scores a word, which leave with the encoder; `graphs` what runs after it."""

    word_outputs = {}  # Name to number of scores a word.

    def words(self, states):
        return ()

    def graphs(self):
        return []


class Task:
    """What is learned from rows of one kind. It keeps no weights."""

    name = ""
    by_sentence = False  # Whether an excerpt is a sentence rather than a paragraph.
    fields = {}  # Of a row: the name of a list of annotations, and what of each is read.

    def head(self, width) -> Head:
        raise NotImplementedError

    def prepare(self, rows, file):
        """Looks at all rows of a file, whose name is given, before any is labelled."""

    def gather(self, rows):
        """The documents that are made of a file's rows to learn from."""
        return rows

    def label(self, row, words, windows):
        """Puts into each window's `targets` under our name what `loss` wants."""
        raise NotImplementedError

    def loss(self, head, states, batch) -> Any:
        """A scalar, from the states of the batch's words (batch, words, width)."""
        raise NotImplementedError

    def loss_taught(self, head, states, batch, teachers) -> Any:
        """The same without targets: `teachers` are pairs of a head and its states, whose mean is to be reached."""
        raise ValueError(f"{self.name} cannot be taught")

    def predict(self, encoded, batch, run):
        """Pairs of an article's index and an annotation, from the encoder's outputs; `run` runs our graphs."""
        raise NotImplementedError

    def row(self, row, found):
        """A row in the format of the data with what was found instead of gold."""
        raise NotImplementedError

    def score(self, gold, found):
        """Figures by name, in percent; the first is what models are compared by."""
        raise NotImplementedError

    def settings(self):
        """What a reader of the exported files must know of our outputs."""
        return {}


def mean(scores):
    """The logarithm of the mean of probabilities, from the logarithms of each."""
    return torch.stack(scores).logsumexp(0) - math.log(len(scores))


def divergence(scores, wanted, mask):
    """How far log-probabilities (..., n) are from those wanted (Kullback and Leibler 1951), a mean over the places of the mask."""
    return (wanted.exp() * (wanted - scores)).sum(-1)[mask.bool()].mean()
