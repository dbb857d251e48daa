-- Who takes care of the children at home, as a code of the programme; empty: nobody asked, or the parent did not say.
ALTER TABLE family_cases ADD COLUMN household TEXT NOT NULL DEFAULT '';
