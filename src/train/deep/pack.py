"""Puts what a run elsewhere needs into few small files."""

import json
import lzma
import shutil
from pathlib import Path

from . import articles
from .tasks import TASKS

LIMIT = 64 << 20


def pack(out, paths, tell=print):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    total = 0
    for path in map(Path, paths):
        kind = next((end for end in (".jsonl", ".conllu") if end in path.name), None)
        if kind:
            target = out / (path.name.split(kind)[0] + ".jsonl.xz")
            with lzma.open(target, "wt", encoding="utf-8", preset=9) as lines:
                for row in articles.read(path):
                    lines.write(json.dumps(slim(row), ensure_ascii=False) + "\n")
        else:
            target = out / path.name
            shutil.copyfile(path, target)
        total += target.stat().st_size
        tell(f"{target} {target.stat().st_size} bytes")
    tell(f"{total} bytes in all" + ("" if total <= LIMIT else ", more than 64 MiB"))


def slim(row):
    """What some task reads."""
    kept = {key: row[key] for key in ("id", "text", "tokens", "factual_claim") if key in row}
    for task in TASKS.values():
        for key, parts in task.fields.items():
            if key in row:
                kept[key] = [{part: item[part] for part in parts if part in item} for item in row[key]]
    return kept
