import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import check_layers

MIGRATIONS = {
    "0001_volunteers_create_volunteers.sql": "CREATE TABLE volunteers (\n    location_id BIGINT\n);",
    "0002_matching_create_matches.sql": "CREATE TABLE matches (\n    location_id BIGINT -- FROM nothing\n);",
    "0003_locations_create_offers.sql": "CREATE TABLE offers (\n    id IDENTITY\n);",
    "0004_platform_create_outbox.sql": "CREATE TABLE outbox_mails (\n    id IDENTITY\n);",
}


class Layers(unittest.TestCase):
    def faults(self, files, migrations=MIGRATIONS):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in migrations.items():
                self.write(root / "migrations" / name, text)
            for path, text in files.items():
                self.write(root / "src" / path, text)
            return check_layers.faults(root)

    @staticmethod
    def write(file, text):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def assertFault(self, path, text, words):
        found = self.faults({path: text})
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(f"src/{path}: "), found)
        self.assertIn(words, found[0])

    def assertClean(self, path, text):
        self.assertEqual(self.faults({path: text}), [])

    def test_a_slice_that_keeps_the_rules_is_clean(self):
        self.assertEqual(
            self.faults(
                {
                    "matching/model/match.hpp": '#include "volunteers/model/volunteer.hpp"\nnamespace matching {}',
                    "matching/store/match_store.cpp": '"SELECT 1 FROM matches JOIN volunteers"; "UPDATE matches"',
                    "matching/actions/propose.cpp": '#include "matching/store/match_store.hpp"\n#include <vector>',
                    "matching/pages/propose.html": '{{use "matching/model/match.hpp"}}{{use "platform/web/form.hpp"}}',
                    "matching/tests/match_test.cpp": '"DELETE FROM volunteers"; #include "closing/model/x.hpp"',
                    "app/routes.cpp": '#include "matching/pages/x.hpp"',
                }
            ),
            [],
        )

    def test_an_earlier_capability_does_not_know_a_later_one(self):
        self.assertFault("volunteers/model/volunteer.hpp", '#include "matching/model/match.hpp"', "comes later")
        self.assertFault("volunteers/store/x.cpp", '"SELECT count(*) FROM matches"', "comes later")

    def test_the_platform_knows_nothing_of_the_programme(self):
        self.assertFault("platform/web/http.hpp", '#include "people/model/person.hpp"', "comes later")
        self.assertFault("platform/jobs/runner.cpp", '"UPDATE volunteers SET x"', "comes later")
        self.assertClean("platform/mail/outbox.cpp", '"INSERT INTO outbox_mails"')

    def test_a_model_knows_neither_sql_nor_http(self):
        for included in ("platform/database/connection.hpp", "platform/web/http.hpp", "matching/store/x.hpp"):
            self.assertFault("matching/model/match.hpp", f'#include "{included}"', "must not include")

    def test_a_store_knows_no_actions_and_an_action_no_pages(self):
        self.assertFault("matching/store/x.cpp", '#include "matching/actions/propose.hpp"', "must not include")
        self.assertFault("matching/actions/x.cpp", '#include "accounts/pages/page_request.hpp"', "must not include")
        self.assertFault("matching/actions/x.cpp", '#include "platform/web/form.hpp"', "must not include")

    def test_a_template_keeps_the_same_rules(self):
        self.assertFault("volunteers/pages/x.html", '{{use "matching/pages/y.html.hpp"}}', "comes later")
        self.assertFault("platform/web/components/x.html", '{{use "platform/database/connection.hpp"}}', "must not")

    def test_base_knows_nothing_and_mechanisms_only_what_is_listed(self):
        self.assertFault("platform/base/date.hpp", '#include "platform/text/texts.hpp"', "must not include")
        self.assertFault("platform/database/pool.cpp", '#include "platform/web/http.hpp"', "must not include")
        self.assertClean("platform/web/server.cpp", '#include "platform/template/output.hpp"')

    def test_sql_stands_in_the_store_and_only_the_owner_writes(self):
        self.assertFault("matching/pages/x.cpp", '"SELECT id FROM matches"', "belongs in store/")
        self.assertFault("matching/actions/x.cpp", '"SELECT id FROM volunteers"', "belongs in store/")
        for verb in ("INSERT INTO volunteers", "UPDATE volunteers", "DELETE FROM volunteers"):
            self.assertFault("matching/store/x.cpp", f'"{verb}"', "only volunteers writes")

    def test_a_folder_room_or_namespace_nobody_chose(self):
        self.assertFault("helpers/model/x.hpp", "", "not in JOURNEY")
        self.assertFault("matching/utils/x.hpp", "", "not a room")
        self.assertFault("matching/x.hpp", "", "beside the rooms")
        self.assertFault("platform/common/x.hpp", "", "not in PLATFORM")
        self.assertFault("matching/model/x.hpp", "namespace support {", "declares matching")
        self.assertClean("platform/template/x.hpp", "namespace html {\nnamespace {\n}}")
        self.assertClean("platform/web/x.cpp", "namespace net = boost::asio;\nnamespace web::detail {}")

    def test_tables_of_families_say_to_which_location_a_row_belongs(self):
        lacking = MIGRATIONS | {"0005_support_create_visits.sql": "CREATE TABLE visits (\n    id IDENTITY\n);"}
        self.assertEqual(len(self.faults({}, lacking)), 1)
        stale = {"0005_intake_x.sql": "CREATE TABLE application_drafts (\n    location_id BIGINT\n);"}
        self.assertEqual(len(self.faults({}, stale)), 1)
        draft = {"0005_intake_x.sql": "CREATE TABLE application_drafts (\n    id IDENTITY\n);"}
        self.assertEqual(self.faults({}, draft), [])

    def test_a_migration_names_its_capability(self):
        found = self.faults({}, {"0005_create_x.sql": "CREATE TABLE x (\n    id IDENTITY\n);"})
        self.assertEqual(found, ["migrations: x: its migration names create, which is not in JOURNEY"])


if __name__ == "__main__":
    unittest.main()
