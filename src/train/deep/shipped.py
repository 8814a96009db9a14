"""The weights of an exported model, as those of a checkpoint: what the engines load can be trained on."""

import io
import zipfile

import numpy as np
import torch

from . import classes
from .encoder import Encoder
from .model import Model
from .pieces import Vocabulary

SETTINGS = "deep.properties"


def load(path):
    """The model of an `encoder.model`; matrices in bytes are rounded once for all."""
    import onnx

    with zipfile.ZipFile(path) as files:
        graphs = {
            name.removesuffix(".onnx"): Weights(onnx.load(io.BytesIO(files.read(name))).graph)
            for name in files.namelist()
            if name.endswith(".onnx")
        }
        settings = dict(
            line.split("=", 1) for line in files.read(SETTINGS).decode("utf-8").splitlines() if line[0] != "#"
        )
    found = graphs.pop("encoder").found
    weights = {name.removeprefix("model."): value for name, value in found.items() if name.startswith("model.")}
    weights |= of_classes(found["classes"])
    model = Model(encoder_like(weights), settings["tasks"].split())
    for task, head in model.heads.items():
        for graph in head.graphs():
            for name, value in graphs[graph.name].found.items():
                weights[f"heads.{task}.{graph.part}.{name}"] = value
    state = model.state_dict()
    for name, value in state.items():
        if weights[name].ndim == 2 and value.ndim == 3:  # A convolution that was exported as one product.
            taps = value.shape[2]
            weights[name] = weights[name].T.reshape(taps, value.shape[1], value.shape[0]).transpose(2, 1, 0)
    model.load_state_dict({name: torch.tensor(np.ascontiguousarray(weights[name])) for name in state})
    return model.eval()


def vocabulary(path, out):
    """Writes the vocabulary of an `encoder.model` to a file."""
    with zipfile.ZipFile(path) as files:
        out.write_bytes(files.read("vocabulary.txt"))
    return out


def pieces(path):
    """The vocabulary of an `encoder.model`."""
    with zipfile.ZipFile(path) as files, io.TextIOWrapper(files.open("vocabulary.txt"), "utf-8") as lines:
        return Vocabulary(line.rstrip("\n") for line in lines)


def encoder_like(weights):
    vocabulary, width = weights["encoder.word.weight"].shape
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layers."))
    inner = weights["encoder.layers.0.up.bias"].shape[0]
    return Encoder(vocabulary, width, inner, 12, layers, weights["encoder.position.weight"].shape[0])


def of_classes(table):
    """The three tables whose sum the table of classes is; what is common to all is with the cases."""
    n = len(classes.CASES)
    parts = table.reshape(2, 2, n, -1)
    zero = np.zeros_like(table[0])
    return {
        "encoder.case.weight": parts[0, 0],
        "encoder.place.weight": np.stack([zero, (parts[:, 1] - parts[:, 0]).mean((0, 1))]),
        "encoder.inside.weight": np.stack([zero, (parts[1] - parts[0]).mean((0, 1))]),
    }


class Weights:
    """A graph's constants by the names they have in PyTorch. A matrix is named by the bias that is added behind it."""

    def __init__(self, graph):
        from onnx import numpy_helper

        self.tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        self.users = {}
        for node in graph.node:
            if node.op_type == "Constant" and node.attribute[0].name == "value":
                self.tensors[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.found = {}
        for name, value in self.tensors.items():
            if name.endswith((".weight", ".bias")) or name == "root":
                self.found[name] = value
            elif name.endswith(".bytes"):
                table = name.removesuffix(".bytes")
                self.found[table + ".weight"] = value.astype(np.float32) * self.tensors[table + ".scale"]
            elif value.ndim == 2 and len(value) == classes.COUNT:
                self.found["classes"] = value
        for node in graph.node:
            if node.op_type in ("MatMul", "MatMulInteger") and node.input[1] in self.tensors:
                bias = self._bias(node.output[0])
                if bias:
                    self.found[bias.removesuffix("bias") + "weight"] = self._matrix(node.input[1]).T

    def _matrix(self, name):
        value = self.tensors[name]
        if name.endswith("_quantized"):
            part = name.removesuffix("_quantized")
            value = value.astype(np.float32) - self.tensors[part + "_zero_point"]
            value = value * self.tensors[part + "_scale"]
        return value

    def _bias(self, output):
        """Follows a product to the sum with its bias, over scales and casts."""
        while len(self.users.get(output, ())) == 1:
            node = self.users[output][0]
            biases = [name for name in node.input if name in self.tensors and name.endswith(".bias")]
            if node.op_type == "Add" and biases:
                return biases[0]
            if node.op_type not in ("Cast", "Mul"):
                return None
            output = node.output[0]
        return None
