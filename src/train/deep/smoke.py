"""Runs all of it, to the last line, on a tiny random model and invented articles."""

import json
import shutil
import tempfile
from pathlib import Path

import torch

from . import articles, pack, smoke_articles, words
from .check import check
from .export import MODEL, export
from .pieces import Vocabulary, plain, units
from .training import Plan, Training

STEPS = 180


def smoke(keep=None):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        rows, trees = smoke_articles.read(), Path(__file__).with_name("smoke-trees.conllu")
        files = {
            "quotations": write(folder / "quotations.jsonl", [row for row in rows if row["quotes"]]),
            "names": write(folder / "names.jsonl", [row for row in rows if row["entities"]]),
            "trees": shutil.copy(trees, folder / "trees.conllu"),
        }
        vocabulary = folder / "vocabulary.txt"
        vocabulary_of(rows + articles.read(trees)).write(vocabulary)
        pack.pack(folder / "packed", [*files.values(), vocabulary])
        packed = {task: [str(folder / "packed" / f"{task}.jsonl.xz")] for task in files}
        plan = Plan(
            base="", vocabulary=str(folder / "packed" / "vocabulary.txt"), train=packed, dev=packed, steps=STEPS,
            pieces=128, window=64, rate=4e-3, head_rate=8e-3, dev_every=STEPS // 2, precision="float32", threads=1, share={"quotations": 3},
        )  # fmt: skip
        whole = Training(plan, folder / "whole")
        whole.run()
        Training(plan, folder / "run").run(stop_after=STEPS // 3)
        resumed = Training(plan, folder / "run")
        assert resumed.resume() and not resumed.run(stop_after=STEPS // 3)
        resumed = Training(plan, folder / "run")
        assert resumed.resume() and resumed.run()
        for (name, a), b in zip(whole.model.state_dict().items(), resumed.model.state_dict().values()):
            assert torch.allclose(a, b, atol=1e-5), f"{name} differs after a resume"
        export(folder / "run", folder / "exported")
        check(folder / "run", folder / "exported", threads=1, predictions=folder / "predictions")
        for file in sorted((folder / "exported").iterdir()):
            print(file.name, file.stat().st_size)
        if keep:
            shutil.copy(folder / "exported" / MODEL, keep)
    print("smoke run passed")


def write(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def vocabulary_of(rows):
    """Each word and each character that occurs."""
    found = {unit for row in rows for b, e in words.split(row["text"]) for unit in units(plain(row["text"][b:e]))}
    letters = {c for unit in found for c in unit}
    common = sorted(letters) + ["##" + c for c in sorted(letters)] + sorted(u for u in found if len(u) > 1)
    return Vocabulary(["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + common)
