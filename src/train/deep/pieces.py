"""Cuts words into pieces of an uncased BERT vocabulary."""

import unicodedata

PER_WORD = 16  # Only the first piece stands for a word: the rest of an endless one tells nothing.


class Vocabulary:

    def __init__(self, pieces):
        self.pieces = list(pieces)
        self.ids = {piece: i for i, piece in enumerate(self.pieces)}
        self.first, self.last, self.unknown = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self._known = {}

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8", newline="\n") as lines:
            return Vocabulary(line.rstrip("\n") for line in lines)

    def write(self, path):
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.writelines(piece + "\n" for piece in self.pieces)

    def word(self, word):
        """The ids of a word: at least one, at most PER_WORD."""
        if word not in self._known:
            found = [i for unit in units(plain(word)) for i in self._unit(unit)]
            self._known[word] = (found or [self.unknown])[:PER_WORD]
        return self._known[word]

    def _unit(self, unit):
        found, at = [], 0
        while at < len(unit) and len(found) < PER_WORD:
            end = len(unit)
            while end > at and ("##" if at else "") + unit[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            found.append(self.ids[("##" if at else "") + unit[at:end]])
            at = end
        return found


def plain(word):
    """Lower case without accents, cut to what can matter."""
    return "".join(c for c in unicodedata.normalize("NFD", word[:200].lower()) if unicodedata.category(c) != "Mn")


def units(word):
    """Runs of letters and digits; every other character alone, as in the training of the base."""
    found, run = [], ""
    for c in word:
        if c.isalnum():
            run += c
        else:
            found += [run, c] if run else [c]
            run = ""
    return found + [run] if run else found
