#!/usr/bin/env python3
"""Checks that code, files, tables and routes use the words of docs/glossary.md: one word, one thing.

Refused are the words of its column "not" (unless they are themselves words of the glossary), and Dutch words other
than the closed list at its top. Words that also mean something technical, such as "file", are refused only where
they name a thing of the programme: a table, a route, a source file. The platform knows nothing of the programme, so
only its language is checked. Comments and texts are for people and are not checked.
"""

import argparse
import pathlib
import re
import sys

# Words of the column "not" that name something technical too.
TECHNICAL = {"address", "document", "file", "problem", "report"}

# The command "homestart user", and what reporting makes.
ALLOWED = {"app": {"user"}, "reporting": {"report"}}

# Dutch words of the glossary that are English too.
ALSO_ENGLISH = {"account", "home", "kind", "past", "score", "start"}

# Dutch words that slip into code easily, beside those of the glossary.
MORE_DUTCH = set(
    "aantal achternaam adres afspraak antwoord beheer bericht beschikbaar betrokken cijfer dagen datum duur "
    "geboorte geboortedatum gebruiker gegevens geslacht gesprek huisbezoek inschrijving instelling kinderen leeftijd "
    "lijst locatie maand melding moeder naam nieuw ouderschap plaats reden rooster samenvatting soort straat taal "
    "telefoon telefoonnummer toelichting vader verslag voornaam voorstel vraag wachtlijst wachtwoord wijk "
    "woonplaats".split()
)

QUOTED = r'"(?:\\.|[^"\\])*"'
NOT_CODE = re.compile(rf'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|{QUOTED}|\'(?:\\.|[^\'\\])\'|#include[^\n]*', re.DOTALL)
SQL_COMMENT = re.compile(r"--.*|'[^']*'")
TAG = re.compile(rf"\{{\{{(?!!)((?:{QUOTED}|(?!\}}\}}).)*)\}}\}}", re.DOTALL)
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
ROUTE = re.compile(r'"(/[a-z0-9_{}/-]*)"')
CREATED = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)")


class Glossary:
    def __init__(self, text):
        lines = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
        rows = [[cell.strip() for cell in line] for line in lines]
        self.own = {word for row in rows for name in re.findall(r"`([^`]+)`", row[0]) for word in words(name)}
        self.allowed_dutch = set(re.findall(r"`(\w+)`", text.split("closed list:")[1].split("\n")[0]))
        unwanted = {word.strip() for row in rows for word in row[3].split(",")}
        self.unwanted = {word for word in unwanted if re.fullmatch(r"[a-z]+", word)} - self.own
        dutch = {word.lower() for row in rows for word in re.findall(r"\w{4,}", row[1])}
        self.dutch = (dutch | MORE_DUTCH) - self.own - self.allowed_dutch - ALSO_ENGLISH

    def fault(self, word, allowed):
        """Why this word is refused; nothing when it may be used."""
        if singular(word) & self.unwanted - TECHNICAL - allowed:
            return "is another word in the glossary"
        stems = singular(word) | {word.removesuffix("en"), word.removesuffix("nen"), word.removesuffix("e")}
        return "is Dutch" if stems & self.dutch else ""

    def fault_of_thing(self, name, allowed):
        """The same for the whole name of a table, source file or part of a route."""
        unwanted = singular(name) & self.unwanted & TECHNICAL - allowed
        return "is another word in the glossary" if unwanted else ""


def singular(word):
    return {word, word.removesuffix("s"), word.removesuffix("es")}


def words(identifier):
    """'FamilyCase' and 'family_case' are both family, case."""
    return [word.lower() for word in WORD.findall(identifier)]


def identifiers(path, text):
    """The names in a source file or, of a template, in its tags."""
    if path.suffix == ".html":
        text = ";".join(TAG.findall(text))
    if path.suffix == ".sql":
        return set(re.findall(r"\b[a-z][a-z0-9_]*\b", SQL_COMMENT.sub("", text)))
    return set(IDENTIFIER.findall(NOT_CODE.sub(" ", text)))


def things(path, text):
    """The things that a file names: itself, tables, the parts of routes."""
    yield path.name.split(".")[0]
    if path.suffix == ".sql":
        yield from CREATED.findall(text)
    if "app" in path.parts:
        yield from (part for route in ROUTE.findall(text) for part in route.split("/"))


def capability(path):
    """'matching' for src/matching/model/match.cpp and migrations/0003_matching_create_matches.sql."""
    return path.name.split("_")[1] if path.parts[0] == "migrations" else path.parts[1]


def faults_of_file(glossary, path, text):
    folder = capability(path)
    allowed = glossary.unwanted if folder == "platform" else ALLOWED.get(folder, set())
    named = set(things(path, text))
    for name in sorted(identifiers(path, text) | named):
        faults_of_words = [(word, glossary.fault(word, allowed)) for word in words(name)]
        faults_of_name = [(name, glossary.fault_of_thing(name, allowed))] if name in named else []
        yield from (f"{path}: {name}: '{word}' {fault}" for word, fault in faults_of_words + faults_of_name if fault)


def faults(root):
    glossary = Glossary((root / "docs" / "glossary.md").read_text())
    patterns = ["src/**/*.[ch]pp", "src/**/*.html", "migrations/*.sql", "assets/**/*.ts"]
    files = sorted(file for pattern in patterns for file in root.glob(pattern))
    return [fault for file in files for fault in faults_of_file(glossary, file.relative_to(root), file.read_text())]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    found = faults(parser.parse_args().root)
    print("\n".join(found) or "glossary: clean")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
