"""Spans as tags: 0 is outside, an odd tag begins a span of its kind, the even tag behind it goes on with it."""

import numpy as np

NEVER = -1e4


def mark(tags, first, begin, end, keep=False):
    """Writes a span; with `keep` only where nothing is written yet."""
    for i in range(begin, end):
        if not keep or not tags[i]:
            tags[i] = first if i == begin else first + 1


def of(tags):
    """Tags as (tag that began it, begin, end)."""
    found = []
    for i, tag in enumerate(tags):
        tag = int(tag)
        if tag % 2:
            found.append((tag, i, i + 1))
        elif tag and found and found[-1][2] == i and found[-1][0] == tag - 1:
            found[-1] = (tag - 1, found[-1][1], i + 1)
    return found


def best(scores, lengths):
    """The best tags that are well formed, by Viterbi, of each row (rows, words, tags); behind its length they are 0."""
    scores = np.array(scores, np.float32)
    rows, n, kinds = scores.shape
    for row, length in zip(scores, lengths):
        row[length:, 0] = 0
        row[length:, 1:] = NEVER
    step = np.zeros((kinds, kinds), np.float32)
    for tag in range(2, kinds, 2):
        step[[t for t in range(kinds) if t not in (tag - 1, tag)], tag] = NEVER
    total = scores[:, 0] + step[0]
    back = np.zeros((n, rows, kinds), np.int8)
    for i in range(1, n):
        ways = total[:, :, None] + step
        back[i] = ways.argmax(1)
        total = ways.max(1) + scores[:, i]
    tags = np.zeros((rows, n), np.int64)
    tags[:, -1] = total.argmax(1)
    for i in range(n - 1, 0, -1):
        tags[:, i - 1] = back[i][np.arange(rows), tags[:, i]]
    return tags
