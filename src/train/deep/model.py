"""The encoder with the heads of some tasks."""

import torch
from torch import nn

from .tasks import TASKS
from .tasks.task import Graph


class Model(nn.Module):

    def __init__(self, encoder, names):
        super().__init__()
        self.encoder = encoder
        self.tasks = {name: TASKS[name]() for name in names}
        width = encoder.word.embedding_dim
        self.heads = nn.ModuleDict({name: task.head(width) for name, task in self.tasks.items()})

    def states(self, ids, mask, kinds, first):
        """The state of each word: that of its first piece."""
        pieces = self.encoder(ids, mask, kinds)
        return torch.gather(pieces, 1, first[:, :, None].expand(-1, -1, pieces.shape[2]))

    def loss(self, name, batch, bfloat16):
        return self.tasks[name].loss(self.heads[name], self.read(batch, bfloat16), batch)

    def loss_taught(self, name, batch, bfloat16, teachers):
        """The loss of a batch without labels, against what models with the same pieces say of it."""
        with torch.no_grad():
            wanted = [(teacher.heads[name], teacher.read(batch, bfloat16)) for teacher in teachers]
        return self.tasks[name].loss_taught(self.heads[name], self.read(batch, bfloat16), batch, wanted)

    def read(self, batch, bfloat16):
        """The states of a batch's words."""
        with torch.autocast(batch.device, torch.bfloat16, enabled=bfloat16):
            return self.states(*(batch.tensor(x) for x in batch.feeds().values())).float()

    def graphs(self):
        """What is exported: the encoder with all scores of words, then what runs after it."""
        pieces, words = ({0: "batch", 1: axis} for axis in ("pieces", "words"))
        inputs = {"ids": pieces, "mask": pieces, "classes": pieces, "first": words}
        outputs = {name: words for head in self.heads.values() for name in head.word_outputs}
        example = {name: torch.ones(2, 7, dtype=torch.long) for name in ("ids", "mask", "classes")}
        example["first"] = torch.tensor([[1, 2, 4]] * 2)
        found = [Graph("encoder", "", First(self), inputs, {"states": words, **outputs}, example)]
        return found + [graph for head in self.heads.values() for graph in head.graphs()]


class First(nn.Module):
    """The graph of the encoder: states of words, and each head's scores of them."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, mask, kinds, first):
        states = self.model.states(ids, mask, kinds, first)
        return (states, *(scores for head in self.model.heads.values() for scores in head.words(states)))
