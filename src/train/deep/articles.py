"""Reads articles: JSON lines with `id`, `text` and what a task is about, or CoNLL-U; plain, .xz or .gz."""

import gzip
import json
import lzma

from . import treebanks

OPEN = {".xz": lzma.open, ".gz": gzip.open}


def read(path):
    path = str(path)
    opener = next((o for end, o in OPEN.items() if path.endswith(end)), open)
    with opener(path, "rt", encoding="utf-8") as lines:
        if ".conllu" in path:
            return treebanks.read(lines)
        return [json.loads(line) for line in lines if line.strip()]
