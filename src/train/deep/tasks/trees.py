"""Tags and dependency trees, by Universal Dependencies and the Penn Treebank's tags."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from ..encoder import Dropout
from ..scoring import tree_figures
from .task import Graph, Head, Task

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
XPOS = """# $ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$
RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX ``""".split()
RELATIONS = """acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp clf compound
compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj
list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked
orphan parataxis punct reparandum root vocative xcomp""".split()
ARC, LABEL = 256, 96
FAR = -1e4


class Arcs(nn.Module):
    """Of each word of a sentence the log-probability that it depends on the root, at 0, or another word."""

    def __init__(self, width):
        super().__init__()
        self.root = nn.Parameter(torch.zeros(width))
        self.dependent = nn.Linear(width, ARC)
        self.governor = nn.Linear(width, ARC)
        self.both = nn.Linear(ARC, ARC)
        self.distance = nn.Embedding(2 * 32 + 1, 1)
        self.dropout = Dropout(0.2)
        nn.init.zeros_(self.distance.weight)

    def forward(self, states, row, at, inside):
        """States (batch, words, width); of each sentence its row, its words, padded with any, and 1 where a word is."""
        x = states[row[:, None], at]
        y = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        dependent = self.dropout(F.gelu(self.dependent(x)))
        governor = self.dropout(F.gelu(self.governor(y)))
        scores = self.both(dependent) @ governor.transpose(1, 2)
        n = torch.arange(at.shape[1], device=at.device)
        away = (n[None, :] - n[:, None]).clamp(-32, 32) + 32
        near = torch.cat([torch.zeros_like(away[:, :1], dtype=scores.dtype), self.distance(away)[:, :, 0]], 1)
        known = torch.cat([torch.ones_like(inside[:, :1]), inside], 1)[:, None].to(scores.dtype)
        return (scores / ARC**0.5 + near + (known - 1) * -FAR).log_softmax(-1)


class Relations(nn.Module):
    """Of each word the log-probability of each relation to its governor."""

    def __init__(self, width):
        super().__init__()
        self.root = nn.Parameter(torch.zeros(width))
        self.dependent = nn.Linear(width, LABEL)
        self.governor = nn.Linear(width, LABEL)
        self.both = nn.Linear(LABEL, LABEL * len(RELATIONS))
        self.each = nn.Linear(2 * LABEL, len(RELATIONS))
        self.dropout = Dropout(0.2)

    def forward(self, states, row, at, head):
        """As with the arcs; of each word its governor, 0 for the root, else 1 and more for words of the sentence."""
        x = states[row[:, None], at]
        y = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        dependent = self.dropout(F.gelu(self.dependent(x)))
        governor = self.dropout(F.gelu(self.governor(y)))
        governor = torch.gather(governor, 1, head[:, :, None].expand(-1, -1, LABEL))
        both = self.both(dependent).view(*head.shape, len(RELATIONS), LABEL) @ governor[:, :, :, None]
        each = self.each(torch.cat([dependent, governor], -1))
        return (both[:, :, :, 0] / LABEL**0.5 + each).log_softmax(-1)


class TreeHead(Head):

    word_outputs = {"upos": len(UPOS), "xpos": len(XPOS)}

    def __init__(self, width):
        super().__init__()
        self.dropout = Dropout(0.1)
        self.upos = nn.Linear(width, len(UPOS))
        self.xpos = nn.Linear(width, len(XPOS))
        self.arcs = Arcs(width)
        self.relations = Relations(width)

    def words(self, states):
        states = self.dropout(states)
        return self.upos(states).log_softmax(-1), self.xpos(states).log_softmax(-1)

    def graphs(self):
        words, sentences = {0: "batch", 1: "words"}, {0: "sentences", 1: "length"}
        of = {"states": words, "row": {0: "sentences"}, "at": sentences}
        example = dict(row=torch.tensor([0, 1, 1]), at=torch.tensor([[0, 1]] * 3))
        inside, head = torch.tensor([[1, 1], [1, 0], [1, 1]]), torch.tensor([[0, 1], [0, 2], [2, 0]])
        return [
            Graph("arcs", "arcs", self.arcs, {**of, "inside": sentences}, {"arcs": sentences | {2: "governors"}},
                  dict(**example, inside=inside)),
            Graph("relations", "relations", self.relations, {**of, "head": sentences}, {"relations": sentences},
                  dict(**example, head=head)),
        ]  # fmt: skip


class Trees(Task):

    name = "trees"
    by_sentence = True
    fields = {"trees": ("first", "head", "relation", "xpos", "upos")}

    def head(self, width):
        return TreeHead(width)

    def label(self, row, words, windows):
        """Sentences that lie in a window as a whole; a tag that we do not know is no target."""
        upos, xpos = ([-100] * len(words.spans) for _ in range(2))
        sentences = []
        for tree in row["trees"]:
            first, n = tree["first"], len(tree["head"])
            for known, values, tags in ((UPOS, upos, tree["upos"]), (XPOS, xpos, tree["xpos"])):
                values[first : first + n] = [known.index(tag) if tag in known else -100 for tag in tags]
            relations = [RELATIONS.index(r) if r in RELATIONS else -100 for r in tree["relation"]]
            sentences.append((first, tree["head"], relations))
        for window in windows:
            a, b = window.at, window.at + len(window.words)
            inner = [(first - a, *rest) for first, *rest in sentences if a <= first and first + len(rest[0]) <= b]
            window.targets[self.name] = upos[a:b], xpos[a:b], inner

    def loss(self, head, states, batch):
        targets = [window.targets[self.name] for window in batch.windows]
        loss = 0
        for scores, k in zip(head.words(states), (0, 1)):
            gold = batch.tensor(batch.padded([target[k] for target in targets]))
            loss = loss + F.nll_loss(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
        sentences = [(i, *sentence) for i, target in enumerate(targets) for sentence in target[2]]
        if not sentences:
            return loss
        row, at, inside, longest = where([(i, first, len(heads)) for i, first, heads, _ in sentences])
        row, at, inside = (batch.tensor(x) for x in (row, at, inside))
        heads = batch.tensor(batch.padded([s[2] for s in sentences], width=longest))
        relations = batch.tensor(batch.padded([s[3] for s in sentences], width=longest))
        states = head.dropout(states)
        arcs = head.arcs(states, row, at, inside)
        loss = loss + 2 * F.nll_loss(arcs.flatten(0, 1), heads.flatten(), ignore_index=-100)
        scores = head.relations(states, row, at, heads.clamp(min=0))
        return loss + F.nll_loss(scores.flatten(0, 1), relations.flatten(), ignore_index=-100)

    def predict(self, encoded, batch, run):
        """Each word's governor is its likeliest: no tree is sought, the engines do."""
        sentences = [(i, *s) for i, window in enumerate(batch.windows) for s in window.targets[self.name][2]]
        for i, window in enumerate(batch.windows):
            n = len(window.words)
            for k, known in (("upos", UPOS), ("xpos", XPOS)):
                for j, tag in enumerate(encoded[k][i, :n].argmax(-1)):
                    yield window.article, (window.at + j, k, known[tag])
        if not sentences:
            return
        row, at, inside, _ = where([(i, first, len(heads)) for i, first, heads, _ in sentences])
        feeds = dict(states=encoded["states"], row=row, at=at)
        heads = run("arcs", dict(**feeds, inside=inside))["arcs"].argmax(-1)
        relations = run("relations", dict(**feeds, head=heads))["relations"].argmax(-1)
        for (i, first, gold, _), found, labels in zip(sentences, heads, relations):
            window = batch.windows[i]
            for j in range(len(gold)):
                arc = int(found[j]), RELATIONS[labels[j]]
                yield window.article, (window.at + first + j, "arc", arc)

    def row(self, row, found):
        return {"id": row["id"], "words": sorted(found, key=lambda f: f[:2])}

    def score(self, gold, found):
        return tree_figures(gold, found)

    def settings(self):
        return {"trees.upos": " ".join(UPOS), "trees.xpos": " ".join(XPOS), "trees.relations": " ".join(RELATIONS)}


def where(sentences):
    """Of sentences (row, first word, length): their rows, words, where words are, and the longest length."""
    longest = max(n for _, _, n in sentences)
    row = np.array([i for i, _, _ in sentences], np.int64)
    at, inside = (np.zeros((len(sentences), longest), np.int64) for _ in range(2))
    for k, (_, first, n) in enumerate(sentences):
        at[k, :n] = np.arange(first, first + n)
        inside[k, :n] = 1
    return row, at, inside, longest
