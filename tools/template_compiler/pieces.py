"""Cuts a template into HTML and {{directives}}, and finds the ends of C++ expressions."""

from dataclasses import dataclass

OPENING, CLOSING = "([{", ")]}"


class TemplateError(Exception):
    def __init__(self, line, message):
        super().__init__(message)
        self.line = line


@dataclass
class Piece:
    line: int
    is_directive: bool
    text: str


def cut(source):
    """The template as a list of pieces, in order."""
    pieces, position, line = [], 0, 1
    while position < len(source):
        start = source.find("{{", position)
        if start != position:
            html = source[position : start if start >= 0 else len(source)]
            pieces.append(Piece(line, False, html))
            position, line = position + len(html), line + html.count("\n")
            continue
        end = source.find("}}", start) if source.startswith("{{!", start) else directive_end(source, start + 2, line)
        if end < 0:
            raise TemplateError(line, "this {{ has no }}")
        pieces.append(Piece(line, True, source[start + 2 : end].strip()))
        line += source.count("\n", start, end)
        position = end + 2
    return pieces


def directive_end(source, position, line):
    """Where the }} stands that closes a directive: braces and strings of C++ inside it do not count."""
    for at, depth in cpp_characters(source, position, line):
        if depth == 0 and source.startswith("}}", at):
            return at
    return -1


def cpp_characters(source, position, line):
    """Each position outside of strings, with how many brackets are open before it."""
    open_brackets = []
    while position < len(source):
        character = source[position]
        if character in "\"'" and not (character == "'" and source[position - 1 : position].isalnum()):
            position = string_end(source, position, line)
            continue
        yield position, len(open_brackets)
        if character in OPENING:
            open_brackets.append(character)
        elif character in CLOSING:
            if not open_brackets or OPENING[CLOSING.index(character)] != open_brackets.pop():
                raise TemplateError(line, f"'{character}' closes nothing in this {{{{ }}}}")
        position += 1


def string_end(source, start, line):
    position = start + 1
    while position < len(source) and source[position] not in (source[start], "\n"):
        position += 2 if source[position] == "\\" else 1
    if source[position : position + 1] != source[start]:
        raise TemplateError(line, "a string in this {{ }} is not closed")
    return position + 1
