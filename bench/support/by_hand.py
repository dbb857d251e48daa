"""Figures of 2024 counted from the raw facts with SQL written by hand, from the words of their definitions: of the whole
country, or of one location."""

import json
import sqlite3
import sys
import time

FIRST, LAST = "'2024-01-01'", "'2024-12-31'"
SUPPORTED = f"""
    CREATE TEMP TABLE supported AS
    SELECT id, location_id, municipality_code, max(began, {FIRST}) AS first_day,
           min(coalesce(ended, {LAST}), {LAST}) AS last_day
    FROM (SELECT c.*,
                 (SELECT min(happened_on) FROM case_events e
                  WHERE e.family_case_id = c.id AND e.kind = 'support_started') AS began,
                 (SELECT min(happened_on) FROM case_events e
                  WHERE e.family_case_id = c.id AND e.kind = 'closed') AS ended
          FROM family_cases c WHERE {{here}})
    WHERE began <= {LAST} AND (ended IS NULL OR ended >= {FIRST})"""
INVOLVED = """
    CREATE TEMP TABLE involved AS
    SELECT s.*, k.due_on, coalesce(k.born_in, k.due_on) AS birth, o.age_to_inclusive
    FROM supported s JOIN children k ON k.family_case_id = s.id
    JOIN offers o ON o.location_id = s.location_id AND o.municipality_code = s.municipality_code"""
MARKS = f"FROM closings WHERE closed_on BETWEEN {FIRST} AND {LAST} AND mark IS NOT NULL AND {{here}}"
COUNTS = {
    "municipalities": f"""SELECT count(DISTINCT municipality_code) FROM offers
                          WHERE valid_from <= {LAST} AND (valid_to IS NULL OR valid_to >= {FIRST}) AND {{here}}""",
    "families": "SELECT count(*) FROM supported",
    "volunteers": f"""SELECT count(DISTINCT m.volunteer_id) FROM matches m
                      JOIN case_events e ON e.match_id = m.id AND e.kind = 'support_started' AND e.happened_on <= {LAST}
                      WHERE (m.over_on IS NULL OR m.over_on >= {FIRST}) AND m.{{here}}""",
    "children": """SELECT count(*) FROM involved
                   WHERE birth <= last_day AND date(birth, '+' || (age_to_inclusive + 1) || ' years') > first_day""",
    "families_child_under_two": """SELECT count(DISTINCT id) FROM involved
                                   WHERE birth <= last_day AND date(birth, '+2 years') > first_day""",
    "families_pregnant": "SELECT count(DISTINCT id) FROM involved WHERE due_on > first_day",
    "mark": f"SELECT round(avg(mark), 1) {MARKS}",
    "very_good": f"SELECT round(100.0 * sum(words = 'very_good') / count(*), 1) {MARKS}",
    "good": f"SELECT round(100.0 * sum(words = 'good') / count(*), 1) {MARKS}",
}


def count(file, location=None):
    """By the code of the figure; of the closing words two percentages. Of all locations when none is said."""
    here = f"location_id = {int(location)}" if location else "location_id > 0"
    database = sqlite3.connect(file)
    database.execute(SUPPORTED.format(here=here))
    database.execute(INVOLVED)
    return {code: database.execute(sql.format(here=here)).fetchone()[0] for code, sql in COUNTS.items()}


def compare(file, figures, location):
    """Asks the same of SQLite as the file with the figures of a page says, and prints what is not the same. What the page
    does not show is not compared. True when all is."""
    began = time.monotonic()
    counted = count(file, location)
    milliseconds = 1000 * (time.monotonic() - began)
    with open(figures, encoding="utf-8") as answer:
        shown = {figure["code"]: figure.get("value") for figure in json.load(answer)["figures"]}
    both = {code: (value, shown[code]) for code, value in counted.items() if shown.get(code) is not None}
    wrong = {code: pair for code, pair in both.items() if pair[0] != round(pair[1], 1)}
    print(f"{len(counted)} questions by hand, in SQL".ljust(44), f"      {milliseconds:8.1f} ms   the same as the page says: "
          f"{len(both) - len(wrong)} of {len(both)}", *(f"   {code}: {one}, the page {two}" for code, (one, two) in wrong.items()))  # fmt: skip
    return not wrong


if __name__ == "__main__":
    sys.exit(not compare(*sys.argv[1:3], sys.argv[3] if len(sys.argv) > 3 else None))
