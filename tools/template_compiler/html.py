"""Follows the HTML of a template: where a value stands decides how it is escaped; tags must be balanced."""

import re
from dataclasses import dataclass, replace

from template_compiler.pieces import TemplateError

VOID_ELEMENTS = set("area base br col embed hr img input link meta source track wbr".split())
FOREIGN_ELEMENTS = {"svg", "math"}
TEXT_ONLY_ELEMENTS = {"title", "textarea"}
URL_ATTRIBUTES = set("href src action formaction xlink:href poster cite data ping background manifest".split())
CONSTANT_ATTRIBUTES = {"srcset", "imagesrcset", "srcdoc", "http-equiv"}
ADDRESS_START = re.compile(r"/(?!/)|[#?]|https?://[^/?#]|mailto:|tel:", re.IGNORECASE)
SCRIPT_ADDRESS = re.compile(r"\s*(javascript|vbscript|data)\s*:", re.IGNORECASE)


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
    after_space: bool = True  # more whitespace here would change nothing; in a tag: an attribute may begin

    def same_as(self, other):
        ours, theirs = (replace(p, url="", written="", after_space=True) for p in (self, other))
        return ours == theirs

    def joined_with(self, other):
        """After branches that ended here and there."""
        urls = {self.url, other.url}
        if self.written != other.written and not (self.may_go_on() and other.may_go_on()):
            urls.add("mixed")
        url = next(url for url in ("mixed", "start", "address", "query", "path", "") if url in urls)
        url = "mixed" if url == "start" and len(urls) > 1 else url
        spaces = (self.after_space, other.after_space)
        return replace(self, url=url, after_space=any(spaces) if self.kind == "tag" else all(spaces))

    def may_go_on(self):
        """Whether the constant beginning of an address decides where it leads, whatever value follows."""
        return bool(ADDRESS_START.match(self.written))

    def describe(self):
        return {
            "text": "between tags",
            "text_only": f"in <{self.stack[-1][0] if self.stack else ''}>",
            "script": "in <script>",
            "tag": f"inside the tag <{self.tag[0] if self.tag else ''}>",
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
            self.move(after_space=True)  # written before the next attribute
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
        self.write(" " + name)
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
        url = "query" if in_query else "mixed" if self.place.url == "mixed" else "path"
        self.move(written=self.place.written + constant, url=url)

    def value_function(self):
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
        if not place.may_go_on():
            self.fail(f"an address must begin with / # ? http(s)://host mailto: or tel:, not with '{place.written}'")
        return "url_query" if place.url == "query" else "url_path"
