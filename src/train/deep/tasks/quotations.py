"""Who said what: cues as tags a word; content and source as tags a word given a cue."""

import copy

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .. import spans
from ..encoder import Dropout
from ..scoring import quotation_figures
from .task import Graph, Head, Task, divergence, mean

CUE = ["O", "B-cue", "I-cue"]
ROLE = ["O", "B-content", "I-content", "B-source", "I-source"]
BUCKETS = 24
REACH = 56, 72  # Words before a cue's first one, and from it on, of which the exported graph tells roles: that halves its time.


def buckets(distance):
    """Distances of less than 8 exactly, then thirds of octaves; those before the cue apart."""
    size = distance.abs()
    far = 8 + (torch.log2(size.clamp(min=8).float() / 8) * 3).long()
    return torch.where(size < 8, size, far).clamp(max=BUCKETS - 1) + BUCKETS * (distance < 0).long()


class Product(nn.Module):
    """A convolution as one product with a matrix, which can be computed in bytes."""

    def __init__(self, convolution):
        super().__init__()
        self.taps, self.dilation = convolution.kernel_size[0], convolution.dilation[0]
        self.padding = convolution.padding[0]
        self.register_buffer("weight", convolution.weight.detach().permute(2, 1, 0).flatten(0, 1).contiguous())
        self.register_buffer("bias", convolution.bias.detach())

    def forward(self, x):
        padded = F.pad(x.transpose(1, 2), (0, 0, self.padding, self.padding))
        ends = [(k - self.taps + 1) * self.dilation or None for k in range(self.taps)]
        shifted = [padded[:, k * self.dilation : end] for k, end in enumerate(ends)]
        return (torch.cat(shifted, -1) @ self.weight + self.bias).transpose(1, 2)


class Roles(nn.Module):
    """The score of each role for each word, given a cue: the word beside the cue, then its neighbours beside it."""

    def __init__(self, width, inner=128, taps=5, dilations=(1, 2, 4)):
        super().__init__()
        self.reach = None
        self.of_cue = nn.Linear(width, inner)
        self.of_word = nn.Linear(width, inner)
        self.of_both = nn.Linear(inner, inner)
        self.distance = nn.Embedding(2 * BUCKETS, inner)
        self.tag = nn.Embedding(len(CUE), inner)
        self.norm = nn.LayerNorm(inner)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(inner, inner, taps, padding=d * (taps - 1) // 2, dilation=d) for d in dilations
        )
        self.norms = nn.ModuleList(nn.LayerNorm(inner) for _ in dilations)
        self.dropout = Dropout(0.1)
        self.out = nn.Linear(inner, len(ROLE))

    def forward(self, states, mask, tags, row, cue):
        """States (batch, words, width), mask and cue tags (batch, words); of each cue its row and its first word."""
        if self.reach:
            offset = torch.arange(-self.reach[0], self.reach[1])[None]
            at = cue[:, None] + offset
            known = (at >= 0) & (at < states.shape[1])
            of = row[:, None], at.clamp(min=0, max=states.shape[1] - 1)
            inside = (mask[of] * known)[:, :, None].to(states.dtype)
        else:
            offset = torch.arange(states.shape[1], device=states.device)[None] - cue[:, None]
            of = row
            inside = mask[row][:, :, None].to(states.dtype)
        word = self.of_word(states)[of]
        by = self.of_cue(states[row, cue])[:, None]
        x = word + by + self.of_both(torch.tanh(word) * torch.tanh(by))
        x = F.gelu(self.norm(x + self.distance(buckets(offset)) + self.tag(tags)[of]))
        for convolution, norm in zip(self.convolutions, self.norms):
            near = convolution((x * inside).transpose(1, 2)).transpose(1, 2)
            x = x + self.dropout(F.gelu(norm(near)))
        return self.out(x).log_softmax(-1)


def whole(roles, cue, n):
    """Scores of the words in reach as those of all words; the others play no role."""
    found = np.full((len(cue), n, len(ROLE)), spans.NEVER, np.float32)
    found[:, :, 0] = 0
    for scores, of, at in zip(found, roles, cue - REACH[0]):
        begin, end = max(at, 0), min(at + len(of), n)
        scores[begin:end] = of[begin - at : end - at]
    return found


class QuotationHead(Head):

    word_outputs = {"cue": len(CUE)}

    def __init__(self, width):
        super().__init__()
        self.dropout = Dropout(0.1)
        self.cue = nn.Linear(width, len(CUE))
        self.roles = Roles(width)

    def words(self, states):
        return (self.cue(self.dropout(states)).log_softmax(-1),)

    def graphs(self):
        words = {0: "batch", 1: "words"}
        cues = {0: "cues"}
        inputs = {"states": words, "mask": words, "tags": words, "row": cues, "cue": cues}
        roles = copy.deepcopy(self.roles)
        roles.reach = REACH
        roles.convolutions = nn.ModuleList(Product(convolution) for convolution in self.roles.convolutions)
        example = dict(
            mask=torch.ones(2, 3, dtype=torch.long), tags=torch.ones(2, 3, dtype=torch.long),
            row=torch.tensor([0, 1, 1]), cue=torch.tensor([0, 0, 2]),
        )  # fmt: skip
        return [Graph("quotations", "roles", roles.eval(), inputs, {"roles": {0: "cues", 1: "words"}}, example)]


class Quotations(Task):

    name = "quotations"
    fields = {"quotes": ("cue", "content", "source")}

    def head(self, width):
        return QuotationHead(width)

    def label(self, row, words, windows):
        gold = [
            [[words.covering(b, e) for b, e in quote[part]] for part in ("cue", "content", "source")]
            for quote in row.get("quotes", [])
        ]
        for window in windows:
            n, a = len(window.words), window.at
            cues, roles = [0] * n, {}
            for cue, content, source in gold:
                if not cue or not a <= cue[0][0] < a + n:
                    continue
                first = cue[0][0] - a
                if not cues[first]:
                    spans.mark(cues, 1, first, min(cue[0][1] - a, n))
                tags = roles.setdefault(first, [0] * n)
                for b, e in content:
                    spans.mark(tags, 1, max(b - a, 0), min(e - a, n), keep=True)
                for b, e in source:
                    spans.mark(tags, 3, max(b - a, 0), min(e - a, n))
            window.targets[self.name] = cues, roles

    def loss(self, head, states, batch):
        targets = [window.targets[self.name] for window in batch.windows]
        gold = batch.tensor(batch.padded([cues for cues, _ in targets]))
        loss = F.nll_loss(head.words(states)[0].flatten(0, 1), gold.flatten(), ignore_index=-100)
        pairs = [(i, cue, tags) for i, (_, roles) in enumerate(targets) for cue, tags in roles.items()]
        if not pairs:
            return loss
        row, cue = (batch.tensor(np.array([pair[k] for pair in pairs])) for k in (0, 1))
        scores = head.roles(head.dropout(states), batch.tensor(batch.word_mask), gold.clamp(min=0), row, cue)
        roles = batch.tensor(batch.padded([tags for _, _, tags in pairs]))
        return loss + 2 * F.nll_loss(scores.flatten(0, 1), roles.flatten(), ignore_index=-100)

    def loss_taught(self, head, states, batch, teachers):
        """Cues word by word; roles given the cues that the teachers find together."""
        mask = batch.tensor(batch.word_mask)
        with torch.no_grad():
            wanted = mean([of.words(seen)[0] for of, seen in teachers])
        loss = divergence(head.words(states)[0], wanted, mask)
        tagged = spans.best(wanted.cpu().numpy(), [len(window.words) for window in batch.windows])
        row, cue = np.nonzero(tagged == 1)
        if not len(row):
            return loss
        given = mask, *(batch.tensor(x) for x in (tagged, row, cue))
        with torch.no_grad():
            wanted = mean([of.roles(seen, *given) for of, seen in teachers])
        return loss + 2 * divergence(head.roles(head.dropout(states), *given), wanted, mask[given[2]])

    def predict(self, encoded, batch, run):
        lengths = [len(window.words) for window in batch.windows]
        tagged = spans.best(encoded["cue"], lengths)
        found = [(i, b, e) for i, n in enumerate(lengths) for _, b, e in spans.of(tagged[i, :n])]
        if not found:
            return
        row, cue = (np.array([f[k] for f in found], np.int64) for k in (0, 1))
        feeds = dict(states=encoded["states"], mask=batch.word_mask, tags=tagged, row=row, cue=cue)
        roles = spans.best(whole(run("quotations", feeds)["roles"], cue, max(lengths)), [lengths[i] for i in row])
        for (i, b, e), tags in zip(found, roles):
            window = batch.windows[i]
            parts = {"cue": [(0, b, e)], "content": [], "source": []}
            for span in spans.of(tags[: lengths[i]]):
                parts["content" if span[0] == 1 else "source"].append(span)
            if parts["content"]:
                yield window.article, {
                    part: [[window.words[x][0], window.words[y - 1][1]] for _, x, y in some]
                    for part, some in parts.items()
                }

    def row(self, row, found):
        text = row["text"]
        for quote in found:
            starts = [text[b] in '"“' for b, _ in quote["content"]]
            marked = any(c in '"“”' for b, e in quote["content"] for c in text[b:e])
            quote["type"] = "direct" if all(starts) else "mixed" if marked else "indirect"
        return {"id": row["id"], "text": text, "quotes": found}

    def score(self, gold, found):
        return quotation_figures(gold, found)

    def settings(self):
        return {"quotations.cue": " ".join(CUE), "quotations.roles": " ".join(ROLE), "quotations.before": REACH[0]}
