"""Writes ONNX files for ONNX Runtime 1.22, and beside them all that their reader must know."""

import copy
import json
import logging
import shutil
import warnings
import zipfile
from pathlib import Path

import torch
from torch import nn

from . import classes, shipped, smoke_articles, spans
from .batches import Batch
from .pieces import PER_WORD, Vocabulary
from .predicting import Corpus, onnx_runner
from .training import load_model

OPSET = 17
SETTINGS = "deep.properties"
MODEL = "encoder.model"


class ByteTable(nn.Module):
    """An embedding in bytes with a scale a row; ONNX Runtime's own tool has one scale for the whole table."""

    def __init__(self, table):
        super().__init__()
        scale = table.weight.detach().abs().amax(1, keepdim=True) / 127 + 1e-12
        self.register_buffer("scale", scale)
        self.register_buffer("bytes", torch.round(table.weight.detach() / scale).to(torch.int8))

    def forward(self, ids):
        return self.bytes[ids].to(self.scale.dtype) * self.scale[ids]


def export(run, out, quantize=True, mean_with=None):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    model, plan, history = load_model(run)
    if mean_with:
        halfway(model, shipped.load(mean_with))
    folded = model.encoder.class_table().detach()
    model.encoder.class_table = lambda: folded
    for graph in model.graphs():
        write(graph, out / f"{graph.name}.onnx", model)
    if quantize:
        in_bytes(model, out)
    shutil.copyfile(plan.vocabulary, out / "vocabulary.txt")
    settings(model, plan, history, quantize, out)
    examples(model, plan, out)
    bundle(model, quantize, out)


def halfway(model, other):
    """The mean of the weights of two models, one trained on from the other: often better than either."""
    theirs = other.state_dict()
    with torch.no_grad():
        for name, weights in model.state_dict().items():
            if weights.is_floating_point():
                weights.lerp_(theirs[name], 0.5)


def bundle(model, quantize, out):
    """One file that the engines load; the same files give the same bytes."""
    files = {name: name for name in (SETTINGS, "vocabulary.txt", "examples.jsonl")}
    for graph in model.graphs():
        files[f"{graph.name}.onnx"] = f"{graph.name}.int8.onnx" if quantize else f"{graph.name}.onnx"
    with zipfile.ZipFile(out / MODEL, "w") as model_file:
        for name, file in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            model_file.writestr(entry, (out / file).read_bytes())


def write(graph, path, model):
    """Traced with two texts of three words, so that no axis is taken for a constant."""
    states = torch.zeros(2, 3, model.encoder.word.embedding_dim)
    feeds = {"states": states, **graph.example}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            graph.module.eval(),
            tuple(feeds[name] for name in graph.inputs),
            str(path),
            input_names=list(graph.inputs),
            output_names=list(graph.outputs),
            dynamic_axes={**graph.inputs, **graph.outputs},
            opset_version=OPSET,
            dynamo=False,
        )


COLUMNS = 16
"""Of whole blocks of so many columns ONNX Runtime 1.22 makes products in bytes right on processors with AMX; of others it
leaves the last number of each 32nd row as it was in memory."""


def in_bytes(model, out):
    """The graphs with matrices and the table of pieces in bytes, but for matrices whose columns fill no whole blocks."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    small = copy.deepcopy(model)
    small.encoder.word = ByteTable(model.encoder.word)
    for graph in small.graphs():
        between = out / f"{graph.name}.part.onnx"
        write(graph, between, model)
        logging.disable(logging.WARNING)  # It asks for shapes, which these operators do not need.
        quantize_dynamic(
            str(between),
            str(out / f"{graph.name}.int8.onnx"),
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=narrow(between),
            extra_options={"MatMulConstBOnly": True},
        )
        logging.disable(logging.NOTSET)
        between.unlink()


def narrow(path):
    """The names of the products by matrices whose columns fill no whole blocks."""
    import onnx

    graph = onnx.load(path).graph
    columns = {t.name: t.dims[-1] for t in graph.initializer}
    return [n.name for n in graph.node if n.op_type == "MatMul" and columns.get(n.input[1], 0) % COLUMNS]


def settings(model, plan, history, quantize, out):
    vocabulary = Vocabulary.read(plan.vocabulary)
    found = {
        "format": 1,
        "tasks": " ".join(model.tasks),
        "vocabulary": "vocabulary.txt",
        "piece.first": vocabulary.first,
        "piece.last": vocabulary.last,
        "piece.unknown": vocabulary.unknown,
        "piece.padding": 0,
        "pieces.word": PER_WORD,
        "window": plan.window,
        "width": model.encoder.word.embedding_dim,
        "classes": " ".join(classes.CASES),
        "classes.begins": classes.BEGINS,
        "classes.inside": classes.INSIDE,
        "base": Path(plan.base or plan.start).name,
    }
    for task in model.tasks.values():
        found.update(task.settings())
    last = history[-1]["step"] if history else None
    for figures in history:
        if figures["step"] == last:
            told = {name: value for name, value in figures.items() if isinstance(value, float)}
            found.update({f"{figures['task']}.{figures['file']}.{name}": f"{v:.2f}" for name, v in told.items()})
    lines = ["# What a reader of the ONNX files beside this must know; written by the export of src/train."]
    lines += [f"{key}={value}" for key, value in found.items()]
    (out / SETTINGS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def examples(model, plan, out):
    """Invented articles as the encoder gets them, and what it says: another reader of the files can test itself."""
    vocabulary, run = Vocabulary.read(plan.vocabulary), onnx_runner(out)
    rows = smoke_articles.read()
    with open(out / "examples.jsonl", "w", encoding="utf-8", newline="\n") as lines:
        for window in Corpus(None, rows, vocabulary, plan.window).windows:
            encoded = run("encoder", Batch([window]).feeds())
            known = "quotations" in model.tasks
            tags = {"cue": spans.best(encoded["cue"], [len(window.words)])[0].tolist()} if known else {}
            row = dict(text=rows[window.article]["text"], words=window.words, ids=window.ids)
            lines.write(json.dumps({**row, "classes": window.classes, "first": window.first, "tags": tags}) + "\n")
