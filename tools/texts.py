#!/usr/bin/env python3
"""Keeps the texts on screen and their translations together. Dutch is the source: a text is its own key.

  texts.py extract   writes all texts of sources, templates and programme files to build/homestart.pot
  texts.py update    extracts, and adds new texts to locales/*/homestart.po (empty) and removes unused ones
  texts.py check     fails on texts that are not translated, doubtful or unused, or that lose a {placeholder}

English has every text. The other languages have those of the files named in locales/parents.txt: what parents see.
"update" marks new texts in these languages as unread; who reads a translation in the own language takes that away.
"""

import argparse
import dataclasses
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

from template_compiler import pieces

SOURCE_LANGUAGE = "nl"
WHOLE_LANGUAGES = ("en",)
UNREAD = "# unread"
TRANSLATED_KEYS = ("name", "explanation", "words", "least_words", "most_words")

QUOTED = r'"(?:\\.|[^"\\])*"'
TEXT_TAG = re.compile(r"t\s+(%s)" % QUOTED)
PLURAL_TAG = re.compile(r"n\s+(%s)\s*(%s)" % (QUOTED, QUOTED))
TRANSLATED_VALUE = re.compile(r"\b(?:%s)\s*=\s*(%s)" % ("|".join(TRANSLATED_KEYS), QUOTED))
PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


class Fault(Exception):
    """Something a person must mend; shown without a trace."""


# --- what is written where -----------------------------------------------------------------------------------------


def tag_as_code(tag):
    """What stands between {{ and }} as C++ for xgettext; the values of a text may hold texts of their own."""
    if tag.startswith("!"):
        return ""
    if match := TEXT_TAG.match(tag):
        return f"translate({match[1]}); {tag[match.end():]};"
    if match := PLURAL_TAG.match(tag):
        return f"plural({match[1]}, {match[2]}); {tag[match.end():]};"
    return tag + ";"


def template_as_code(template):
    """Only the tags of a template."""
    return "\n".join(tag_as_code(piece.text) for piece in pieces.cut(template) if piece.is_directive)


def programme_as_code(text):
    """The names, explanations and questions of a programme file as calls."""
    wanted = set(named_texts(tomllib.loads(text)))
    written = set()
    lines = []
    for line in text.splitlines():
        values = [value for value in TRANSLATED_VALUE.findall(line) if unquote(value) in wanted]
        written |= {unquote(value) for value in values}
        lines.append("".join(f"translate({value});" for value in values))
    if lost := wanted - written:
        raise Fault(f"write this text on one line, in double quotes: {min(lost)}")
    return "\n".join(lines)


def named_texts(table):
    """Every name, explanation and question in a table, at any depth."""
    values = table.values() if isinstance(table, dict) else table
    for value in values:
        if isinstance(value, (dict, list)):
            yield from named_texts(value)
    if isinstance(table, dict):
        yield from (table[key] for key in TRANSLATED_KEYS if isinstance(table.get(key), str) and table[key])


def files(root, folder, pattern):
    """The files whose texts people see, so none of a test."""
    found = (root / folder).rglob(pattern)
    return sorted(file for file in found if "tests" not in file.relative_to(root).parts)


def rewritten(root):
    """Files that xgettext cannot read by itself, as (path, code)."""
    for template in files(root, "src", "*.html"):
        yield template, template_as_code(template.read_text())
    for programme in files(root, "programme", "*.toml"):
        yield programme, programme_as_code(programme.read_text())


def extract(root, pot):
    """Writes all texts of the project to a .pot file."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for path, code in rewritten(root):
            copy = pathlib.Path(folder) / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(code)
            paths.append(path.relative_to(root).as_posix())
        paths += [path.relative_to(root).as_posix() for path in files(root, "src", "*.[ch]pp")]
        pot.parent.mkdir(parents=True, exist_ok=True)
        xgettext(root, folder, paths, pot)


def xgettext(root, folder, paths, pot):
    pot.unlink(missing_ok=True)
    run(
        ["xgettext", "--language=C++", "--from-code=UTF-8", "--keyword", "--keyword=translate", "--keyword=mark",
         "--keyword=plural:1,2", "--sort-output", "--no-wrap", "--add-location=file", "--force-po",
         "--package-name=homestart", f"--directory={folder}", f"--directory={root}", "--files-from=-",
         f"--output={pot}"],
        stdin="\n".join(paths),
    )
    made = re.sub(r'"POT-Creation-Date: .*\n', "", pot.read_text())
    pot.write_text(made.replace("charset=CHARSET", "charset=UTF-8"))


def run(command, stdin=""):
    done = subprocess.run(command, input=stdin, text=True, capture_output=True)
    if done.returncode != 0 or "error" in done.stderr:
        raise Fault(f"{command[0]}: {done.stderr.strip()}")


# --- what is translated --------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Entry:
    text: str = ""
    plural: str = ""
    translations: dict = dataclasses.field(default_factory=dict)
    fuzzy: bool = False
    unread: bool = False

    def key(self):
        return (self.text, self.plural)


def unquote(line):
    escapes = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
    return re.sub(r"\\(.)", lambda escape: escapes[escape[1]], line.strip()[1:-1])


def read_po(text):
    """The entries of a .po file without its header; obsolete ones (#~) count as entries too."""
    entries = []
    for block in re.split(r"\n\s*\n", text):
        entry, part = Entry(), None
        for line in block.splitlines():
            line = line.removeprefix("#~ ")
            if line.startswith("#,") and "fuzzy" in line:
                entry.fuzzy = True
            entry.unread |= line == UNREAD
            keyword = re.match(r'(msgid_plural|msgid|msgstr(?:\[\d\])?)\s*(".*")', line)
            part = keyword[1] if keyword else part
            if part and (keyword or line.startswith('"')):
                add_to(entry, part, unquote(keyword[2] if keyword else line))
        if entry.text:
            entries.append(entry)
    return entries


def add_to(entry, part, text):
    if part == "msgid":
        entry.text += text
    elif part == "msgid_plural":
        entry.plural += text
    else:
        entry.translations[part] = entry.translations.get(part, "") + text


def placeholders(text):
    return set(PLACEHOLDER.findall(text))


def faults_of_entry(entry):
    if entry.fuzzy:
        yield f"marked as doubtful (fuzzy): {entry.text!r}"
    if not entry.translations or not all(entry.translations.values()):
        yield f"not translated: {entry.text!r}"
        return
    wanted = placeholders(entry.text) | placeholders(entry.plural)
    least = wanted - {"count"} if entry.plural else wanted
    for translation in entry.translations.values():
        found = placeholders(translation)
        if not least <= found <= wanted:
            yield f"other placeholders: {entry.text!r} as {translation!r}"


def faults(texts, translations):
    """What is wrong with a language, given the entries of the .pot and of its .po."""
    wanted = {entry.key() for entry in texts}
    present = {entry.key() for entry in translations}
    for entry in texts:
        if entry.key() not in present:
            yield f"not translated: {entry.text!r}"
    for entry in translations:
        if entry.key() in wanted:
            yield from faults_of_entry(entry)
        else:
            yield f"not used any more: {entry.text!r}"


def catalogues(root):
    return sorted(po for po in root.glob("locales/*/homestart.po") if po.parent.name != SOURCE_LANGUAGE)


def scope(root, pot, po):
    """The .pot file with the texts that a language must have."""
    if po.parent.name in WHOLE_LANGUAGES:
        return pot
    listed = (line.partition("#")[0].strip() for line in (root / "locales" / "parents.txt").read_text().splitlines())
    of_parents = pot.with_stem("parents")
    run(["msggrep", "--force-po", "--no-wrap", "--add-location=file", f"--output={of_parents}", str(pot),
         *(f"--location={pattern}" for pattern in listed if pattern)])
    return of_parents


def mark_new_as_unread(text):
    """Marks every entry without a translation."""
    blocks = text.split("\n\n")
    new = re.compile(r'^msgstr(\[\d\])? ""\Z', re.MULTILINE)
    return "\n\n".join(
        f"{UNREAD}\n{block}" if new.search(block.rstrip()) and UNREAD not in block else block for block in blocks
    )


def update(root, pot):
    for po in catalogues(root):
        run(["msgmerge", "--quiet", "--no-fuzzy-matching", "--sort-output", "--no-wrap", "--add-location=file",
             "--update", "--backup=none", str(po), str(scope(root, pot, po))])
        run(["msgattrib", "--no-obsolete", "--no-wrap", "--add-location=file", f"--output={po}", str(po)])
        if po.parent.name not in WHOLE_LANGUAGES:
            po.write_text(mark_new_as_unread(po.read_text()))
        missing = sum(1 for entry in read_po(po.read_text()) for fault in faults_of_entry(entry))
        print(f"{po.relative_to(root)}: {missing} to translate")


def check(root, pot):
    found = []
    for po in catalogues(root):
        wanted = read_po(scope(root, pot, po).read_text())
        present = read_po(po.read_text())
        found += [f"{po.relative_to(root)}: {fault}" for fault in faults(wanted, present)]
        unread = sum(entry.unread for entry in present)
        print(f"texts {po.parent.name}: {len(wanted)}" + (f", {unread} not read in the own language" if unread else ""))
    print("\n".join(found) or "texts: all translated")
    if found:
        print('\n"tools/texts.py update" adds new texts to the .po files and removes unused ones.')
    return 1 if found else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["extract", "update", "check"])
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = parser.parse_args()

    pot = options.root / "build" / "homestart.pot"
    try:
        extract(options.root, pot)
        if options.task == "update":
            update(options.root, pot)
        return check(options.root, pot) if options.task == "check" else 0
    except Fault as fault:
        print(f"texts: {fault}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
