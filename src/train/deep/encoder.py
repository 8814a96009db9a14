"""A BERT encoder with one more input: the class of each piece's word."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from . import classes


class Dropout(nn.Module):
    """Drops the same places of all states of a text: on a CPU a mask of its own for each is a tenth of the time."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or not self.rate:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= self.rate
        return x * (kept / (1 - self.rate)).to(x.dtype)


class Layer(nn.Module):

    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, bias):
        batch, length, width = x.shape
        split = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads)
        q, k, v = split.permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():
            # The mask as one more coordinate of each piece: adding it to all scores takes a twentieth of the time.
            depth = math.sqrt(width // self.heads)
            q = torch.cat((q, torch.ones_like(q[..., :1])), -1)
            k = torch.cat((k, (bias * depth).transpose(-1, -2).expand(-1, self.heads, -1, -1)), -1)
            y = (q @ k.transpose(-1, -2) / depth).softmax(-1) @ v
        else:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        x = self.norm1(x + self.dropout(self.out(y.transpose(1, 2).reshape(batch, length, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):

    def __init__(self, vocabulary, width, inner, heads, layers, positions, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)
        # A class is a sum of three, so that rare combinations are learned from the common ones.
        self.case = nn.Embedding(len(classes.CASES), width)
        self.place = nn.Embedding(2, width)
        self.inside = nn.Embedding(2, width)
        for table in (self.case, self.place, self.inside):
            nn.init.zeros_(table.weight)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout) for _ in range(layers))

    def keep(self, layers):
        """Drops all other layers; nothing where `layers` is empty."""
        if layers:
            self.layers = nn.ModuleList(self.layers[i] for i in layers)
        return self

    def class_table(self):
        """One row a class, the sum of its three parts: what is exported."""
        every = torch.arange(classes.COUNT, device=self.case.weight.device)
        n = len(classes.CASES)
        return self.case(every % n) + self.place(every // n % 2) + self.inside(every // (2 * n))

    def forward(self, ids, mask, kinds):
        place = self.position.weight[: ids.shape[1]]
        x = self.word(ids) + place[None] + F.embedding(kinds, self.class_table())
        x = self.dropout(self.norm(x))
        bias = (mask[:, None, None, :].to(x.dtype) - 1) * 1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x
