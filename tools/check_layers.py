#!/usr/bin/env python3
"""Checks the direction of every include, the place of SQL, and the owner of every table.

The rules, drawn in docs/architecture.md:
  1. Capabilities depend along a family's journey: each may use itself and those before it.
  2. Inside a capability: model <- store <- actions <- pages. A model knows neither SQL nor HTTP.
  3. The parts of the platform are mechanisms; base knows nothing, and none knows the programme.
  4. A table belongs to the capability in its migration's name. SQL stands in store/ only; only the owner writes.
"""

import argparse
import pathlib
import re
import sys

JOURNEY = [
    "platform", "programme", "people", "accounts", "locations", "needs", "intake", "volunteers", "training", "matching",
    "support", "coaching", "allowances", "evaluation", "closing", "meetings", "agenda", "reporting", "foresight", "privacy",
    "api", "demo", "app",
]  # fmt: skip

# What each part of the platform may use beside itself.
PLATFORM = {
    "base": set(),
    "calendar": {"base"},
    "crypto": {"base"},
    "database": {"base"},
    "logging": {"base"},
    "template": {"base"},
    "text": {"base"},
    "jobs": {"base", "database", "logging"},
    "mail": {"base", "crypto", "database", "logging", "text"},
    "pdf": {"base", "crypto", "template"},
    "spreadsheet": {"base"},
    "web": {"base", "crypto", "logging", "template", "text"},
}

# What a file in this room may include, by room of the included file.
MODEL = {"model", "platform/base", "platform/text"}  # text: the language of a person, and words to be translated
STORE = MODEL | {"store", "platform/database", "platform/mail"}  # mail: a row may point to one of the outbox
ACTIONS = STORE | {"actions", "platform/crypto", "platform/jobs"}
PAGES = ACTIONS | {"pages", "platform/calendar", "platform/pdf", "platform/spreadsheet", "platform/template", "platform/web"}
ROOMS = {"model": MODEL, "store": STORE, "actions": ACTIONS, "pages": PAGES}

# These know all: the programs' main, the data to try it with, and the tests.
FREE_CAPABILITIES = {"app"}
FREE_ROOMS = {"tests"}

# Their tables hold data of families and volunteers, so every row says to which location it belongs.
BY_LOCATION = {
    "needs", "intake", "volunteers", "training", "matching", "support", "allowances", "evaluation", "closing", "meetings",
    "coaching",
}  # fmt: skip
WITHOUT_LOCATION = {"application_drafts"}  # the parent has not yet said where she lives

INCLUDE = re.compile(r'(?:#include|\{\{\s*use)\s+"([^"]+)"')
NAMESPACE = re.compile(r"^(?:inline )?namespace ([a-z_]+)\s*(?:::|\{)", re.MULTILINE)
TABLE = re.compile(r"\b(DELETE FROM|FROM|JOIN|INTO|UPDATE)\s+([a-z_]+)\b")
OWNED = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)\s*\((.*?)\n\)", re.DOTALL)
SQL_COMMENT = re.compile(r"--.*")


def room_of(path):
    """'matching/model/match.hpp' is in model; 'platform/web/http.hpp' is in platform/web."""
    folder, part, *rest = path.split("/")
    if folder == "platform":
        return "tests" if rest and rest[0] == "tests" else f"platform/{part}"
    return part


def may_include(path):
    """The rooms that a file may include."""
    room = room_of(path)
    if room.startswith("platform/"):
        part = room.removeprefix("platform/")
        return {f"platform/{other}" for other in PLATFORM.get(part, set()) | {part}}
    return ROOMS.get(room, set())


def later(one, other):
    return JOURNEY.index(one) > JOURNEY.index(other)


def migration_owner(migration):
    """migrations/0003_matching_create_matches.sql belongs to matching."""
    return migration.name.split("_")[1]


def tables(root):
    """Every table with its owner and the text between its brackets."""
    return {
        table: (migration_owner(migration), columns)
        for migration in sorted((root / "migrations").glob("*.sql"))
        for table, columns in OWNED.findall(SQL_COMMENT.sub("", migration.read_text()))
    }


def faults_of_tables(owned):
    for table, (owner, columns) in owned.items():
        if owner not in JOURNEY:
            yield f"{table}: its migration names {owner}, which is not in JOURNEY"
        elif owner in BY_LOCATION and ("location_id" in columns) == (table in WITHOUT_LOCATION):
            yield f"{table}: either has a location_id or stands in WITHOUT_LOCATION"


def faults_of_includes(path, text):
    folder = path.split("/")[0]
    for included in INCLUDE.findall(text):
        used = included.split("/")[0]
        if used not in JOURNEY or "/" not in included:
            continue
        if later(used, folder):
            yield f"{folder} must not know {used}, which comes later: {included}"
        elif room_of(included) not in may_include(path):
            yield f"{room_of(path)} must not include {room_of(included)}: {included}"


def faults_of_sql(path, text, owned):
    folder = path.split("/")[0]
    for verb, table in TABLE.findall(text):
        owner = owned[table][0] if table in owned else None
        if owner not in JOURNEY:
            continue
        if later(owner, folder):
            yield f"{folder} must not use {table} of {owner}, which comes later"
        elif folder != "platform" and room_of(path) != "store":
            yield f"SQL on {table} belongs in store/"
        elif verb in ("INTO", "UPDATE", "DELETE FROM") and owner != folder:
            yield f"only {owner} writes {table}"


def faults_of_place(path, text):
    """Every file lies in a known room, and what it declares in the namespace of its folder."""
    folder, part, *rest = path.split("/")
    if folder == "platform":
        if part not in PLATFORM:
            yield f"platform/{part} is not in PLATFORM"
        expected = "html" if part == "template" else part
    else:
        if part not in ROOMS | dict.fromkeys(FREE_ROOMS):
            yield f"{part} is not a room: {', '.join(ROOMS)} and tests are"
        expected = folder
    for namespace in set(NAMESPACE.findall(text)) - {expected}:
        yield f"namespace {namespace}: this folder declares {expected}"


def faults_of_file(path, text, owned):
    folder = path.split("/")[0]
    if folder not in JOURNEY:
        yield f"{folder} is not in JOURNEY"
    elif folder not in FREE_CAPABILITIES and path.count("/") == 1:
        yield "lies beside the rooms: put it into one"
    elif folder not in FREE_CAPABILITIES and room_of(path) not in FREE_ROOMS:
        yield from faults_of_place(path, text)
        yield from faults_of_includes(path, text)
        yield from faults_of_sql(path, text, owned)


def faults(root):
    owned = tables(root)
    found = [f"migrations: {fault}" for fault in faults_of_tables(owned)]
    sources = root / "src"
    for file in sorted(file for kind in ("*.cpp", "*.hpp", "*.html") for file in sources.rglob(kind)):
        path = file.relative_to(sources).as_posix()
        found += [f"src/{path}: {fault}" for fault in faults_of_file(path, file.read_text(), owned)]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    found = faults(parser.parse_args().root)
    print("\n".join(found) or "layers: clean")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
