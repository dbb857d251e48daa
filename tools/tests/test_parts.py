import pathlib
import subprocess
import unittest

PARTS = pathlib.Path(__file__).resolve().parent.parent / "parts.sh"

DOCTEST = "[doctest] test cases:    22 |    21 passed | 1 failed | 0 skipped"
UNITTEST = "Ran 7 tests in 0.1s\n\nFAILED (failures=1, errors=2)"
NODE = "1..5\n# tests 5\n# pass 3\n# fail 1\n# cancelled 1"


class Parts(unittest.TestCase):
    """Runs a script of parts as bin/test does, and reads its last line."""

    def run_parts(self, script):
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", f"source {PARTS}\n{script}\nfinish"], capture_output=True, text=True
        )
        return done.stdout.splitlines(), done.returncode

    def assertCounts(self, script, last_line, status):
        lines, returned = self.run_parts(script)
        self.assertEqual((lines[-1], returned), (last_line, status), lines)

    def program(self, output, status=0):
        return f"tests 'a program' bash -c 'printf \"%s\\n\" \"{output}\"; exit {status}'"

    def test_a_part_counts_as_one_and_others_still_run(self):
        self.assertCounts('part "good" true', "1 passed, 0 failed", 0)
        self.assertCounts('part "bad" false || true\npart "good" true', "1 passed, 1 failed", 1)

    def test_the_output_is_shown_of_what_fails_only(self):
        lines, _ = self.run_parts('part "bad" bash -c "echo why; exit 1" || true\npart "good" echo hidden')
        self.assertIn("    why", lines)
        self.assertNotIn("    hidden", lines)

    def test_the_counts_of_each_kind_of_test_program(self):
        self.assertCounts(self.program(DOCTEST, 1), "21 passed, 1 failed", 1)
        self.assertCounts(self.program(UNITTEST, 1), "4 passed, 3 failed", 1)
        self.assertCounts(self.program(NODE, 1), "3 passed, 2 failed", 1)
        self.assertCounts(self.program("Ran 1 test in 0s\n\nOK"), "1 passed, 0 failed", 0)

    def test_a_program_that_crashes_or_runs_nothing_has_failed(self):
        self.assertCounts(self.program("Ran 7 tests in 0.1s", 139), "7 passed, 1 failed", 1)
        self.assertCounts(self.program("nothing"), "0 passed, 1 failed", 1)
        self.assertCounts(self.program("Ran 0 tests in 0.0s"), "0 passed, 1 failed", 1)
        self.assertCounts("tests 'missing' ./no_such_program", "0 passed, 1 failed", 1)

    def test_tests_that_run_beside_others_are_counted_with_their_own_output(self):
        beside = self.program(DOCTEST, 1).replace("tests", "tests_beside", 1)
        self.assertCounts(f"{beside}\n{self.program(NODE, 1)}\nawait_beside", "24 passed, 3 failed", 1)
        lines, _ = self.run_parts('tests_beside "bad" bash -c "sleep 0.1; echo why; exit 1"\npart "good" true\nawait_beside')
        self.assertTrue(lines[0].startswith("good"), lines)
        self.assertIn("    why", lines)

    def test_several_programs_are_added_up(self):
        script = "\n".join([self.program(DOCTEST, 1), self.program(NODE, 1), 'part "layers" true'])
        self.assertCounts(script, "25 passed, 3 failed", 1)


if __name__ == "__main__":
    unittest.main()
