-- By which definitions a count was made: a digest of all figures in their versions and of what the programme says that changes them.
-- Only counts of the definitions in force are read. Of those from before it was kept it is not known, so that they are counted again.
ALTER TABLE counts ADD COLUMN definitions TEXT NOT NULL DEFAULT '';
