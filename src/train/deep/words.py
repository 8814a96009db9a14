"""Splits text into words as UD does: marks, hyphens, contractions and possessives stand alone."""

import re

SHORT = """Mr Mrs Ms Dr Prof Sr Jr St Sen Sens Rep Reps Gov Govs Gen Col Lt Ltd Sgt Capt Cpl Maj Cmdr Pte Pvt Rev
Hon Insp Supt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Bros
Dept Assoc Univ Messrs Mt Ave Blvd Ft etc vs v al cf"""
PREFIXES = """anti arch bi co counter cross de e em ex extra inter intra macro mega meta micro mid mini mono multi neo non over
para poly post pre pro proto pseudo quasi re semi socio sub super tele trans tri ultra un under"""

TOKEN = re.compile(
    r"""(?:https?:|www\.)[^\s"“”<>]{3,}?(?=[.,;:!?'’)\]}>]*(?:[\s"“”<>]|$))
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | [@\#][^\W\d]\w*
    | (?:[^\W\d_]\.){2,}
    | \b(?:SHORT)\.(?!\.)
    | (?:(?:nos?|pp?|vol|figs?|ext|max|op)\.(?=\s?\d))
    | \b(?-i:[A-HJ-Z])\.(?!\.)
    | \d+(?:[.,:/]\d+)*\w*
    | (?:\b(?:PREFIXES)-(?=\w))?[\w\u0300-\u036f\u00ad]+(?:['’&][\w\u0300-\u036f\u00ad]+)*
    | ''|``|([-–—=*_~.!?$])\1*
    | \S""".replace("SHORT", "|".join(SHORT.split())).replace("PREFIXES", "|".join(PREFIXES.split())),
    re.VERBOSE | re.IGNORECASE,
)

CLITIC = re.compile(r"(?:(?<=.)(?:n['’]t)|['’](?:s|m|d|ll|ve|re))$", re.IGNORECASE)
INSIDE_A_WORD = re.compile(r"[\u200b\u200e\u200f\u2060\ufeff]")
JOINED = {
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "dont": 2, "doesnt": 4, "didnt": 3, "isnt": 2, "wasnt": 3,
    "werent": 4, "arent": 3, "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "havent": 4, "hasnt": 3, "hadnt": 3,
    "wont": 2, "cant": 2, "thats": 4, "youre": 3, "theyre": 4, "gimme": 3, "lemme": 3,
}  # fmt: skip


def split(text):
    """The words of a text as pairs of offsets, begin inclusive, end exclusive."""
    words = []
    for match in TOKEN.finditer(text):
        begin, end = match.span()
        word = match.group()
        if INSIDE_A_WORD.fullmatch(word):
            continue
        cuts = []
        while clitic := CLITIC.search(word):
            if clitic.start() == 0:
                break
            cuts.insert(0, begin + clitic.start())
            word = word[: clitic.start()]
        if not cuts and word.lower() in JOINED:
            cuts = [begin + JOINED[word.lower()]]
        for cut in cuts + [end]:
            words.append((begin, cut))
            begin = cut
    return words
