-- The audit trail in a table for each month, so that a month can be archived without reading the others. What there is
-- becomes its first part as it is: it is read once, to see that nothing in it is of a later month.
ALTER TABLE audit_entry RENAME TO audit_entry_until;
ALTER INDEX audit_entry_pkey RENAME TO audit_entry_until_pkey;
ALTER INDEX audit_entry_space RENAME TO audit_entry_until_space;

CREATE TABLE audit_entry (
  person_id text COLLATE "C" NOT NULL,
  at timestamptz(3) NOT NULL,
  id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  space_id text COLLATE "C",
  details jsonb NOT NULL,
  PRIMARY KEY (person_id, at, id)
) PARTITION BY RANGE (at);

CREATE INDEX audit_entry_space ON audit_entry (space_id, at) WHERE space_id IS NOT NULL;

DO $$
DECLARE
  month timestamp := date_trunc('month', greatest(now(), (SELECT max(at) FROM audit_entry_until)) AT TIME ZONE 'UTC')
    + interval '1 month';
  earlier text := 'audit_entry_until_' || to_char(month, 'YYYY_MM');
BEGIN
  EXECUTE format('ALTER TABLE audit_entry_until RENAME TO %I', earlier);
  EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (MINVALUE) TO (%L)',
    earlier, month AT TIME ZONE 'UTC');
END
$$;

-- For entries of a month that has no table yet: no command fails for want of one. Empty as a rule.
CREATE TABLE audit_entry_rest PARTITION OF audit_entry DEFAULT;

CREATE FUNCTION has_audit_month(month timestamp) RETURNS boolean LANGUAGE sql AS $$
  SELECT to_regclass('audit_entry_' || to_char(month, 'YYYY_MM')) IS NOT NULL OR EXISTS (
    SELECT FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
    WHERE inhparent = 'audit_entry'::regclass AND relname LIKE 'audit\_entry\_until\_%'
      AND right(relname, 7) > to_char(month, 'YYYY_MM')
  )
$$;

-- Makes the tables of a month and of the three after it, unless they are there; several may call it at once. It runs
-- with the rights of its owner: the role of the service may add entries and change nothing of the trail.
CREATE FUNCTION create_audit_months(first timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  month timestamp;
  part text;
BEGIN
  FOR step IN 0..3 LOOP
    month := date_trunc('month', first AT TIME ZONE 'UTC') + step * interval '1 month';
    part := 'audit_entry_' || to_char(month, 'YYYY_MM');
    CONTINUE WHEN has_audit_month(month);
    -- Entries wait for a moment: one that is on its way into the rest would be refused once the month has its table.
    LOCK TABLE ONLY audit_entry IN SHARE ROW EXCLUSIVE MODE;
    -- Another may have made it meanwhile.
    CONTINUE WHEN has_audit_month(month);
    EXECUTE format('CREATE TABLE %I (LIKE audit_entry INCLUDING ALL)', part);
    EXECUTE format('WITH moved AS (DELETE FROM audit_entry_rest WHERE at >= $1 AND at < $2 RETURNING *)
      INSERT INTO %I SELECT * FROM moved', part)
      USING month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC';
    EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
      part, month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
  END LOOP;
END
$$;

-- Whoever calls it must not be able to put tables of theirs in the place of the ones it means.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION create_audit_months SET search_path = %I, pg_temp', current_schema());
END
$$;

REVOKE EXECUTE ON FUNCTION create_audit_months, has_audit_month FROM PUBLIC;
SELECT create_audit_months(now());
