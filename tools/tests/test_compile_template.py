"""What the template compiler writes, and what it refuses."""

import ast
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unittest

TOOLS = pathlib.Path(__file__).parent.parent
sys.path.insert(0, str(TOOLS))

from template_compiler.cpp import Compiler  # noqa: E402
from template_compiler.pieces import TemplateError  # noqa: E402


def statements(source):
    """The statements of the compiled function, without their indentation."""
    compiler = Compiler("matching", "page")
    compiler.compile(source)
    return [line.strip() for statement in compiler.statements for line in statement.splitlines()]


def fault(source):
    try:
        statements(source)
    except TemplateError as error:
        return f"{error.line}: {error}"
    return "no fault"


class Command(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_compiler(self, source, path="matching/pages/candidates.html"):
        template = self.folder / "template.html"
        template.write_bytes(source if isinstance(source, bytes) else source.encode())
        command = [sys.executable, TOOLS / "compile_template.py", template, path, self.folder / "out/made.html"]
        return subprocess.run(command, capture_output=True, text=True, timeout=20)

    def made(self, suffix):
        return (self.folder / f"out/made.html.{suffix}").read_text()

    def test_a_template_becomes_a_header_and_a_source(self):
        result = self.run_compiler(
            '{{use "matching/pages/candidates_page.hpp"}}\n'
            "{{param texts : text::Texts const&}}\n"
            "{{param page : CandidatesPage const&}}\n"
            '{{layout accounts::staff_layout(texts.translate("Kies"))}}\n'
            "<h1>{{page.name}}</h1>\n"
            "{{for item : page.items}}<p>{{item}}</p>{{else}}<p>Niets</p>{{/for}}\n"
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(self.made("hpp"), HEADER)
        self.assertEqual(self.made("cpp"), SOURCE)

    def test_the_namespace_is_the_capability_or_the_part_of_the_platform(self):
        for path, name in {
            "platform/web/components/y.html": "web",
            "platform/template/tests/y.html": "html",
            "intake/pages/y.html": "intake",
        }.items():
            self.run_compiler("x", path)
            self.assertIn(f"namespace {name} {{", self.made("hpp"))

    def test_a_fault_names_file_and_line(self):
        result = self.run_compiler("<p>\n{{nothing")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr, f"{self.folder}/template.html:2: this {{{{ has no }}}}\n")
        self.assertFalse((self.folder / "out").exists())

    def test_a_missing_or_unreadable_template_is_a_plain_fault(self):
        result = self.run_compiler(b"\xff\xfe")
        self.assertIn("template.html:1: not UTF-8", result.stderr)
        command = [sys.executable, TOOLS / "compile_template.py", "nowhere.html", "a/b.html", self.folder / "x"]
        missing = subprocess.run(command, capture_output=True, text=True, timeout=20)
        self.assertEqual((missing.returncode, missing.stderr), (1, "nowhere.html:1: No such file or directory\n"))

    def test_a_name_that_is_no_function_is_refused(self):
        self.assertIn("become a namespace and a function", self.run_compiler("x", "matching/pages/a-b.html").stderr)

    def test_called_wrongly_it_says_how(self):
        result = subprocess.run([sys.executable, TOOLS / "compile_template.py"], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn("usage: compile_template.py", result.stderr)


HEADER = """\
// Made from matching/pages/candidates.html by tools/compile_template.py.
#pragma once

#include "platform/template/output.hpp"
#include "matching/pages/candidates_page.hpp"

#include <string>

namespace matching {

void candidates(html::Output& out, text::Texts const& texts, CandidatesPage const& page);

std::string render_candidates(text::Texts const& texts, CandidatesPage const& page);

} // namespace matching
"""

SOURCE = """\
// Made from matching/pages/candidates.html by tools/compile_template.py.
#include "matching/pages/candidates.html.hpp"

#include <ranges>

namespace matching {

void candidates([[maybe_unused]] html::Output& out, [[maybe_unused]] text::Texts const& texts, [[maybe_unused]] CandidatesPage const& page)
{
    accounts::staff_layout(out, texts.translate("Kies"), [&](html::Output& body) {
        body.raw("<h1>");
        body.text(page.name);
        body.raw("</h1>\\n");
        {
            auto&& range_1 = page.items;
            for (auto const& item : range_1) {
                body.raw("<p>");
                body.text(item);
                body.raw("</p>");
            }
            if (std::ranges::empty(range_1)) {
                body.raw("<p>Niets</p>");
            }
        }
    });
}

std::string render_candidates(text::Texts const& texts, CandidatesPage const& page)
{
    auto body = std::string{};
    auto out = html::Output{body};
    matching::candidates(out, texts, page);
    return body;
}

} // namespace matching
"""


class Places(unittest.TestCase):
    def function_for(self, template):
        return [line.split("(")[0] for line in statements(template) if "(x" in line]

    def test_the_place_decides_how_a_value_is_escaped(self):
        for template, function in {
            "{{x}}": "text",
            "<p>{{x}}</p>": "text",
            "<p></p>{{x}}": "text",
            "<!-- <p title=' -->{{x}}": "text",
            "<title>{{x}}</title>": "attribute",
            "<textarea>{{x}}</textarea>": "attribute",
            '<p title="{{x}}"></p>': "attribute",
            "<p title='{{x}}'></p>": "attribute",
            "<p title = 'it says \"{{x}}\"'></p>": "attribute",
            '<a href="{{x}}"></a>': "url",
            '<a HREF="{{x}}"></a>': "url",
            '<form action="{{x}}"></form>': "url",
            '<button formaction="{{x}}"></button>': "url",
            '<img src="{{x}}">': "url",
            '<svg><use xlink:href="{{x}}"/></svg>': "url",
            '<a href="/cases/{{x}}"></a>': "url_path",
            '<a href="tel:{{x}}"></a>': "url_path",
            '<a href="/list?q={{x}}"></a>': "url_query",
            '<a href="#{{x}}"></a>': "url_query",
            '<a href="https://a.example/{{x}}?y"></a>': "url_path",
            "<a href=\"{{if a}}/b{{else}}/c{{/if}}/{{x}}\"></a>": "url_path",
            "<a href=\"{{if a}}/b{{else}}/c?d={{/if}}{{x}}\"></a>": "url_query",
            '<a href="/list?{{for a : b}}q={{x}}&amp;{{/for}}"></a>': "url_query",
        }.items():
            with self.subTest(template):
                self.assertEqual(self.function_for(template), [f"out.{function}"])

    def test_more_than_one_value_in_an_address(self):
        lines = statements('<a href="{{a}}?page={{b}}&amp;{{c}}{{d}}">x</a>')
        self.assertEqual(
            [line for line in lines if "url" in line],
            ["out.url(a);", "out.url_query(b);", "out.url_query(c);", "out.url_query(d);"],
        )

    def test_a_value_where_nothing_escapes_it_is_refused(self):
        for template, message in {
            "<a href={{x}}>": "1: the value of href must be in quotes",
            "<a class=x>": "1: the value of class must be in quotes",
            "<{{x}}>": "1: this '<' starts no tag",
            "<p{{x}}></p>": "1: a value cannot stand inside the tag <p>",
            "<p {{x}}='y'></p>": "1: a value cannot stand inside the tag <p>",
            "<p data-{{x}}='y'></p>": "1: a value cannot stand inside the tag <p>",
            "<p></{{x}}>": "1: this '<' starts no tag",
            "<!-- {{x}} -->": "1: a comment with {{ }} in it",
            "<script>{{x}}</script>": "1: no value or branch can stand in <script>",
            "<script>let a;</script>": "1: no inline script",
            "<style>p {}</style>": "1: no inline style",
            "<p style='color: red'></p>": "1: no inline style",
            "<p onclick='x()'></p>": "1: no inline script: onclick",
            "<p OnClick='{{x}}'></p>": "1: no inline script: OnClick",
            "<img srcset='{{x}}'>": "1: the value of srcset must be constant",
            "<iframe srcdoc='{{x}}'></iframe>": "1: the value of srcdoc must be constant",
            "<a href='javascript:{{x}}'></a>": "1: this address runs a script",
            "<a href=' JavaScript:x'></a>": "1: this address runs a script",
            "<a href='java{{x}}'></a>": "1: an address must begin with",
            "<a href='//{{x}}'></a>": "1: an address must begin with",
            "<a href='https://{{x}}'></a>": "1: an address must begin with",
            "<a href='{{x}}/edit'></a>": "1: after a whole address only",
            "<a href='{{if a}}{{x}}{{else}}/b{{/if}}/{{y}}'></a>": "1: after a whole address only",
            "<a href='{{if a}}/b{{/if}}{{x}}'></a>": "1: whether this is a whole address",
            "<a href='{{if a}}/{{else}}//{{/if}}{{x}}'></a>": "1: whether this is a whole address",
            "<a href='{{if a}}{{x}}{{/if}}/c/{{y}}'></a>": "1: whether this is a whole address",
            "<a href='{{for a : b}}/c{{/for}}'></a>": "1: {{for}} cannot build the beginning of an address",
            "<a href='{{t \"x\"}}'></a>": "1: a translated text cannot be part of an address",
            "<a title='{{> f()}}'></a>": "1: another template cannot be called in the value of title",
            "<title>{{> f()}}</title>": "1: another template cannot be called in <title>",
        }.items():
            with self.subTest(template):
                self.assertIn(message, fault(template))

    def test_the_branches_of_an_address_may_both_be_whole(self):
        lines = statements('<a href="{{if a}}{{x}}{{else}}/b{{/if}}"></a>')
        self.assertIn("out.url(x);", lines)


class Tags(unittest.TestCase):
    def test_tags_must_be_balanced(self):
        for template, message in {
            "<p>": "1: <p> is not closed",
            "\n<div>\n<p></p>": "2: <div> is not closed",
            "</p>": "1: </p> closes nothing",
            "<div>\n<p></div>": "2: </div> closes nothing, <p> of line 2 is open",
            "<div/>": "1: <div/> does not close itself",
            "<br></br>": "1: </br> closes nothing",
            "<p": "1: the template ends inside the tag <p>",
            "<p title='x": "1: the template ends in the value of title",
            "a < b": "1: this '<' starts no tag",
            "<p =x></p>": "1: '=' does not belong inside the tag <p>",
            "<p title='a'id='b'></p>": "1: there must be a space before 'id'",
            "<title><b></b></title>": "1: <title> holds text only",
        }.items():
            with self.subTest(template):
                self.assertIn(message, fault(template))

    def test_void_and_foreign_elements_need_no_closing_tag(self):
        self.assertEqual(
            statements('<br><img src="/a" alt=""/><svg><path d="M0"/><g></g></svg>'),
            ['out.raw("<br><img src=\\"/a\\" alt=\\"\\"><svg><path d=\\"M0\\"/><g></g></svg>");'],
        )

    def test_branches_begin_and_end_in_the_same_place(self):
        for template, message in {
            "{{if a}}<p>{{/if}}</p>": "1: <p> is opened in a branch that does not close it",
            "<p>{{if a}}</p>{{/if}}": "1: </p> closes an element that was opened outside this branch",
            "<p>\n{{if a}}</p><p>{{/if}}</p>": "2: </p> closes an element that was opened outside this branch",
            "<p {{if a}}>{{/if}}</p>": "1: <p> is opened in a branch",
            "<input {{if a}}>{{/if}}": "1: this branch began inside the tag <input> and ends between tags",
            "<p title='{{if a}}'{{/if}}></p>": "1: this branch began in the value of title and ends inside the tag <p>",
            "<p{{if a}}x{{/if}}></p>": "1: there must be a space before 'x'",
            "<p{{if a}} x{{/if}}y></p>": "1: there must be a space before 'y'",
            "{{if a}}<p></p>{{else}}<p>{{/if}}": "1: <p> is opened in a branch",
            "{{for a : b}}<p>{{else}}</p>{{/for}}": "1: <p> is opened in a branch",
        }.items():
            with self.subTest(template):
                self.assertIn(message, fault(template))

    def test_attributes_may_depend_on_a_branch(self):
        self.assertEqual(
            statements("<input{{if a}} checked{{else if b}} disabled{{/if}} name='x'>"),
            ['out.raw("<input");', "if (a) {", 'out.raw(" checked");', "} else if (b) {", 'out.raw(" disabled");',
             "}", "out.raw(\" name='x'>\");"],
        )  # fmt: skip


class Whitespace(unittest.TestCase):
    def written(self, template):
        return "".join(ast.literal_eval(line.split("raw(")[-1].rstrip(");")) for line in statements(template) if '"' in line)

    def test_space_becomes_one_space_or_one_line(self):
        for template, html in {
            "\n  <p>\n    a   b\n    c\n  </p>\n\n  <p></p>\n": "<p>\na b c\n</p>\n<p></p>",
            "<p\n   class='a'\n   id='b' ></p>": "<p class='a' id='b'></p>",
            "<p\n  {{if a}} id='b'{{/if}}\n  {{if c}} title='d'{{/if}}\n></p>": "<p id='b' title='d'></p>",
            "<i>a</i> <i>b</i>": "<i>a</i> <i>b</i>",
            "<pre>\n  a\n   b </pre>": "<pre>\n  a\n   b </pre>",
            "<textarea>\n  a\n </textarea>": "<textarea>\n  a\n </textarea>",
            "<ul>\n {{if a}}\n <li></li>\n {{/if}}\n</ul>": "<ul>\n<li></li>\n</ul>",
            "<p>a</p>\n<!-- b -->\n<p>c</p>": "<p>a</p>\n<p>c</p>",
            "<b>a</b>{{! b }} c": "<b>a</b> c",
        }.items():
            with self.subTest(template):
                self.assertEqual(self.written(template), html)

    def test_space_around_a_value_stays(self):
        self.assertEqual(statements("a {{x}} b"), ['out.raw("a ");', "out.text(x);", 'out.raw(" b");'])


class Texts(unittest.TestCase):
    def test_a_text_is_translated_on_one_line(self):
        self.assertEqual(statements('{{t "Dag"}}'), ['out.text(texts.translate("Dag"));'])
        self.assertEqual(
            statements('{{t "Nog {days} dagen, {name}"\n  days=page.days > 1 ? page.days : 0\n  name=f(a, "b=c d=e")}}'),
            ['out.text(texts.translate("Nog {days} dagen, {name}"), '
             '{{"days", page.days > 1 ? page.days : 0}, {"name", f(a, "b=c d=e")}});'],
        )  # fmt: skip
        self.assertEqual(
            statements('<p title="{{t "Een \\"foto\\""}}"></p>')[1],
            'out.attribute(texts.translate("Een \\"foto\\""));',
        )

    def test_a_plural_counts(self):
        self.assertEqual(
            statements('{{n "één kind" "{count} kinderen" count=page.children}}'),
            ['out.text(texts.plural("één kind", "{count} kinderen", html::count(page.children)), '
             '{{"count", texts.number(html::count(page.children))}});'],
        )  # fmt: skip

    def test_placeholders_and_values_must_match(self):
        for template, message in {
            '{{t "Nog {days} dagen"}}': "1: the text has {days}, but no value days= is given",
            '{{t "Dag" days=1}}': "1: the value days= is given, but the text has no {days}",
            '{{t "Nog {days dagen" days=1}}': "1: placeholders are written {name}",
            '{{t "Nog {Days} dagen" days=1}}': "1: placeholders are written {name}",
            '{{t "Nog {} dagen"}}': "1: placeholders are written {name}",
            '{{t "{a}" a=1 a=2}}': "1: a name is given twice",
            '{{t "{a}" a=}}': "1: a C++ expression is missing",
            '{{t "Dag" days}}': "1: a value needs a name",
            '{{t "a\\n"}}': "1: write {{t",
            '{{n "a" "b"}}': "1: {{n}} needs count=",
            '{{n "a" count=1}}': "1: write {{t",
            '{{n "{count} {x}" "{count}" count=1}}': "1: the text has {x}",
        }.items():
            with self.subTest(template):
                self.assertIn(message, fault(template))

    def test_variables_named_t_and_n_are_variables(self):
        self.assertEqual(statements("{{t}}{{n.x}}"), ["out.text(t);", "out.text(n.x);"])


class Directives(unittest.TestCase):
    def test_other_templates_are_called_with_the_output(self):
        self.assertEqual(statements("{{> web::f()}}"), ["web::f(out);"])
        self.assertEqual(
            statements('{{> web::text_field(texts, form, {.name = "a}}b", .choices = {{"x", "y"}}})}}'),
            ['web::text_field(out, texts, form, {.name = "a}}b", .choices = {{"x", "y"}}});'],
        )

    def test_a_layout_gets_the_rest_as_its_slot(self):
        self.assertEqual(
            statements("{{let a = b}}\n{{layout f()}}\n<p></p>"),
            ["auto const& a = b;", "f(out, [&](html::Output& body) {", 'body.raw("<p></p>");', "});"],
        )
        self.assertEqual(statements("{{param content : html::Slot}}{{slot content}}"), ["content(out);"])

    def test_what_does_not_fit_is_refused(self):
        for template, message in {
            "{{": "1: this {{ has no }}",
            "{{! x": "1: this {{ has no }}",
            "{{x": "1: this {{ has no }}",
            "a\n{{f(}}": "2: '}' closes nothing",
            "{{f(]}}": "1: ']' closes nothing",
            '{{f("a}}': "1: a string in this {{ }} is not closed",
            "{{}}": "1: {{}} is not complete",
            "{{if}}": "1: {{if}} is not complete",
            "{{if(a)}}x{{/if}}": "1: {{if(a)}} is not complete",
            "{{if a}}": "1: {{if}} has no {{/if}}",
            "{{for a : b}}{{/if}}": "1: {{/if}} closes nothing",
            "{{/for}}": "1: {{/for}} closes nothing",
            "{{/x}}": "1: {{/x}} is not complete",
            "{{else}}": "1: {{else}} does not belong here",
            "{{if a}}{{else}}{{else}}{{/if}}": "1: {{else}} does not belong here",
            "{{for a : b}}{{else if c}}{{/for}}": "1: {{else if c}} does not belong here",
            "{{for a b}}{{/for}}": "1: write {{for item : items}}",
            "{{a; b}}": "1: a C++ expression has no ;",
            "{{a // b}}": "1: no comment",
            "{{let a}}": "1: write {{let name = expression}}",
            "{{let a == b}}": "1: write {{let name = expression}}",
            "{{param a}}": "1: write {{param name : Type const&}}",
            "{{param out : int}}": "1: the name out is taken",
            "{{param a : int}}{{param a : int}}": "1: the name a is taken",
            "x{{param a : int}}": "1: {{param}} must stand before everything",
            "x{{use \"a.hpp\"}}": "1: {{use}} must stand before everything",
            "{{use a.hpp}}": "1: write {{use",
            "<p></p>{{layout f()}}": "1: {{layout}} must stand before everything",
            "{{layout f()}}{{layout f()}}": "1: {{layout}} must stand before everything",
            "{{layout f}}": "1: write function(arguments)",
            "{{> f}}": "1: write function(arguments)",
            "{{> f() + g()}}": "1: ')' closes nothing",
            "{{slot a}}": "1: write {{param a : html::Slot}} first",
        }.items():
            with self.subTest(template):
                self.assertIn(message, fault(template))


class Fuzz(unittest.TestCase):
    WORDS = [
        "{{", "}}", "{{!", "{{if a}}", "{{else}}", "{{else if b}}", "{{/if}}", "{{for a : b}}", "{{/for}}", "{{x}}",
        "{{t \"a {b}\" b=c}}", "{{n \"a\" \"b\" count=c}}", "{{> f(a, {.b = \"c\"})}}", "{{slot a}}", "{{layout f()}}",
        "{{param a : html::Slot}}", "{{use \"a.hpp\"}}", "{{let a = b}}", "<p>", "</p>", "<p", "<a href=\"", "<a href='/",
        "<title>", "</title>", "<textarea>", "</textarea>", "<script>", "</script>", "<svg>", "</svg>", "<br>", "/>",
        ">", "\"", "'", "<!--", "-->", "<!doctype html>", " ", "\n", "=", "&", "?", "/", "#", "(", ")", "[", "]", "{",
        "}", "\\", ";", "a", "é", "\u2028", "\x00", "\t", "class=", "checked", "if", "t \"", ":", "<",
    ]  # fmt: skip

    def test_nonsense_gives_a_page_or_a_plain_fault_and_soon(self):
        chance = random.Random(2026)
        started, compiled = time.monotonic(), 0
        for _ in range(6000):
            source = "".join(chance.choice(self.WORDS) for _ in range(chance.randint(1, 40)))
            compiler = Compiler("matching", "page")
            try:
                compiler.compile(source)
                compiler.source("a/b.html")
                compiled += 1
            except TemplateError as error:
                self.assertTrue(1 <= error.line <= source.count("\n") + 1, repr(source))
                self.assertTrue(str(error), repr(source))
            except Exception as error:
                self.fail(f"{error!r} from {source!r}")
        self.assertGreater(compiled, 100, "the nonsense is too wild to test anything")
        self.assertLess(time.monotonic() - started, 60)

    def test_a_page_that_was_cut_off_is_refused(self):
        page = (TOOLS.parent / "src/platform/web/components/text_field.html").read_text()
        self.assertEqual(fault(page), "no fault")
        start, end = page.index("<div"), page.rindex("</div>")
        for at in range(start + 1, end + 5):
            self.assertNotEqual(fault(page[:at]), "no fault", repr(page[:at][-30:]))

    def test_a_long_page_takes_no_long_time(self):
        started = time.monotonic()
        statements("<p title='a'>{{x}} {{if a}}b{{/if}}</p>\n" * 5000)
        self.assertNotEqual(fault("{{f(" + "(" * 50000), "no fault")
        self.assertNotEqual(fault("<" * 50000), "no fault")
        self.assertLess(time.monotonic() - started, 30)


if __name__ == "__main__":
    unittest.main()
