"""Runs all of it, to the last line, on a tiny random model and invented articles."""

import json
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import onnx
import torch

from . import articles, pack, smoke_articles, words
from .batches import Batch
from .check import check
from .export import COLUMNS, MODEL, export
from .pieces import Vocabulary, plain, units
from .predicting import Corpus, onnx_runner, predict, torch_runner
from .training import Plan, Training, begun, read, told

STEPS = 180


def smoke(keep=None):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        rows, trees = smoke_articles.read(), Path(__file__).with_name("smoke-trees.conllu")
        ratings = articles.read(Path(__file__).with_name("smoke-ratings.jsonl"))
        files = {
            "quotations": write(folder / "quotations.jsonl", [row for row in rows if row["quotes"]]),
            "names": write(folder / "names.jsonl", [row for row in rows if row["entities"]]),
            "trees": Path(shutil.copy(trees, folder / "trees.conllu")),
            "factuality": write(folder / "ratings_uds.jsonl", ratings),
            "worth": write(folder / "worth.jsonl", ratings),
        }
        vocabulary = folder / "vocabulary.txt"
        vocabulary_of(rows + ratings + articles.read(trees)).write(vocabulary)
        pack.pack(folder / "packed", [*files.values(), vocabulary])
        packed = {task: [str(folder / "packed" / f"{file.stem}.jsonl.xz")] for task, file in files.items()}
        plan = Plan(
            base="", vocabulary=str(folder / "packed" / "vocabulary.txt"), train=packed, dev=packed, steps=STEPS,
            pieces=128, window=64, rate=4e-3, head_rate=8e-3, dev_every=STEPS // 2, precision="float32", threads=1, share={"quotations": 3},
            excerpts=0.2,
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
        quantises_whole_blocks(folder / "exported")
        export(folder / "run", folder / "mean", mean_with=folder / "exported" / MODEL)
        starts_from_what_it_exported(folder / "mean", replace(plan, start=str(folder / "mean" / MODEL)))
        thinner = begun(replace(plan, start=str(folder / "run"), layers=[1]), 0)
        assert len(thinner.encoder.layers) == 1 and torch.equal(
            thinner.encoder.layers[0].up.weight, resumed.model.encoder.layers[1].up.weight
        ), "not the layer that was to be kept"
        teachers = [str(folder / "run"), str(folder / "exported" / MODEL)]
        taught = {"quotations": packed["quotations"]}
        learns_from_teachers(replace(plan, teachers=teachers, taught=taught, share={"taught-quotations": 9}), folder / "pupil")
        if keep:
            shutil.copy(folder / "exported" / MODEL, keep)
    print("smoke run passed")


def quantises_whole_blocks(exported):
    """No matrix in bytes has columns that ONNX Runtime gets wrong."""
    found = []
    for file in exported.glob("*.int8.onnx"):
        graph = onnx.load(file).graph
        columns = {t.name: t.dims[-1] for t in graph.initializer}
        found += [columns[n.input[1]] for n in graph.node if n.op_type == "MatMulInteger"]
    assert found and not any(n % COLUMNS for n in found), f"matrices in bytes of {sorted(set(found))} columns"


def starts_from_what_it_exported(exported, plan):
    """Figures of the model in bytes are those of its weights read back."""
    model = begun(plan, 0)
    for name, paths in plan.dev.items():
        task = model.tasks[name]
        corpus = Corpus(task, read(paths[0], task), Vocabulary.read(exported / "vocabulary.txt"), plan.window)
        back, there = (
            task.score(corpus.rows, predict(task, corpus, runner, 1))
            for runner in (torch_runner(model.eval(), "cpu"), onnx_runner(exported, ".int8", 1))
        )
        print(f"read back {name}: {told(back)}; exported: {told(there)}")
        first = next(iter(back))
        assert abs(back[first] - there[first]) < 10, f"{name} is not what was exported"


def learns_from_teachers(plan, out):
    """What a pupil says of the texts comes nearer to what its teachers say."""
    pupil = Training(plan, out)
    batch = Batch(pupil.corpora["taught-quotations"].windows)

    def distance():
        with torch.no_grad():
            return float(pupil.model.eval().loss_taught("quotations", batch, False, pupil.teachers))

    before = distance()
    pupil.run()
    print(f"distance from the teachers {before:.3f}, then {distance():.3f}")
    assert distance() < before / 2, "nothing was learned from the teachers"


def write(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def vocabulary_of(rows):
    """Each word and each character that occurs."""
    found = {unit for row in rows for b, e in words.split(row["text"]) for unit in units(plain(row["text"][b:e]))}
    letters = {c for unit in found for c in unit}
    common = sorted(letters) + ["##" + c for c in sorted(letters)] + sorted(u for u in found if len(u) > 1)
    return Vocabulary(["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + common)
