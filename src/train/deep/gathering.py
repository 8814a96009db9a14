"""Corpora of single sentences as documents: the engines read whole paragraphs."""

TOGETHER = 6


def gathered(rows, kind):
    """Half of the rows as they are, half as paragraphs of documents of several; `kind` names their annotations."""
    found, group = [], []
    for i, row in enumerate(rows):
        if i // TOGETHER % 2 == 0:
            found.append(row)
            continue
        group.append(row)
        if len(group) == TOGETHER or i + 1 == len(rows):
            found.append(joined(group, kind))
            group = []
    return found


def documents(rows):
    """Texts to read without labels: of a file of single sentences, documents of several."""
    if any("\n" in row["text"] for row in rows):
        return rows
    groups = [rows[i : i + TOGETHER] for i in range(0, len(rows), TOGETHER)]
    return [{"id": group[0]["id"], "text": "\n".join(row["text"] for row in group)} for group in groups]


def joined(rows, kind):
    text, tokens, annotations = "", [], []
    for row in rows:
        at = len(text)
        text += row["text"].replace("\n", " ") + "\n"
        tokens += [[at + begin, at + end] for begin, end in row.get("tokens", ())]
        annotations += [{**item, "begin": at + item["begin"], "end": at + item["end"]} for item in row[kind]]
    whole = {**rows[0], "text": text, kind: annotations}
    return {**whole, "tokens": tokens} if tokens else whole
