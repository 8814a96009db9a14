"""Reads CoNLL-U as rows: a document's text, its words, and the tree of each sentence."""

COLUMNS = 10


def read(lines):
    """Rows with `id`, `text`, `tokens` and `trees`; a sentence is `first` (index of its first word) and a list a column."""
    rows, document = [], None
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or document is None:
            document = Document(line.partition("=")[2].strip())
            rows.append(document.row)
        if line.startswith("# newpar") and not line.startswith("# newpar_"):
            document.paragraph()
        elif not line:
            document.sentence_ends()
        elif not line.startswith("#"):
            document.add(line.split("\t"))
    return [finished(row) for row in rows if row["tokens"]]


def finished(row):
    row["text"] = "".join(row["text"])
    return row


class Document:

    def __init__(self, name):
        self.row = {"id": name, "text": [], "tokens": [], "trees": []}
        self.at, self.gap, self.sentence, self.joined = 0, "", None, []

    def paragraph(self):
        self.gap = "\n\n" if self.at else ""

    def sentence_ends(self):
        self.sentence, self.joined = None, []

    def add(self, cells):
        number, form, _, upos, xpos, _, head, relation = cells[:8]
        if len(cells) != COLUMNS:
            raise ValueError(f"{len(cells)} columns instead of {COLUMNS}: {cells}")
        if "." in number:
            return
        if "-" in number:
            first, last = map(int, number.split("-"))
            self.joined = [None] * (last - first + 1)
            self.write(form, cells[9])
            return
        if self.sentence is None:
            self.sentence = {"first": len(self.row["tokens"]), "head": [], "relation": [], "xpos": [], "upos": []}
            self.row["trees"].append(self.sentence)
        if self.joined:
            self.part(form)
        else:
            self.write(form, cells[9])
            self.row["tokens"].append([self.at - len(form), self.at])
        for column, value in zip(("head", "relation", "xpos", "upos"), (int(head), relation, xpos, upos)):
            self.sentence[column].append(value)

    def write(self, form, misc):
        self.row["text"] += [self.gap, form]
        self.at += len(self.gap) + len(form)
        self.begin, self.gap = self.at - len(form), "" if "SpaceAfter=No" in misc.split("|") else " "

    def part(self, form):
        """A word of several that are written as one: as much of it as the word is long, and all the rest for the last."""
        self.joined.pop()
        left = self.at - self.begin - len(self.joined)
        end = self.begin + max(1, min(len(form), left)) if self.joined else self.at
        self.row["tokens"].append([self.begin, end])
        self.begin = end
