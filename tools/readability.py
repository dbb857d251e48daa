#!/usr/bin/python3
"""Measures how easily Dutch pages read, and finds what parents should not have to read.

  readability.py <pages.json>    {"/about": ["A paragraph. With two sentences.", "A label"], ...}

The score is that of Flesch as adapted to Dutch by W. H. Douma, De leesbaarheid van landbouwbladen (1960):
206.84 - 0.77 x syllables in 100 words - 0.93 x words in a sentence. Syllables are those of hyphen-nl. Only what ends
like a sentence is measured; labels and links are not. Fails under 70, on a sentence of more than 20 words, and on a word
of locales/office_words.txt.
"""

import json
import pathlib
import re
import sys

import pyphen

LEAST_SCORE = 70
MOST_WORDS = 20
PATTERNS = "/usr/share/hyphen/hyph_nl_NL.dic"
OFFICE_WORDS = pathlib.Path(__file__).resolve().parent.parent / "locales" / "office_words.txt"

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
END = re.compile(r"(?<=[.?!:])\s+")
hyphenation = pyphen.Pyphen(filename=PATTERNS)


def sentences(paragraph):
    """The sentences of a paragraph; what does not end like one is left out."""
    parts = END.split(" ".join(paragraph.split()))
    return [part for part in parts if part and part[-1] in ".?!:"]


def words(sentence):
    return WORD.findall(sentence)


def syllables(word):
    return sum(len(hyphenation.positions(part)) + 1 for part in re.split(r"['’-]", word.lower()) if part)


def score(found):
    """Flesch-Douma of sentences, or nothing when they hold no word."""
    counted = [words(sentence) for sentence in found]
    count = sum(map(len, counted))
    if count == 0:
        return None
    per_hundred = 100 * sum(syllables(word) for sentence in counted for word in sentence) / count
    return 206.84 - 0.77 * per_hundred - 0.93 * count / len(counted)


def office_words():
    lines = OFFICE_WORDS.read_text().splitlines()
    listed = [line.partition("#")[0].strip() for line in lines]
    return [re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE) for word in listed if word]


def faults(page, paragraphs):
    found = [sentence for paragraph in paragraphs for sentence in sentences(paragraph)]
    reached = score(found)
    if reached is not None and reached < LEAST_SCORE:
        yield f"{page}: scores {reached:.0f}, less than {LEAST_SCORE}"
    for sentence in found:
        if len(words(sentence)) > MOST_WORDS:
            yield f"{page}: {len(words(sentence))} words in one sentence: {sentence}"
    for paragraph in paragraphs:
        for word in office_words():
            if match := word.search(paragraph):
                yield f"{page}: the office word {match[0]!r} in: {paragraph.strip()}"


def main():
    pages = json.loads(pathlib.Path(sys.argv[1]).read_text())
    for page, paragraphs in pages.items():
        reached = score([sentence for paragraph in paragraphs for sentence in sentences(paragraph)])
        print(f"{page:60} {'-' if reached is None else round(reached)}")
    found = [fault for page, paragraphs in pages.items() for fault in faults(page, paragraphs)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
