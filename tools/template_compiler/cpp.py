"""Turns the directives of a template into the statements of a C++ function."""

import re
from dataclasses import dataclass

from template_compiler.html import Html, Place
from template_compiler.pieces import TemplateError, cpp_characters, cut

DIRECTIVE = re.compile(r"(use|param|layout|let|t|n|if|else|/if|for|/for|slot)(?:\s+(.*))?", re.DOTALL)
STRING = re.compile(r'"((?:[^"\\\n]|\\["\\])*)"')
PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
VALUE_NAME = re.compile(r"([a-z_][a-z0-9_]*)=(?!=)")


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
        self.words = {"use": self.use, "param": self.param, "layout": self.layout, "let": self.let,
                      "if": self.begin_if, "for": self.begin_for, "slot": self.slot}  # fmt: skip

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
            block = self.blocks[-1]
            raise TemplateError(block.line, f"{{{{{block.word}}}}} has no {{{{/{block.word}}}}}")
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
        match = DIRECTIVE.fullmatch(text)
        word, rest = (match.group(1), match.group(2) or "") if match else ("", "")
        if word in ("t", "n") and rest.startswith('"'):
            self.translated(word, rest)
        elif word == "else":
            self.otherwise(rest)
        elif word in ("/if", "/for") and not rest:
            self.end_block(word[1:])
        elif word in self.words and rest:
            self.words[word](rest)
        elif word in self.words or not text or re.match(r"/|(if|for|else)\b", text):
            self.fail(f"{{{{{text}}}}} is not complete")
        else:
            self.emit(f"{self.out}.{self.value_function()}({self.cpp(text)});")

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

    def value_function(self):
        self.begun = True
        self.html.line = self.line
        return self.html.value_function()

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
        function = self.value_function()
        if function.startswith("url"):
            self.fail("a translated text cannot be part of an address")
        used = [name for name in values if any(f"{{{name}}}" in text for text in texts)]
        filled = ", ".join(f'{{"{name}", {values[name]}}}' for name in used)
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

    def parameter_list(self, mark=""):
        return ", ".join(f"{mark}{kind} {name}" for name, kind in self.parameters)

    def header(self, path):
        page = ", ".join(["html::Output& out", *([self.parameter_list()] if self.parameters else [])])
        return "\n".join([
            f"// Made from {path} by tools/compile_template.py.", "#pragma once", "",
            '#include "platform/template/output.hpp"', *self.includes, "",
            "#include <string>", "",
            f"namespace {self.namespace} {{", "",
            f"void {self.name}({page});", "",
            f"std::string render_{self.name}({self.parameter_list()});", "",
            f"}} // namespace {self.namespace}", "",
        ])  # fmt: skip

    def source(self, path):
        unused = "[[maybe_unused]] "
        page = ", ".join([unused + "html::Output& out", *([self.parameter_list(unused)] if self.parameters else [])])
        arguments = ", ".join(["out", *(name for name, _ in self.parameters)])
        return "\n".join([
            f"// Made from {path} by tools/compile_template.py.", f'#include "{path}.hpp"', "",
            "#include <ranges>", "",
            f"namespace {self.namespace} {{", "",
            f"void {self.name}({page})", "{", *self.statements, "}", "",
            f"std::string render_{self.name}({self.parameter_list()})", "{",
            "    auto body = std::string{};",
            "    auto out = html::Output{body};",
            f"    {self.namespace}::{self.name}({arguments});",
            "    return body;", "}", "",
            f"}} // namespace {self.namespace}", "",
        ])  # fmt: skip


def quoted(text):
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(escapes.get(c, c if c >= " " and c != "\x7f" else f"\\{ord(c):03o}") for c in text) + '"'
