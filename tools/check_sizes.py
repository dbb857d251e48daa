#!/usr/bin/env python3
"""Checks that no file has grown past 300 lines, or 600 for tests, which are read case by case. The length of
functions is the business of clang-tidy.

A file that must be longer stands in LONGER with its reason; an entry that is no longer needed fails too.
"""

import argparse
import pathlib
import sys

MOST_LINES = 300
MOST_LINES_OF_TESTS = 600

LONGER = {
    "src/reporting/tests/independent_given.hpp": "random rows of every kind for a second count, one short function for each",
    "src/reporting/tests/independent_places.hpp": "the same, for places, volunteers and meetings",
    "src/app/routes.cpp": "one table with a row for each route",
    "src/platform/web/server.cpp": "all of Boost.Beast, which takes half a minute to compile, stays in one source",
    "src/programme/model/event_rules.cpp": "one table with a row for each event",
    "tools/template_compiler/cpp.py": "writes each kind of tag as C++, one short function for each",
}

PATTERNS = ["src/**/*.[ch]pp", "src/**/*.html", "tests/**/*.[ch]pp", "tests/**/*.mjs", "bench/**/*.[ch]pp"]
PATTERNS += ["assets/**/*.ts", "assets/**/*.css", "press/*", "tools/**/*.py", "tools/*.mjs", "bin/*"]


def lines_of(root):
    """Every file of ours with its number of lines."""
    files = {file for pattern in PATTERNS for file in root.glob(pattern) if file.is_file()}
    return {file.relative_to(root).as_posix(): file.read_text().count("\n") for file in sorted(files)}


def most_lines(path):
    is_test = path.endswith("_test.cpp") or "/test_" in path or path.endswith(".test.mjs")
    return MOST_LINES_OF_TESTS if is_test else MOST_LINES


def faults(lines, longer):
    for path, count in lines.items():
        if count > most_lines(path) and path not in longer:
            yield f"{path}: {count} lines; split it, or list it with a reason"
    for path in longer:
        if lines.get(path, 0) <= most_lines(path):
            yield f"{path}: not longer than {most_lines(path)} lines any more; take it off the list"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    lines = lines_of(parser.parse_args().root)
    found = list(faults(lines, LONGER))
    print("\n".join(found) or f"sizes: clean ({len(lines)} files)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
