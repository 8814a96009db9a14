"""A few invented articles, marked by hand in `smoke-articles.txt`: `{1 cue|said}` is the cue of quotation 1."""

import re
from pathlib import Path

MARK = re.compile(r"\{(\d+) (\w+)\|([^{}]*)\}")


def read():
    texts = Path(__file__).with_name("smoke-articles.txt").read_text(encoding="utf-8").strip().split("\n====\n")
    return [row(f"invented-{i}", text) for i, text in enumerate(texts)]


def row(name, marked):
    text, at, quotes = "", 0, {}
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        quote = quotes.setdefault(match[1], {"cue": [], "content": [], "source": []})
        quote[match[2]].append([len(text), len(text) + len(match[3])])
        text += match[3]
        at = match.end()
    return {"id": name, "text": text + marked[at:], "quotes": list(quotes.values())}
