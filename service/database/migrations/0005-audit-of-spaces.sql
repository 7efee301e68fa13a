-- What happened in a space, latest last.
CREATE INDEX audit_entry_space ON audit_entry (space_id, at) WHERE space_id IS NOT NULL;
