-- The way in which search_text was folded: rows of an earlier way are folded again when a process starts.
ALTER TABLE membership ADD COLUMN folding integer NOT NULL DEFAULT 1;
