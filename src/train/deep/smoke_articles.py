"""A few invented articles, marked by hand: `{1 cue|said}` is the cue of quotation 1, `{PER|Nela Kopp}` a name."""

import re
from pathlib import Path

MARK = re.compile(r"\{(?:(\d+) )?(\w+)\|([^{}]*)\}")


def read():
    texts = Path(__file__).with_name("smoke-articles.txt").read_text(encoding="utf-8").strip().split("\n====\n")
    return [row(f"invented-{i}", text) for i, text in enumerate(texts)]


def row(name, marked):
    text, at, quotes, entities = "", 0, {}, []
    for match in MARK.finditer(marked):
        number, kind, inside = match.groups()
        text += marked[at : match.start()]
        begin, end = len(text), len(text) + len(inside)
        if number:
            quote = quotes.setdefault(number, {"cue": [], "content": [], "source": []})
            quote[kind].append([begin, end])
        else:
            entities.append({"begin": begin, "end": end, "type": kind})
        text += inside
        at = match.end()
    return {"id": name, "text": text + marked[at:], "quotes": list(quotes.values()), "entities": entities}
