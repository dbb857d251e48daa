#!/usr/bin/python3
"""Prints a page: HTML on standard input becomes a tagged PDF (PDF/UA-1) on standard output.

usage: print.py <stylesheet beside this file, such as letters.css>...

Nothing is fetched, neither from the network nor from a disk: only data: addresses are read. The fonts are those of
Debian's fonts-noto-core.
"""

import functools
import os
import pathlib
import sys

import tagging
import weasyprint


def fetch_data_only(url):
    if not url.startswith("data:"):
        raise ValueError(f"not fetched: {url[:80]}")
    return weasyprint.default_url_fetcher(url)


def read_style(name):
    file = pathlib.Path(__file__).resolve().parent / pathlib.Path(name).name
    return weasyprint.CSS(string=file.read_text(encoding="utf-8"), url_fetcher=fetch_data_only)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.split("\n\n")[1])
    os.nice(10)  # pages go first
    tagging.install()
    html = weasyprint.HTML(file_obj=sys.stdin.buffer, encoding="utf-8", url_fetcher=fetch_data_only)
    styles = [read_style(name) for name in sys.argv[1:]]
    finisher = functools.partial(describe, html)
    html.write_pdf(sys.stdout.buffer, stylesheets=styles, finisher=finisher, variant="pdf/ua-1")


def describe(html, _, pdf):
    tagging.finish(html, pdf)


if __name__ == "__main__":
    main()
