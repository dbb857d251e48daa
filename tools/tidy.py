#!/usr/bin/env python3
"""Runs clang-tidy 19 over the sources of src/ with the flags of build/sanitize, two at a time. Tests are left to the
compiler's warnings and the sanitizers: reading them would take three times as long as all the rest.

A file found clean is remembered under build/tidy by a hash of its content, of all headers it includes, of the flags and
of .clang-tidy; it is read again only when one of these changes. Sources that are compiled together (unity) are read together:
most of the time goes into the headers they share.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

CLANG_TIDY = "clang-tidy-19"
ONLY_GCC = re.compile(r"-W(no-)?(duplicated-cond|logical-op|useless-cast|restrict)$")
# What is left out for one file: clang-tidy follows a coroutine into Asio, and finds there what cannot happen.
NOT_IN = {"server.cpp": "-clang-analyzer-core.NullDereference"}
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


def units(root, build):
    """What is compiled at once, as (file, its sources below src/, the arguments that compile it)."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        unit = pathlib.Path(entry["file"])
        together = [unit] if unit.suffix == ".cpp" else map(pathlib.Path, INCLUDE.findall(unit.read_text()))
        sources = [source for source in together if (root / "src") in source.parents and "tests" not in source.parts]
        if sources:
            yield unit, sources, [*tidy_arguments(entry["command"].split()), "-c", str(unit)]


def tidy_arguments(command):
    """The compiler's own arguments, without ccache, output and what clang does not know."""
    start = next(at for at, word in enumerate(command) if "ccache" not in word)
    words, skip = ["clang++"], False
    for word in command[start + 1 :]:
        if skip or word in ("-o", "-c"):
            skip = not skip
        elif not ONLY_GCC.match(word):
            words.append(word)
    return words


def included_headers(source, folders, seen):
    """All headers of the project that a source includes, directly or not."""
    for name in INCLUDE.findall(source.read_text()):
        header = next((folder / name for folder in folders if (folder / name).is_file()), None)
        if header and header not in seen:
            seen.add(header)
            included_headers(header, folders, seen)
    return seen


def fingerprint(sources, arguments, root, build):
    headers = set()
    for source in sources:
        included_headers(source, [root / "src", build / "templates", root / "tests"], headers)
    files = [root / ".clang-tidy", *sources, *sorted(headers)]
    content = b"\0".join(file.read_bytes() for file in files)
    return hashlib.sha256(content + " ".join(arguments).encode()).hexdigest()


def changed_since_main(root):
    done = subprocess.run(
        ["git", "diff", "--name-only", "main", "--", "src"], cwd=root, capture_output=True, text=True, check=True
    )
    return {root / path for path in done.stdout.split()}


def waiting(root, build, only):
    """The units that were not yet found clean as they are, with their fingerprint and arguments."""
    for unit, sources, arguments in units(root, build):
        if only is None or only.intersection(sources):
            print_of_it = fingerprint(sources, arguments, root, build)
            if not (root / "build" / "tidy" / print_of_it).exists():
                yield unit, print_of_it, arguments


def tidy(root, unit, print_of_it, arguments):
    checks = [f"--checks={NOT_IN[unit.name]}"] if unit.name in NOT_IN else []
    done = subprocess.run(
        [CLANG_TIDY, "--quiet", "--config-file=.clang-tidy", *checks, str(unit), "--", *arguments[1:]],
        cwd=root, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode == 0:
        (root / "build" / "tidy" / print_of_it).touch()
    return unit, done.returncode, done.stdout + (done.stderr if not done.stdout else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--changed", action="store_true", help="only sources that differ from the branch main")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = parser.parse_args()

    root = options.root
    (root / "build" / "tidy").mkdir(parents=True, exist_ok=True)
    build = root / "build" / "sanitize"
    jobs = list(waiting(root, build, changed_since_main(root) if options.changed else None))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = [pool.submit(tidy, root, *job) for job in jobs]
        for number, done in enumerate(concurrent.futures.as_completed(running), 1):
            unit, status, output = done.result()
            failed += status != 0
            findings = f"\n{output}" if status else ""
            print(f"clang-tidy {number}/{len(jobs)} {unit.relative_to(root)}{findings}", flush=True)
    print(f"clang-tidy: {len(jobs) - failed} of {len(jobs)} clean, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
