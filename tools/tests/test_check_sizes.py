import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import check_sizes


class Sizes(unittest.TestCase):
    def test_a_file_of_300_lines_is_not_too_long_and_one_more_is(self):
        self.assertEqual(list(check_sizes.faults({"src/a.cpp": 300}, {})), [])
        self.assertEqual(len(list(check_sizes.faults({"src/a.cpp": 301}, {}))), 1)

    def test_tests_may_be_twice_as_long(self):
        for path in ("src/a/tests/a_test.cpp", "tools/tests/test_a.py", "tests/journeys/a.test.mjs"):
            self.assertEqual(list(check_sizes.faults({path: 600}, {})), [])
            self.assertEqual(len(list(check_sizes.faults({path: 601}, {}))), 1)

    def test_a_listed_file_may_be_longer_but_not_be_listed_for_nothing(self):
        self.assertEqual(list(check_sizes.faults({"src/a.cpp": 301}, {"src/a.cpp": "reason"})), [])
        self.assertEqual(len(list(check_sizes.faults({"src/a.cpp": 300}, {"src/a.cpp": "reason"}))), 1)
        self.assertEqual(len(list(check_sizes.faults({}, {"src/gone.cpp": "reason"}))), 1)

    def test_sources_templates_styles_and_tools_are_counted(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            paths = ["src/a/b.cpp", "src/a/b.hpp", "src/a/pages/c.html", "assets/css/d.css", "tools/e.py", "bin/f"]
            for path in [*paths, "docs/long.md", "build/x.cpp"]:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text("one\ntwo\n")
            self.assertEqual(check_sizes.lines_of(root), dict.fromkeys(sorted(paths), 2))


if __name__ == "__main__":
    unittest.main()
