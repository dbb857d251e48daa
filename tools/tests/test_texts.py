import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import texts

PO_HEADER = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""


class Project(unittest.TestCase):
    """A small project on disk: write files, extract, look at the texts found."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        (self.root / "src").mkdir()
        self.pot = self.root / "build" / "homestart.pot"

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def extracted(self):
        texts.extract(self.root, self.pot)
        return {entry.text: entry for entry in texts.read_po(self.pot.read_text())}

    def run_texts(self, task):
        script = pathlib.Path(texts.__file__)
        return subprocess.run(
            [sys.executable, script, task, "--root", self.root], capture_output=True, text=True
        )


class Extraction(Project):
    def test_finds_texts_and_plurals_of_a_template(self):
        self.write(
            "src/agenda/pages/today.html",
            '<h1>{{t "Vandaag"}}</h1>\n{{n "{count} kind" "{count} kinderen" count=page.children}}',
        )
        found = self.extracted()
        self.assertEqual(set(found), {"Vandaag", "{count} kind"})
        self.assertEqual(found["{count} kind"].plural, "{count} kinderen")

    def test_finds_texts_within_the_expressions_of_a_template(self):
        self.write(
            "src/agenda/pages/today.html",
            '{{layout accounts::staff_layout(request, texts.translate("Vandaag"))}}\n'
            '{{> web::text_field(texts, form, {.name = "phone",\n  .label = texts.translate("Telefoon")})}}\n'
            '{{t "Door {name}" name=texts.translate("niemand")}}',
        )
        self.assertEqual(set(self.extracted()), {"Vandaag", "Telefoon", "Door {name}", "niemand"})

    def test_leaves_out_comments_and_what_stands_outside_tags(self):
        self.write(
            "src/agenda/pages/today.html",
            '{{! {t "weg"} translate("weg") }}<p title="translate("nee")">{{page.name}}</p>',
        )
        self.assertEqual(self.extracted(), {})

    def test_keeps_quotes_and_closing_braces_within_a_text(self):
        self.write("src/agenda/pages/today.html", r'{{t "Zeg \"ja\" tegen {name}}} nu" name=page.name}}')
        self.assertEqual(set(self.extracted()), {'Zeg "ja" tegen {name}}} nu'})

    def test_finds_texts_of_sources_but_not_of_tests(self):
        self.write(
            "src/needs/pages/words.cpp",
            'auto a = texts.translate("Één vraag, "\n "twee regels");\n'
            'auto b = texts.plural("{count} dag", "{count} dagen", days);\nauto c = text::mark("Slapen");\n'
            'auto d = gettext("niet ons sleutelwoord"); auto e = mark(score);',
        )
        self.write("src/needs/tests/words_test.cpp", 'texts.translate("Alleen in een test");')
        self.write("src/needs/tests/words.html", '{{t "Alleen in een test"}}')
        self.assertEqual(set(self.extracted()), {"Één vraag, twee regels", "{count} dag", "Slapen"})

    def test_finds_names_and_explanations_of_a_programme(self):
        self.write(
            "programme/home.toml",
            '[step.first_check]\nname = "Eerste check" # name = "commentaar"\nsource = "Handboek"\n'
            'reasons = [{ code = "x", name = "Verhuisd", explanation = "Zegt \\"ja\\"" }]\n',
        )
        self.assertEqual(set(self.extracted()), {"Eerste check", "Verhuisd", 'Zegt "ja"'})

    def test_refuses_a_name_it_cannot_place(self):
        self.write("programme/home.toml", "[step]\nname = '''Eerste\ncheck'''\n")
        with self.assertRaisesRegex(texts.Fault, "on one line"):
            self.extracted()


class Reading(unittest.TestCase):
    def test_reads_texts_over_several_lines(self):
        (entry,) = texts.read_po(PO_HEADER + '\nmsgid ""\n"een "\n"twee\\n"\nmsgstr ""\n"one "\n"two\\n"\n')
        self.assertEqual((entry.text, entry.translations), ("een twee\n", {"msgstr": "one two\n"}))


def entry(text, translation, plural="", fuzzy=False):
    keys = ("msgstr[0]", "msgstr[1]") if plural else ("msgstr",)
    values = translation if plural else (translation,)
    return texts.Entry(text, plural, dict(zip(keys, values)), fuzzy)


class Faults(unittest.TestCase):
    def faults(self, *translations, wanted=None):
        wanted = wanted or [texts.Entry(each.text, each.plural) for each in translations]
        return list(texts.faults(wanted, list(translations)))

    def test_a_complete_translation_has_none(self):
        self.assertEqual(self.faults(entry("Nog {days} dagen", "{days} days left")), [])

    def test_a_missing_and_an_empty_translation(self):
        self.assertEqual(self.faults(wanted=[texts.Entry("Vandaag")]), ["not translated: 'Vandaag'"])
        self.assertEqual(self.faults(entry("Vandaag", "")), ["not translated: 'Vandaag'"])
        self.assertEqual(len(self.faults(entry("dag", ("day", ""), plural="dagen"))), 1)

    def test_a_doubtful_translation(self):
        self.assertIn("fuzzy", self.faults(entry("Vandaag", "Today", fuzzy=True))[0])

    def test_a_translation_nobody_uses(self):
        self.assertEqual(
            self.faults(entry("Vandaag", "Today"), entry("Gisteren", "Yesterday"), wanted=[texts.Entry("Vandaag")]),
            ["not used any more: 'Gisteren'"],
        )

    def test_a_placeholder_that_is_lost_added_or_misspelt(self):
        for translation in ("days left", "{day} left", "{days} left of {all}"):
            self.assertEqual(len(self.faults(entry("Nog {days} dagen", translation))), 1, translation)

    def test_a_plural_may_leave_out_only_the_count(self):
        def plural(one, many):
            return self.faults(entry("{count} kind van {name}", (one, many), plural="{count} kinderen van {name}"))

        self.assertEqual(plural("one child of {name}", "{count} children of {name}"), [])
        self.assertEqual(len(plural("one child", "{count} children of {name}")), 1)


class Update(Project):
    def test_adds_new_texts_removes_unused_ones_and_guesses_nothing(self):
        self.write("src/agenda/pages/today.cpp", 'translate("Vandaag"); translate("Vandaag te laat");')
        self.write("locales/nl/homestart.po", PO_HEADER)
        self.write(
            "locales/en/homestart.po",
            PO_HEADER + '\nmsgid "Vandaag"\nmsgstr "Today"\n\nmsgid "Vandaag te laat!"\nmsgstr "Late today!"\n',
        )
        self.assertEqual(self.run_texts("update").returncode, 0)

        found = {each.text: each for each in texts.read_po((self.root / "locales/en/homestart.po").read_text())}
        self.assertEqual(found["Vandaag"].translations, {"msgstr": "Today"})
        self.assertEqual(found["Vandaag te laat"].translations, {"msgstr": ""})
        self.assertFalse(found["Vandaag te laat"].fuzzy)
        self.assertEqual(len(found), 2)
        self.assertEqual((self.root / "locales/nl/homestart.po").read_text(), PO_HEADER)

    def test_check_fails_until_all_is_translated(self):
        self.write("src/agenda/pages/today.cpp", 'translate("Vandaag");')
        self.write("locales/en/homestart.po", PO_HEADER)
        failed = self.run_texts("check")
        self.assertEqual(failed.returncode, 1)
        self.assertIn("locales/en/homestart.po: not translated: 'Vandaag'", failed.stdout)

        self.write("locales/en/homestart.po", PO_HEADER + '\nmsgid "Vandaag"\nmsgstr "Today"\n')
        self.assertEqual(self.run_texts("check").returncode, 0)


if __name__ == "__main__":
    unittest.main()
