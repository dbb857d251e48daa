import pathlib
import subprocess
import tempfile
import unittest

PRESS = pathlib.Path(__file__).resolve().parent.parent.parent / "press"
DRAWING = '<svg viewBox="0 0 50 20" width="50" height="20" aria-hidden="true"><text x="5" y="15">321</text></svg>'


def printed(body):
    page = f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>x</title></head><body>{body}</body></html>'
    command = [PRESS / "print.py", "letters.css"]
    return subprocess.run(command, input=page.encode(), stdout=subprocess.PIPE, check=True).stdout


def tree_of(pdf):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        return subprocess.check_output(["pdfinfo", "-struct-text", file.name], text=True)


class Tagging(unittest.TestCase):
    def test_a_drawing_beside_its_table_is_no_loose_text(self):
        tree = tree_of(printed(f"<div><p>Before</p>{DRAWING}<p>After</p></div>"))
        self.assertNotIn("321", tree)
        self.assertIn('"Before"', tree)
        self.assertIn('"After"', tree)

    def test_a_drawing_in_a_figure_is_its_content_and_has_its_words(self):
        pdf = printed(f'<figure role="img" aria-label="All in words">{DRAWING}</figure>')
        self.assertRegex(tree_of(pdf), r'Figure\s+"321"')
        self.assertIn(b"/Alt (All in words)", pdf)


if __name__ == "__main__":
    unittest.main()
