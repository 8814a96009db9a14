"""Decodes articles, by PyTorch or by the exported files."""

from random import Random

import numpy as np
import torch

from .batches import Batch, batches
from .windows import Words, cut, excerpts


class Corpus:
    """A task's rows and their windows, labelled; those of no task are not. `share` of their parts are windows once more, alone."""

    def __init__(self, task, rows, vocabulary, window, share=0, seed=1):
        self.rows, self.windows = rows, []
        random = Random(seed)
        for i, row in enumerate(rows):
            words = Words(row)
            found = [w for w in cut(i, words, vocabulary, window) if w.words]
            if share:
                found += excerpts(i, words, vocabulary, window, bool(task and task.by_sentence), share, random)
            if task:
                task.label(row, words, found)
            self.windows += found
        self.pieces = sum(len(w.ids) for w in self.windows)


def torch_runner(model, device):
    """Runs a graph by its name, arrays in and arrays out."""
    graphs = {graph.name: graph for graph in model.graphs()}

    def run(name, feeds):
        graph = graphs[name]
        with torch.inference_mode():
            out = graph.module(*(torch.as_tensor(feeds[key]).to(device) for key in graph.inputs))
        out = out if isinstance(out, tuple) else (out,)
        return {key: value.float().cpu().numpy() for key, value in zip(graph.outputs, out)}

    return run


def onnx_runner(folder, suffix="", threads=0):
    """The same by ONNX Runtime, over files as `export` leaves them."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    sessions = {}

    def run(name, feeds):
        if name not in sessions:
            own = folder / f"{name}{suffix}.onnx"
            path = own if own.exists() else folder / f"{name}.onnx"
            sessions[name] = onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"])
        session = sessions[name]
        out = session.run(None, {key.name: np.asarray(feeds[key.name]) for key in session.get_inputs()})
        return {key.name: value for key, value in zip(session.get_outputs(), out)}

    return run


def predict(task, corpus, run, pieces=4096):
    """What is found in each row."""
    found = [[] for _ in corpus.rows]
    for windows in batches(corpus.windows, pieces):
        batch = Batch(windows)
        for article, annotation in task.predict(run("encoder", batch.feeds()), batch, run):
            found[article].append(annotation)
    return found
