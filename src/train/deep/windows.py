"""Cuts an article into windows of whole paragraphs, as many as fit, and out of it excerpts as short as what users try first."""

from bisect import bisect_left
from dataclasses import dataclass, field

from . import classes, words as splitter

STOPS = ".!?”"
CLOSING = "”\"'’)"


@dataclass
class Window:
    article: int
    at: int  # Index of its first word in the article.
    words: list  # Offsets into the text.
    ids: list
    classes: list
    first: list  # Index of each word's first piece.
    targets: dict = field(default_factory=dict)  # Of each task, what its `label` made.


class Words:
    """An article's words, by the splitter or, where a row has `tokens`, as it gives them."""

    def __init__(self, row):
        self.text = row["text"]
        self.spans = [tuple(span) for span in row.get("tokens") or splitter.split(self.text)]
        self._begins = [begin for begin, _ in self.spans]

    def strings(self):
        return [self.text[b:e] for b, e in self.spans]

    def begins(self):
        """Whether each word begins a paragraph: a line break stands before it."""
        ends = [0] + [end for _, end in self.spans]
        return [i == 0 or "\n" in self.text[ends[i] : begin] for i, (begin, _) in enumerate(self.spans)]

    def covering(self, begin, end):
        """The range of the words that a span of characters touches."""
        i = bisect_left(self._begins, begin)
        if i and self.spans[i - 1][1] > begin:
            i -= 1
        return i, max(i, bisect_left(self._begins, end))


def cut(article, words, vocabulary, size):
    """The windows of an article; `size` counts pieces, the two at the ends among them."""
    strings, begins = words.strings(), words.begins()
    pieces = [vocabulary.word(word) for word in strings]
    kinds = classes.of(strings, begins)
    lengths, stops = [len(p) for p in pieces], [s in STOPS for s in strings]
    return [
        window(article, a, words.spans[a:b], pieces[a:b], kinds[a:b], vocabulary)
        for a, b in ranges(lengths, begins, stops, size - 2)
    ]


def excerpts(article, words, vocabulary, size, by_sentence, share, random):
    """Windows of a single sentence or paragraph, a share of all: each is read as a text of its own."""
    strings, begins = words.strings(), words.begins()
    starts = [i for i in range(len(strings)) if begins[i] or (by_sentence and _after_sentence(strings, i))]
    found = []
    for a, b in zip(starts, starts[1:] + [len(strings)]):
        pieces = [vocabulary.word(word) for word in strings[a:b]]
        if random.random() < share and sum(map(len, pieces)) <= size - 2:
            kinds = classes.of(strings[a:b], [i == a for i in range(a, b)])
            found.append(window(article, a, words.spans[a:b], pieces, kinds, vocabulary))
    return found


def _after_sentence(strings, i):
    before = i - 1 - (strings[i - 1] in CLOSING)
    return before >= 0 and strings[before] in ".!?" and strings[i] not in STOPS + CLOSING


def window(article, at, spans, pieces, kinds, vocabulary):
    ids, of_pieces, first = [vocabulary.first], [0], []
    for piece, kind in zip(pieces, kinds):
        first.append(len(ids))
        ids += piece
        of_pieces += [kind] * len(piece)
    return Window(article, at, spans, ids + [vocabulary.last], of_pieces + [0], first)


def ranges(lengths, begins, stops, size):
    """Ranges of words: whole paragraphs packed in order, a paragraph that is too long cut behind a stop."""
    found, n = [], len(lengths)
    starts = [i for i in range(n) if begins[i]] + [n]
    for a, b in zip(starts, starts[1:]):
        for part in _parts(a, b, lengths, stops, size):
            if found and sum(lengths[found[-1][0] : part[1]]) <= size:
                found[-1] = (found[-1][0], part[1])
            else:
                found.append(part)
    return found


def _parts(a, b, lengths, stops, size):
    start, used, stop = a, 0, None
    for i in range(a, b):
        while start < i and used + lengths[i] > size:
            end = stop if stop and stop > start else i
            yield start, end
            start, used, stop = end, sum(lengths[end:i]), None
        used += lengths[i]
        if stops[i]:
            stop = i + 1
    yield start, b
