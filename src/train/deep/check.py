"""Compares the exported files with the checkpoint on dev data."""

import json
import sys
import time
from pathlib import Path

import torch

from .pieces import Vocabulary
from .predicting import Corpus, onnx_runner, predict, torch_runner
from .training import load_model, read, told

ALLOWED = 0.1


def check(run, exported, dev=None, window=0, threads=0, predictions=None, tell=print):
    """Figures of each; where ONNX in fp32 is off by more than ALLOWED, the program fails."""
    model, plan, _ = load_model(run)
    if threads:
        torch.set_num_threads(threads)
    vocabulary = Vocabulary.read(exported / "vocabulary.txt")
    # One window a call: what is computed in bytes depends on all of a call, and so on a text's neighbours in it.
    runners = {"pytorch": (torch_runner(model, "cpu"), 4096), "onnx": (onnx_runner(exported, "", threads), 1)}
    if (exported / "encoder.int8.onnx").exists():
        runners["onnx int8"] = onnx_runner(exported, ".int8", threads), 1
    worst = 0.0
    for name, paths in (dev or plan.dev).items():
        task = model.tasks[name]
        for path in paths:
            corpus = Corpus(task, read(path, task), vocabulary, window or plan.window)
            reference = None
            for kind, (runner, pieces) in runners.items():
                start = time.monotonic()
                found = predict(task, corpus, runner, pieces)
                speed = corpus.pieces / (time.monotonic() - start)
                figures = task.score(corpus.rows, found)
                tell(f"{kind:9} {Path(path).name}: {told(figures)} ({speed:.0f} pieces/s)")
                reference = reference or figures
                if kind == "onnx":
                    worst = max([worst] + [abs(figures[key] - reference[key]) for key in figures])
                if predictions:
                    write(task, corpus, found, Path(predictions) / f"{Path(path).stem}.{kind.replace(' ', '-')}.jsonl")
    tell(f"largest difference of ONNX fp32: {worst:.3f}")
    if worst > ALLOWED:
        sys.exit("the exported files do not say what the checkpoint says")


def write(task, corpus, found, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for row, annotations in zip(corpus.rows, found):
            out.write(json.dumps(task.row(row, annotations), ensure_ascii=False) + "\n")
