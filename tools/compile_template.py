#!/usr/bin/env python3
"""Compiles one HTML template to a typed C++ function that writes the page.

usage: compile_template.py <template> <path below src/, such as matching/pages/candidates.html> <output prefix>

Writes <output prefix>.hpp and .cpp with `void candidates(html::Output& out, ...)` and
`std::string render_candidates(...)` in the namespace of the capability. The compiler follows the HTML, so every value
is escaped for the place where it stands, and an unclosed tag is an error of the build. The words:

    {{! comment }}                          {{use "matching/pages/candidates_page.hpp"}}
    {{param page : CandidatesPage const&}}  {{layout accounts::staff_layout(request, title)}}
    {{let texts = request.texts}}           {{page.name}}
    {{t "Nog {days} dagen" days=page.days}} {{n "{count} kind" "{count} kinderen" count=page.children}}
    {{if a}}..{{else if b}}..{{else}}..{{/if}}   {{for item : page.items}}..{{else}}..{{/for}}
    {{> web::text_field(texts, form, {.name = "phone"})}}   {{slot content}}
"""

import pathlib
import re
import sys

from template_compiler.cpp import Compiler
from template_compiler.pieces import TemplateError

IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*")
NAMESPACES = {"template": "html"}


def namespace_of(path):
    folder, part = path.parts[0], path.parts[1] if len(path.parts) > 2 else ""
    return NAMESPACES.get(part, part) if folder == "platform" and part else folder


def compile_template(template, path, output):
    path = pathlib.PurePosixPath(path)
    name = path.name.removesuffix(".html")
    if not IDENTIFIER.fullmatch(name) or not IDENTIFIER.fullmatch(namespace_of(path)):
        raise TemplateError(1, f"folder and file become a namespace and a function, so '{path}' will not do")
    try:
        source = pathlib.Path(template).read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise TemplateError(1, f"not UTF-8: {fault.reason}") from fault
    compiler = Compiler(namespace_of(path), name)
    compiler.compile(source)
    pathlib.Path(output).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(f"{output}.hpp").write_text(compiler.header(path), encoding="utf-8")
    pathlib.Path(f"{output}.cpp").write_text(compiler.source(path), encoding="utf-8")


def main():
    if len(sys.argv) != 4:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    try:
        compile_template(*sys.argv[1:])
    except TemplateError as error:
        print(f"{sys.argv[1]}:{error.line}: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{sys.argv[1]}:1: {error.strerror}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
