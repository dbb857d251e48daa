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
from dataclasses import dataclass, replace

VOID_ELEMENTS = set("area base br col embed hr img input link meta source track wbr".split())
FOREIGN_ELEMENTS = {"svg", "math"}
TEXT_ONLY_ELEMENTS = {"title", "textarea"}
URL_ATTRIBUTES = set("href src action formaction xlink:href poster cite data ping background manifest".split())
CONSTANT_ATTRIBUTES = {"srcset", "imagesrcset", "srcdoc", "http-equiv"}
ADDRESS_START = re.compile(r"/(?!/)|[#?]|https?://[^/?#]|mailto:|tel:", re.IGNORECASE)
SCRIPT_ADDRESS = re.compile(r"\s*(javascript|vbscript|data)\s*:", re.IGNORECASE)
NAMESPACES = {"template": "html"}

IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*")
STRING = re.compile(r'"((?:[^"\\\n]|\\["\\])*)"')
PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
VALUE_NAME = re.compile(r"([a-z_][a-z0-9_]*)=(?!=)")
OPENING, CLOSING = "([{", ")]}"


class TemplateError(Exception):
    def __init__(self, line, message):
        super().__init__(message)
        self.line = line


# --- Cutting the source into HTML and {{directives}} ---------------------------------------------------------------


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


# --- Following the HTML --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Place:
    """Where in the HTML the compiler stands between two pieces."""

    stack: tuple = ()  # the open elements, as (name, line)
    kind: str = "text"  # text, text_only (title, textarea), tag, value
    tag: tuple = ()  # (name, line) when inside a tag
    attribute: str = ""  # when inside its value
    quote: str = ""
    url: str = ""  # how far an address got: start, address, path, query; mixed when branches differ
    written: str = ""  # the constant beginning of an address
    after_space: bool = True  # more whitespace here would change nothing

    def same_as(self, other):
        ours, theirs = (replace(p, url="", written="", after_space=True) for p in (self, other))
        return ours == theirs

    def joined_with(self, other):
        """After branches that ended here and there."""
        url = self.url if self.url == other.url else "mixed" if "start" in (self.url, other.url) else "query"
        return replace(self, url=url, after_space=self.after_space and other.after_space)

    def describe(self):
        return {
            "text": "between tags",
            "text_only": f"in <{self.stack[-1][0] if self.stack else ''}>",
            "tag": f"inside the tag <{self.tag[0] if self.tag else ''}",
            "value": f"in the value of {self.attribute}",
        }[self.kind]


class Html:
    """Reads the constant HTML, knows where it stands, and gives back what to write."""

    def __init__(self):
        self.place = Place()
        self.floor = 0  # elements below this were opened outside the branch
        self.line = 1
        self.written = []

    def read(self, text, line):
        """The HTML to write for this piece, with whitespace collapsed and comments dropped."""
        self.line, self.written = line, []
        position = 0
        while position < len(text):
            step = getattr(self, "read_" + self.place.kind)(text, position)
            self.line += text.count("\n", position, step)
            position = step
        return "".join(self.written)

    def fail(self, message):
        raise TemplateError(self.line, message)

    def move(self, **changes):
        self.place = replace(self.place, **changes)

    def write(self, text):
        if text:
            self.written.append(text)
            self.move(after_space=text[-1].isspace())

    # Each read_<kind> reads something at a position and gives the position after it.

    def read_text(self, text, position):
        end = text.find("<", position)
        if end != position:
            end = len(text) if end < 0 else end
            self.write_words(text, position, end)
            return end
        if text.startswith("<!--", position):
            end = text.find("-->", position)
            return end + 3 if end >= 0 else self.fail("a comment with {{ }} in it, or not closed: use {{! }}")
        for pattern, read in (
            (r"<!doctype\s+html\s*>", self.write_match),
            (r"</([a-zA-Z][a-zA-Z0-9-]*)\s*>", self.close_element),
            (r"<([a-zA-Z][a-zA-Z0-9-]*)", self.open_tag),
        ):
            match = re.compile(pattern, re.IGNORECASE).match(text, position)
            if match:
                read(match)
                return match.end()
        return self.fail("this '<' starts no tag: a tag name must be constant, and a plain '<' is written &lt;")

    def write_words(self, text, start, end):
        if any(name == "pre" for name, _ in self.place.stack):
            return self.write(text[start:end])
        for match in re.compile(r"\s+|\S+").finditer(text, start, end):
            words = match.group()
            if not words.isspace():
                self.write(words)
            elif not self.place.after_space:
                at_edge = match.start() == start or match.end() == end
                self.write("\n" if "\n" in words and at_edge else " ")
        return None

    def write_match(self, match):
        self.write(match.group())

    def open_tag(self, match):
        name = match.group(1)
        if name.lower() == "style":
            self.fail("no inline style: it belongs in assets/")
        self.write(match.group())
        self.move(kind="tag", tag=(name, self.line), after_space=False)

    def close_element(self, match):
        name, stack = match.group(1), self.place.stack
        if not stack or stack[-1][0] != name:
            opened = f", <{stack[-1][0]}> of line {stack[-1][1]} is open" if stack else ""
            self.fail(f"</{name}> closes nothing{opened}")
        if len(stack) <= self.floor:
            self.fail(f"</{name}> closes an element that was opened outside this branch")
        self.move(stack=stack[:-1], kind="text")
        self.write(f"</{name}>")

    def read_text_only(self, text, position):
        name = self.place.stack[-1][0]
        end = text.find("<", position)
        end = len(text) if end < 0 else end
        self.write(text[position:end])
        if end == len(text):
            return end
        match = re.compile(rf"</({name})\s*>").match(text, end)
        if not match:
            self.fail(f"<{name}> holds text only")
        self.close_element(match)
        return match.end()

    def read_script(self, text, position):
        match = re.compile(r"\s*</(script)\s*>").match(text, position)
        if not match:
            self.fail("no inline script: it belongs in assets/")
        self.close_element(match)
        return match.end()

    def read_tag(self, text, position):
        space = re.compile(r"\s+").match(text, position)
        if space:
            if not self.place.after_space and text[space.end() : space.end() + 1] not in (">", "/"):
                self.write(" ")
            self.move(after_space=True)
            return space.end()
        end = re.compile(r"/?>").match(text, position)
        if end:
            self.end_tag(self_closing=end.group() == "/>")
            return end.end()
        name = re.compile(r"[^\s\"'<>/={}]+").match(text, position)
        if not name:
            self.fail(f"'{text[position]}' does not belong {self.place.describe()}")
        if not self.place.after_space:
            self.fail(f"there must be a space before '{name.group()}'")
        return self.read_attribute(name.group(), text, name.end())

    def read_attribute(self, name, text, position):
        if name.lower() == "style" or name.lower().startswith("on"):
            self.fail(f"no inline {'style' if name.lower() == 'style' else 'script'}: {name}")
        self.write(name)
        equals = re.compile(r"\s*=\s*").match(text, position)
        if not equals:
            return position
        quote = text[equals.end() : equals.end() + 1]
        if quote not in ('"', "'"):
            self.fail(f"the value of {name} must be in quotes")
        self.write("=" + quote)
        url = "start" if name.lower() in URL_ATTRIBUTES else ""
        self.move(kind="value", attribute=name, quote=quote, url=url, written="")
        return equals.end() + 1

    def end_tag(self, self_closing):
        (name, line), place = self.place.tag, self.place
        foreign = any(element in FOREIGN_ELEMENTS for element, _ in (*place.stack, place.tag))
        is_void = name.lower() in VOID_ELEMENTS and not foreign
        if self_closing and not is_void and not foreign:
            self.fail(f"<{name}/> does not close itself: write <{name}></{name}>")
        self.write("/>" if self_closing and foreign else ">")
        stays_open = not is_void and not self_closing
        kind = "text"
        if stays_open and not foreign:
            kind = "text_only" if name in TEXT_ONLY_ELEMENTS else "script" if name == "script" else "text"
        stack = (*place.stack, (name, line)) if stays_open else place.stack
        self.move(stack=stack, kind=kind, tag=())

    def read_value(self, text, position):
        end = text.find(self.place.quote, position)
        constant = text[position : end if end >= 0 else len(text)]
        if constant:
            self.written.append(constant)
            if self.place.url:
                self.read_address(constant)
        if end < 0:
            return len(text)
        self.written.append(self.place.quote)
        self.move(kind="tag", attribute="", quote="", url="", written="", after_space=False)
        return end + 1

    def read_address(self, constant):
        if self.place.url == "address" and constant[0] not in "?#&":
            self.fail('after a whole address only ? # or & may come: write {{base + "/path"}}')
        if SCRIPT_ADDRESS.match(self.place.written + constant):
            self.fail("this address runs a script or holds data")
        in_query = self.place.url == "query" or "?" in constant or "#" in constant
        self.move(written=self.place.written + constant, url="query" if in_query else "path")

    def value(self):
        """The function of html::Output that writes a value here."""
        place = self.place
        if place.kind == "text":
            self.move(after_space=False)
            return "text"
        if place.kind == "text_only":
            return "attribute"
        if place.kind != "value":
            return self.fail(f"a value cannot stand {place.describe()}")
        if place.attribute.lower() in CONSTANT_ATTRIBUTES:
            self.fail(f"the value of {place.attribute} must be constant")
        if not place.url:
            return "attribute"
        if place.url == "mixed":
            self.fail("whether this is a whole address or a part depends on a branch: write the address in one value")
        if place.url == "start":
            self.move(url="address", written="/")
            return "url"
        if not ADDRESS_START.match(place.written):
            self.fail(f"an address must begin with / # ? http(s)://host mailto: or tel:, not with '{place.written}'")
        return "url_query" if place.url == "query" else "url_path"


# --- Writing C++ ---------------------------------------------------------------------------------------------------


@dataclass
class Block:
    """An open {{if}} or {{for}}."""

    line: int
    word: str
    start: Place
    floor: int
    range_name: str = ""
    ends: tuple = ()  # the places where its branches ended
    has_else: bool = False


class Compiler:
    def __init__(self, namespace, name):
        self.namespace, self.name = namespace, name
        self.includes, self.parameters, self.statements = [], [], []
        self.html = Html()
        self.blocks = []
        self.constant = ""
        self.indent = 1
        self.out = "out"
        self.begun = False  # something was written
        self.line = 1
        self.ranges = 0

    def compile(self, source):
        for piece in cut(source):
            self.line = piece.line
            if piece.is_directive:
                self.directive(piece.text)
            else:
                html = self.html.read(piece.text, piece.line)
                self.begun = self.begun or bool(html)
                self.constant += html
        self.finish()

    def fail(self, message):
        raise TemplateError(self.line, message)

    def finish(self):
        place = self.html.place
        if self.blocks:
            raise TemplateError(self.blocks[-1].line, f"{{{{{self.blocks[-1].word}}}}} has no {{{{/{self.blocks[-1].word}}}}}")
        if place.kind in ("tag", "value"):
            raise TemplateError(place.tag[1], f"the template ends {place.describe()}")
        if place.stack:
            raise TemplateError(place.stack[-1][1], f"<{place.stack[-1][0]}> is not closed")
        self.constant = self.constant.rstrip()
        self.flush()
        if self.out != "out":
            self.indent -= 1
            self.statements.append("    });")

    def flush(self):
        if self.constant:
            lines = [quoted(line) for line in self.constant.splitlines(keepends=True)]
            padding = "\n" + "    " * self.indent + " " * len(f"{self.out}.raw(")
            self.statements.append("    " * self.indent + f"{self.out}.raw({padding.join(lines)});")
            self.constant = ""

    def emit(self, statement):
        self.flush()
        self.statements.append("    " * self.indent + statement)

    def directive(self, text):
        if text.startswith("!"):
            return
        if self.html.place.kind == "script":
            self.fail("no value or branch can stand in <script>")
        if text.startswith(">"):
            return self.call(text[1:].strip())
        word, _, rest = text.partition(" ") if not text.startswith("/") else (text, "", "")
        word, rest = word.strip(), rest.strip()
        if "\n" in word:
            word, rest = word.split("\n", 1)[0].strip(), text[len(word.split("\n", 1)[0]) :].strip()
        if word in ("t", "n") and rest.startswith('"'):
            return self.translated(word, rest)
        words = {"use": self.use, "param": self.param, "layout": self.layout, "let": self.let, "if": self.begin_if,
                 "for": self.begin_for, "slot": self.slot}  # fmt: skip
        if word in words and rest:
            return words[word](rest)
        if word == "else":
            return self.otherwise(rest)
        if word in ("/if", "/for"):
            return self.end_block(word[1:])
        if word in words or word.startswith("/") or not text:
            self.fail(f"{{{{{text}}}}} is not complete")
        self.value(f"({self.cpp(text)})", text)

    def cpp(self, expression):
        """An expression with its brackets closed and no end of a statement in it."""
        if not expression:
            self.fail("a C++ expression is missing")
        if re.search(r"//|/\*|#", re.sub(r'"(?:[^"\\]|\\.)*"', "", expression)):
            self.fail("no comment or # in a C++ expression")
        depth = 0
        for at, depth in cpp_characters(expression + " ", 0, self.line):
            if depth == 0 and expression[at : at + 1] == ";":
                self.fail("a C++ expression has no ;")
        if depth:
            self.fail("a bracket in this expression is not closed")
        return re.sub(r"\s*\n\s*", " ", expression)

    def value(self, expression, shown):
        self.begun = True
        function = self.at_line(self.html.value)
        simple = re.fullmatch(r"[\w.:]+", shown)
        self.emit(f"{self.out}.{function}({shown if simple else expression[1:-1]});")

    def at_line(self, function):
        self.html.line = self.line
        return function()

    # The words, in the order of the description above.

    def before_content(self, word):
        if self.begun or self.blocks or self.out != "out":
            self.fail(f"{{{{{word}}}}} must stand before everything that is written")

    def use(self, rest):
        self.before_content("use")
        if not re.fullmatch(r'"[\w./-]+"|<[\w./-]+>', rest):
            self.fail('write {{use "folder/header.hpp"}}')
        self.includes.append(f"#include {rest}")

    def param(self, rest):
        self.before_content("param")
        match = re.fullmatch(r"([a-z_][a-z0-9_]*)\s*:\s*([^:;{}\"][^;{}\"]*)", rest)
        if not match:
            self.fail("write {{param name : Type const&}}")
        name, kind = match.groups()
        if name in ("out", "body") or name in [known for known, _ in self.parameters]:
            self.fail(f"the name {name} is taken")
        self.parameters.append((name, re.sub(r"\s+", " ", kind.strip())))

    def layout(self, rest):
        self.before_content("layout")
        function, arguments = self.function_call(rest)
        self.emit(f"{function}({', '.join([self.out, *arguments])}, [&](html::Output& body) {{")
        self.out = "body"
        self.indent += 1

    def let(self, rest):
        match = re.fullmatch(r"([a-z_][a-z0-9_]*)\s*=(?!=)\s*(.+)", rest, re.DOTALL)
        if not match:
            self.fail("write {{let name = expression}}")
        self.emit(f"auto const& {match.group(1)} = {self.cpp(match.group(2))};")

    def translated(self, word, rest):
        texts = []
        for _ in range(2 if word == "n" else 1):
            match = STRING.match(rest)
            if not match:
                self.fail('write {{t "text" name=value}} or {{n "one" "many" count=value}}, with \\" for a quote')
            texts.append(match.group(1))
            rest = rest[match.end() :].strip()
        values = self.named_values(rest)
        self.check_placeholders(word, texts, values)
        call = f'texts.translate("{texts[0]}")'
        if word == "n":
            call = f'texts.plural("{texts[0]}", "{texts[1]}", html::count({values["count"]}))'
            values["count"] = f"texts.number(html::count({values['count']}))"
        function = self.at_line(self.html.value)
        if function.startswith("url"):
            self.fail("a translated text cannot be part of an address")
        used = [name for name in values if any(f"{{{name}}}" in text for text in texts)]
        filled = ", ".join(f'{{"{name}", {values[name]}}}' for name in used)
        self.begun = True
        self.emit(f"{self.out}.{function}({call}{', {' + filled + '}' if filled else ''});")

    def named_values(self, rest):
        """days=page.days name=page.name, where a value is any C++ expression."""
        starts = []
        for at, depth in cpp_characters(rest, 0, self.line):
            match = VALUE_NAME.match(rest, at)
            if match and depth == 0 and (at == 0 or rest[at - 1].isspace()):
                starts.append(match)
        if rest and (not starts or starts[0].start() != 0):
            self.fail("a value needs a name: name=value")
        ends = [match.start() for match in starts[1:]] + [len(rest)]
        values = {start.group(1): self.cpp(rest[start.end() : end].strip()) for start, end in zip(starts, ends)}
        if len(values) < len(starts):
            self.fail("a name is given twice")
        return values

    def check_placeholders(self, word, texts, values):
        wanted = set()
        for text in texts:
            wanted.update(PLACEHOLDER.findall(text))
            if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
                self.fail(f'placeholders are written {{name}}: "{text}"')
        if word == "n" and "count" not in values:
            self.fail("{{n}} needs count=")
        for name in sorted(wanted - values.keys()):
            self.fail(f"the text has {{{name}}}, but no value {name}= is given")
        for name in sorted(values.keys() - wanted - ({"count"} if word == "n" else set())):
            self.fail(f"the value {name}= is given, but the text has no {{{name}}}")

    def open_block(self, word, **more):
        self.blocks.append(Block(self.line, word, self.html.place, self.html.floor, **more))
        self.html.floor = len(self.html.place.stack)
        self.indent += 1

    def begin_if(self, rest):
        self.begun = True
        self.emit(f"if ({self.cpp(rest)}) {{")
        self.open_block("if")

    def begin_for(self, rest):
        match = re.fullmatch(r"([a-z_][a-z0-9_]*|\[[a-z0-9_,\s]+\])\s*:(?!:)\s*(.+)", rest, re.DOTALL)
        if not match:
            self.fail("write {{for item : items}}")
        self.begun = True
        self.ranges += 1
        name = f"range_{self.ranges}"
        self.emit("{")
        self.indent += 1
        self.emit(f"auto&& {name} = {self.cpp(match.group(2))};")
        self.emit(f"for (auto const& {match.group(1)} : {name}) {{")
        self.open_block("for", range_name=name)

    def end_branch(self):
        block, place = self.blocks[-1], self.html.place
        if len(place.stack) > len(block.start.stack):
            name, line = place.stack[-1]
            raise TemplateError(line, f"<{name}> is opened in a branch that does not close it")
        if not place.same_as(block.start):
            self.fail(f"this branch began {block.start.describe()} and ends {place.describe()}")
        if block.word == "for" and not block.has_else and place.url != block.start.url:
            self.fail("{{for}} cannot build the beginning of an address")
        block.ends += (place,)
        self.flush()
        self.indent -= 1

    def otherwise(self, rest):
        block = self.blocks[-1] if self.blocks else None
        condition = rest.removeprefix("if").strip() if re.match(r"if\s", rest) else ""
        if not block or block.has_else or (rest and not condition) or (condition and block.word == "for"):
            self.fail(f"{{{{else{' ' + rest if rest else ''}}}}} does not belong here")
        self.end_branch()
        block.has_else = not condition
        if block.word == "for":
            self.emit("}")
            self.emit(f"if (std::ranges::empty({block.range_name})) {{")
        else:
            self.emit(f"}} else if ({self.cpp(condition)}) {{" if condition else "} else {")
        self.html.place = block.start
        self.indent += 1

    def end_block(self, word):
        if not self.blocks or self.blocks[-1].word != word:
            self.fail(f"{{{{/{word}}}}} closes nothing")
        self.end_branch()
        block = self.blocks.pop()
        self.emit("}")
        if word == "for":
            self.indent -= 1
            self.emit("}")
        place, *others = block.ends if block.has_else else (*block.ends, block.start)
        for other in others:
            place = place.joined_with(other)
        self.html.place, self.html.floor = place, block.floor

    def call(self, rest):
        if self.html.place.kind != "text":
            self.fail(f"another template cannot be called {self.html.place.describe()}")
        function, arguments = self.function_call(rest)
        self.begun = True
        self.html.move(after_space=False)
        self.emit(f"{function}({', '.join([self.out, *arguments])});")

    def function_call(self, rest):
        match = re.fullmatch(r"([a-z_][a-z0-9_]*(?:::[a-z_][a-z0-9_]*)*)\s*\((.*)\)", self.cpp(rest), re.DOTALL)
        if not match:
            self.fail("write function(arguments)")
        arguments = match.group(2).strip()
        return match.group(1), [self.cpp(arguments)] if arguments else []

    def slot(self, rest):
        if self.html.place.kind != "text":
            self.fail(f"a slot cannot stand {self.html.place.describe()}")
        if (rest, "html::Slot") not in self.parameters:
            self.fail(f"write {{{{param {rest} : html::Slot}}}} first")
        self.begun = True
        self.html.move(after_space=False)
        self.emit(f"{rest}({self.out});")

    # The two files.

    def signature(self, unused=""):
        parameters = ", ".join(f"{unused}{with_name(kind, name)}" for name, kind in self.parameters)
        page = f"void {self.name}({unused}html::Output& out{', ' + parameters if parameters else ''})"
        return page, f"std::string render_{self.name}({parameters.replace(unused, '') if unused else parameters})"

    def header(self, path):
        page, render = self.signature()
        includes = "\n".join(['#include "platform/template/output.hpp"', *self.includes])
        return (f"// Made from {path} by tools/compile_template.py.\n#pragma once\n\n{includes}\n\n#include <string>\n\n"
                f"namespace {self.namespace} {{\n\n{page};\n{render};\n\n}} // namespace {self.namespace}\n")  # fmt: skip

    def source(self, path):
        page, render = self.signature(unused="[[maybe_unused]] ")
        statements = "\n".join(self.statements)
        arguments = ", ".join(["out", *(name for name, _ in self.parameters)])
        return (f'// Made from {path} by tools/compile_template.py.\n#include "{path}.hpp"\n\n#include <ranges>\n\n'
                f"namespace {self.namespace} {{\n\n{page}\n{{\n{statements}\n}}\n\n"
                f"{render}\n{{\n    auto body = std::string{{}};\n    auto out = html::Output{{body}};\n"
                f"    {self.namespace}::{self.name}({arguments});\n    return body;\n}}\n\n"
                f"}} // namespace {self.namespace}\n")  # fmt: skip


def with_name(kind, name):
    return f"{kind} {name}"


def quoted(text):
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(escapes.get(c, c if c >= " " and c != "\x7f" else f"\\{ord(c):03o}") for c in text) + '"'


def namespace_of(path):
    folder, part = path.parts[0], path.parts[1] if len(path.parts) > 2 else ""
    return NAMESPACES.get(part, part) if folder == "platform" and part else folder


def compile_template(template, path, output):
    path = pathlib.PurePosixPath(path)
    name = path.name.removesuffix(".html")
    if not IDENTIFIER.fullmatch(name) or len(path.parts) < 2:
        raise TemplateError(1, f"the name of a template becomes a function, so '{name}' will not do")
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
