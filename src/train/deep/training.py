"""The training loop: resumable, bounded in steps and minutes, told in a log."""

import json
import math
import os
import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from itertools import accumulate
from pathlib import Path

import torch

from . import articles, base, shipped
from .batches import Batch, batches
from .gathering import documents
from .model import Model
from .pieces import Vocabulary
from .predicting import Corpus, predict, torch_runner


TAUGHT = "taught-"  # Before a task's name: what it learns from teachers, in the log and among the shares.


@dataclass
class Plan:
    """All that a run depends on; kept in its checkpoint."""

    base: str
    vocabulary: str
    train: dict  # Of each task its files.
    dev: dict
    share: dict = field(default_factory=dict)  # Of each task its share of the steps.
    steps: int = 1200
    minutes: float = 0  # Where not 0, the rate falls to its end by then even if fewer steps are done.
    pieces: int = 4096
    window: int = 256
    rate: float = 2e-4
    head_rate: float = 1e-3
    seed: int = 1
    precision: str = "auto"
    dev_every: int = 300
    dev_characters: int = 0  # Where not 0, the first rows of each dev file up to so many: where a whole one takes minutes.
    save_minutes: float = 5
    threads: int = 0  # Of each worker.
    workers: int = 1  # Threads that share a batch between them.
    excerpts: float = 0  # Share of paragraphs, for trees of sentences, that are windows of their own as well.
    start: str = ""  # Folder of a run, or an exported model, whose encoder and heads this one begins with.
    layers: list = field(default_factory=list)  # Where not empty, those of the encoder's layers that are kept, from 0.
    teachers: list = field(default_factory=list)  # Runs or exported models with the same pieces.
    taught: dict = field(default_factory=dict)  # Of each task the files in whose texts it learns from the teachers.


class Stream:
    """Batches without end, the same for the same seed, from any step on."""

    def __init__(self, windows, pieces, seed):
        self.windows, self.pieces, self.seed = windows, pieces, seed
        self.epoch, self.at, self.now = -1, 0, []

    def next(self):
        if self.at == len(self.now):
            self._start(self.epoch + 1)
        self.at += 1
        return self.now[self.at - 1]

    def place(self):
        return self.epoch, self.at

    def resume(self, place):
        if place[0] >= 0:
            self._start(place[0])
            self.at = place[1]

    def _start(self, epoch):
        self.epoch, self.at = epoch, 0
        self.now = batches(self.windows, self.pieces, f"{self.seed}/{epoch}")


class Training:

    def __init__(self, plan, out, log=print):
        self.plan, self.out, self.log = plan, Path(out), log
        self.out.mkdir(parents=True, exist_ok=True)
        if plan.threads:
            torch.set_num_threads(plan.threads)
        random.seed(plan.seed)
        torch.manual_seed(plan.seed)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.bfloat16 = plan.precision == "bfloat16" or (plan.precision == "auto" and has_bfloat16(self.device))
        self.vocabulary = Vocabulary.read(plan.vocabulary)
        self.model = begun(plan, len(self.vocabulary.pieces)).to(self.device)
        self.step = self.skipped = self.done_pieces = 0
        self.seconds = 0.0
        self.history = []
        self._read()
        self._optimizer()

    def _read(self):
        plan, tasks = self.plan, self.model.tasks
        rows = {
            name: [row for file in files for row in tasks[name].gather(read(file, tasks[name]))]
            for name, files in plan.train.items()
        }
        self.corpora = {n: Corpus(tasks[n], r, self.vocabulary, plan.window, plan.excerpts, plan.seed) for n, r in rows.items()}
        self.dev = {}
        for name, files in plan.dev.items():
            for file in files:
                rows = up_to(plan.dev_characters, read(file, tasks[name]))
                self.dev[name, file] = Corpus(tasks[name], rows, self.vocabulary, plan.window)
        self.teachers = [teacher(path, self.vocabulary).to(self.device) for path in plan.teachers]
        for name, files in plan.taught.items():
            rows = [row for file in files for row in documents(articles.read(file))]
            self.corpora[TAUGHT + name] = Corpus(None, rows, self.vocabulary, plan.window, plan.excerpts, plan.seed)
        self.streams = {n: Stream(c.windows, plan.pieces, plan.seed) for n, c in self.corpora.items()}
        for name, corpus in self.corpora.items():
            self.log(f"{name}: {len(corpus.rows)} articles, {len(corpus.windows)} windows, {corpus.pieces} pieces")

    def _optimizer(self):
        encoder = list(self.model.encoder.parameters())
        heads = list(self.model.heads.parameters())
        self.parameters = encoder + heads
        groups = [dict(params=encoder, base=self.plan.rate), dict(params=heads, base=self.plan.head_rate)]
        self.optimizer = torch.optim.AdamW(groups, lr=self.plan.rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.pool = ThreadPoolExecutor(self.plan.workers) if self.plan.workers > 1 else None

    def progress(self):
        """From 0 to 1, by steps or by time, whichever is further."""
        by_time = self.seconds / (60 * self.plan.minutes) if self.plan.minutes else 0
        return max(self.step / self.plan.steps, by_time)

    def rate(self):
        """A linear climb over the first 6 %, then a linear fall."""
        done = self.progress()
        return min(1.0, (done + 1 / self.plan.steps) / 0.06) * max(0.02, 1 - done)

    def run(self, stop_after=None):
        """Trains to the end, or for so many steps; true at the end."""
        started = saved = told = time.monotonic()
        before, loss, told_pieces = self.seconds, 0.0, self.done_pieces
        self.model.train()
        first = self.step
        while self.step < self.plan.steps and self.progress() < 1:
            if stop_after is not None and self.step - first >= stop_after:
                self.save()
                return False
            loss = 0.95 * loss + 0.05 * self._one() if loss else self._one()
            now = time.monotonic()
            self.seconds = before + now - started
            if self.step % 25 == 0:
                speed = (self.done_pieces - told_pieces) / (now - told)
                self.log(
                    f"step {self.step} {self.seconds:.0f} s loss {loss:.4f} rate {self.rate():.2f} "
                    f"{speed:.0f} pieces/s skipped {self.skipped}"
                )
                told, told_pieces = now, self.done_pieces
            if self.step % self.plan.dev_every == 0:
                self.evaluate()
                told = time.monotonic()
                started += told - now  # The clock of the plan stands still meanwhile.
            if time.monotonic() - saved > 60 * self.plan.save_minutes:
                self.save()
                saved = time.monotonic()
        if not self.history or self.history[-1]["step"] != self.step:
            self.evaluate()
        self.save()
        return True

    def _one(self):
        names = list(self.streams)
        shares = [self.plan.share.get(name, 1) for name in names]
        name = random.Random(f"{self.plan.seed}/{self.step}").choices(names, shares)[0]
        batch = Batch(self.streams[name].next(), self.device)
        for group in self.optimizer.param_groups:
            group["lr"] = group["base"] * self.rate()
        loss = self._gradients(name, batch)
        norm = torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        if torch.isfinite(norm):
            self.optimizer.step()
        else:
            self.skipped += 1
        self.step += 1
        self.done_pieces += int(batch.mask.sum())
        return loss if math.isfinite(loss) else 0.0

    def _gradients(self, name, batch):
        """Leaves the gradients at the parameters; each worker has those of its part of the batch."""

        def part(batch):
            if name.startswith(TAUGHT):
                loss = self.model.loss_taught(name.removeprefix(TAUGHT), batch, self.bfloat16, self.teachers)
            else:
                loss = self.model.loss(name, batch, self.bfloat16)
            return float(loss.detach()), torch.autograd.grad(loss, self.parameters, allow_unused=True)

        parts = list(self.pool.map(part, batch.split(self.plan.workers))) if self.pool else [part(batch)]
        for k, parameter in enumerate(self.parameters):
            found = [grads[k] for _, grads in parts if grads[k] is not None]
            parameter.grad = sum(found[1:], found[0]) / len(parts) if found else None
        return sum(loss for loss, _ in parts) / len(parts)

    def evaluate(self):
        self.model.eval()
        run = torch_runner(self.model, self.device)
        for (name, file), corpus in self.dev.items():
            task = self.model.tasks[name]
            figures = task.score(corpus.rows, predict(task, corpus, run))
            self.history.append(dict(step=self.step, task=name, file=Path(file).name, **figures))
            self.log(f"step {self.step} {name} {Path(file).name}: {told(figures)}")
        self.model.train()

    def save(self):
        """In one move, so that a checkpoint is whole or the one before."""
        part = self.out / "checkpoint.part"
        state = dict(
            plan=asdict(self.plan),
            model=self.model.state_dict(),
            optimizer=self.optimizer.state_dict(),
            places={name: stream.place() for name, stream in self.streams.items()},
            random=torch.get_rng_state(),
            counts=[self.step, self.skipped, self.done_pieces, self.seconds],
            history=self.history,
        )
        torch.save(state, part)
        os.replace(part, self.out / "checkpoint.pt")
        (self.out / "figures.json").write_text(json.dumps(self.history, indent=1) + "\n", encoding="utf-8")

    def resume(self):
        """Goes on from the folder's checkpoint, if there is one."""
        path = self.out / "checkpoint.pt"
        if not path.exists():
            return False
        state = torch.load(path, map_location="cpu", weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        for name, place in state["places"].items():
            self.streams[name].resume(place)
        torch.set_rng_state(state["random"])
        self.step, self.skipped, self.done_pieces, self.seconds = state["counts"]
        self.history = state["history"]
        self.log(f"resumed at step {self.step}")
        return True


def begun(plan, pieces):
    """The model as a run finds it: what it starts from, or the base, or chance; heads that are not there are new."""
    if not plan.start:
        encoder = base.load(plan.base) if plan.base else base.random_base(pieces)
        return Model(encoder.keep(plan.layers), list(plan.train))
    started = trained(plan.start)
    model = Model(started.encoder.keep(plan.layers), list(plan.train))
    for name in started.heads.keys() & model.heads.keys():
        model.heads[name].load_state_dict(started.heads[name].state_dict())
    return model


def trained(path):
    """The model of an exported file, or of a run's folder."""
    return shipped.load(path) if Path(path).is_file() else load_model(path)[0]


def teacher(path, vocabulary):
    """A model to learn from. Its pieces are the pupil's, or a ValueError tells."""
    theirs = shipped.pieces(path) if Path(path).is_file() else Vocabulary.read(load_model(path)[1].vocabulary)
    if theirs.pieces != vocabulary.pieces:
        raise ValueError(f"{path} has other pieces than the model that is to learn from it")
    return trained(path).requires_grad_(False)


def read(file, task):
    """The rows of a file as the task takes them."""
    rows = articles.read(file)
    task.prepare(rows, Path(file).name)
    return rows


def up_to(characters, rows):
    """The first rows of so many characters in all; 0 for all rows."""
    ends = accumulate(len(row["text"]) for row in rows)
    return [row for row, end in zip(rows, ends) if not characters or end <= characters]


def load_model(folder):
    """The model of a run's checkpoint, its plan and its figures."""
    state = torch.load(Path(folder) / "checkpoint.pt", map_location="cpu", weights_only=True)
    plan, weights = Plan(**state["plan"]), state["model"]
    vocabulary, width = weights["encoder.word.weight"].shape
    layers = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layers."))
    inner = weights["encoder.layers.0.up.weight"].shape[0]
    positions = weights["encoder.position.weight"].shape[0]
    model = Model(base.Encoder(vocabulary, width, inner, 12, layers, positions), list(plan.train))
    model.load_state_dict(weights)
    return model.eval(), plan, state["history"]


def has_bfloat16(device):
    """Whether products of bfloat16 are fast: on GPUs, and on processors with instructions for them."""
    if device == "cuda":
        return torch.cuda.is_bf16_supported()
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as info:
            flags = info.read()
    except OSError:
        return False
    return "amx_bf16" in flags or "avx512_bf16" in flags


def told(figures):
    return " ".join(f"{name} {value:.2f}" for name, value in figures.items())
