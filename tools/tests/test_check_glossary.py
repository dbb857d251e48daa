import pathlib
import shutil
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tools"))
import check_glossary


class Glossary(unittest.TestCase):
    """Plants words into a project with the real glossary."""

    def faults(self, path, text=""):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "docs").mkdir()
            shutil.copy(PROJECT / "docs" / "glossary.md", root / "docs")
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            return check_glossary.faults(root)

    def assertFault(self, path, text, *words):
        found = self.faults(path, text)
        for word in words:
            self.assertTrue(any(f"'{word}'" in fault for fault in found), found)
        self.assertEqual(len(found), len(words), found)

    def assertClean(self, path, text=""):
        self.assertEqual(self.faults(path, text), [])

    def test_another_word_for_a_thing_of_the_glossary(self):
        self.assertFault("src/intake/model/x.hpp", "struct ClientRecord { int clients; };", "client", "clients")
        self.assertFault("src/support/model/x.hpp", "bool care_has_ended();", "care")
        self.assertFault("src/intake/pages/x.html", "<p>{{page.referral_date}}</p> referral", "referral")

    def test_a_dutch_word(self):
        self.assertFault("src/matching/model/x.hpp", "int aantal_koppelingen;", "aantal", "koppelingen")
        self.assertFault("src/platform/base/x.hpp", "std::string woonplaats;", "woonplaats")
        self.assertFault("migrations/0001_intake_create_x.sql", "CREATE TABLE gezinnen (naam TEXT);", "gezinnen", "naam")

    def test_the_closed_list_of_dutch_words(self):
        self.assertClean("src/matching/model/klik.hpp", "Date vog_valid_until; Dagdeel dagdeel; int dagdelen;")

    def test_a_thing_called_by_a_technical_word(self):
        self.assertFault("migrations/0001_intake_create_x.sql", "CREATE TABLE files (id IDENTITY);", "files")
        self.assertFault("src/app/routes.cpp", 'auto x = row("/files/{id}/proposals");', "files")
        self.assertFault("src/needs/model/problem.hpp", "", "problem")

    def test_a_technical_word_within_a_name(self):
        self.assertClean("src/people/model/email_address.hpp", "EmailAddress parse_file(std::string_view address);")

    def test_words_of_the_programme_and_of_both_languages(self):
        self.assertClean("src/intake/model/x.hpp", "EventKind kind; Date start; std::string home_language; Score score;")

    def test_comments_and_texts_are_for_people(self):
        self.assertClean(
            "src/intake/pages/x.cpp",
            '// What the user typed (aanmelding).\n#include "x/naam.hpp"\nauto t = texts.translate("Naam van de ouder");\n'
            "/* koppeling */ auto s = R\"sql(SELECT 'vraag')sql\"; auto c = '\\'';",
        )
        self.assertClean("migrations/0001_intake_create_x.sql", "-- de hulpvraag\nCREATE TABLE y (z TEXT); -- naam")
        self.assertClean("src/intake/pages/x.html", '{{! koppeling }}<p class="x">Aanmelding</p>{{t "Koppeling"}}')

    def test_the_platform_may_use_technical_words_only(self):
        self.assertClean("src/platform/web/client.hpp", "int user; int client;")

    def test_the_tables_of_the_glossary_are_read(self):
        glossary = check_glossary.Glossary((PROJECT / "docs" / "glossary.md").read_text())
        self.assertTrue({"client", "referral", "user", "grade"} <= glossary.unwanted)
        self.assertFalse({"location", "person", "application", "proposal"} & glossary.unwanted)
        self.assertTrue({"aanmelding", "vrijwilliger", "kennismaking"} <= glossary.dutch)
        self.assertEqual(glossary.allowed_dutch, {"vog", "bsn", "klik", "dagdeel", "meldcode"})


if __name__ == "__main__":
    unittest.main()
