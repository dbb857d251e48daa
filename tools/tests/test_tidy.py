import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import tidy

GOOD = '#include "a/model/x.hpp"\nint a::twice(int x) { return 2 * x; }\n'
BAD = '#include "a/model/x.hpp"\nint a::twice(int x) { int y = 2 * x; return y; }\n'


class Tidy(unittest.TestCase):
    """A project of one source in a unity build, in a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.source = self.root / "src/a/model/x.cpp"
        self.unity = self.root / "build/sanitize/unity_0_cxx.cxx"
        self.write(".clang-tidy", "Checks: '-*,misc-const-correctness'\nWarningsAsErrors: '*'\nHeaderFilterRegex: '/src/'\n")
        self.write("src/a/model/x.hpp", "namespace a { int twice(int x); }\n")
        self.write("src/a/model/x.cpp", GOOD)
        self.write("build/sanitize/unity_0_cxx.cxx", f'#include "{self.source}"\n')
        command = f"/usr/bin/ccache /usr/bin/g++ -I{self.root}/src -Wlogical-op -std=c++23 -o x.o -c {self.unity}"
        self.write("build/sanitize/compile_commands.json", json.dumps([{"file": str(self.unity), "command": command}]))

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def run_tidy(self):
        script = pathlib.Path(tidy.__file__)
        done = subprocess.run([sys.executable, script, "--root", self.root], capture_output=True, text=True)
        return done.returncode, done.stdout

    def test_sources_compiled_together_are_read_together_without_what_only_gcc_knows(self):
        self.assertEqual(
            list(tidy.units(self.root, self.root / "build/sanitize")),
            [(self.unity, [self.source], ["clang++", f"-I{self.root}/src", "-std=c++23", "-c", str(self.unity)])],
        )

    def test_a_finding_fails_and_is_shown(self):
        self.write("src/a/model/x.cpp", BAD)
        status, output = self.run_tidy()
        self.assertEqual(status, 1)
        self.assertIn("misc-const-correctness", output)
        self.assertIn("0 of 1 clean, 1 with findings", output)

    def test_a_clean_file_is_read_again_only_after_it_or_its_headers_changed(self):
        self.assertIn("1 of 1 clean", self.run_tidy()[1])
        self.assertIn("0 of 0 clean, 0 with findings", self.run_tidy()[1])
        self.write("src/a/model/x.hpp", "namespace a { int twice(int x); int thrice(int x); }\n")
        self.assertIn("1 of 1 clean", self.run_tidy()[1])
        self.write(".clang-tidy", "Checks: '-*,misc-const-correctness,bugprone-infinite-loop'\n")
        self.assertIn("1 of 1 clean", self.run_tidy()[1])


if __name__ == "__main__":
    unittest.main()
