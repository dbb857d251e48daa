import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import readability


class Readability(unittest.TestCase):
    def test_only_what_ends_like_a_sentence_is_measured(self):
        self.assertEqual(readability.sentences("Wie ben je? Zeg het\n maar. Verder"), ["Wie ben je?", "Zeg het maar."])
        self.assertEqual(readability.sentences("Je voornaam"), [])

    def test_syllables_are_those_of_the_dutch_hyphenation(self):
        counted = {word: readability.syllables(word) for word in ("huis", "ouder", "vrijwilliger", "kennismaking")}
        self.assertEqual(counted, {"huis": 1, "ouder": 2, "vrijwilliger": 4, "kennismaking": 4})

    def test_the_formula_of_douma(self):
        # Four words of one syllable each in one sentence.
        self.assertAlmostEqual(readability.score(["Ik zit op schoot."]), 206.84 - 77 - 0.93 * 4)
        self.assertIsNone(readability.score([]))

    def test_what_is_hard_long_or_official_is_named(self):
        hard = ["Gemeentelijke verantwoordelijkheidsverdelingen veroorzaken onoverzichtelijke aanvraagprocedures."]
        long = [" ".join(["Wij gaan"] * 11) + "."]
        official = ["Bel ons indien je dat wilt."]
        self.assertIn("scores", next(readability.faults("/a", hard)))
        self.assertIn("22 words", next(readability.faults("/a", long)))
        self.assertIn("'indien'", next(readability.faults("/a", official)))
        self.assertEqual(list(readability.faults("/a", ["Bel ons als je dat wilt."])), [])


if __name__ == "__main__":
    unittest.main()
