-- Certifications, each of a space, for a service, in a capacity. Of these three, one is granted at a time, and one requested.
CREATE TABLE certification (
  id text COLLATE "C" PRIMARY KEY,
  space_id text COLLATE "C" NOT NULL,
  service_id text COLLATE "C" NOT NULL,
  capacity text COLLATE "C" NOT NULL CHECK (capacity IN ('holder', 'agent')),
  -- As it was decided: what is requested or granted may be over by now.
  status text COLLATE "C" NOT NULL
    CHECK (status IN ('requested', 'granted', 'refused', 'revoked', 'cancelled', 'replaced')),
  requested_at timestamptz(3) NOT NULL,
  decided_at timestamptz(3),
  -- Days, as 2025-02-03, in UTC.
  valid_from text COLLATE "C",
  valid_until text COLLATE "C",
  -- The authority's words.
  reason text
);

CREATE UNIQUE INDEX certification_requested ON certification (space_id, service_id, capacity) WHERE status = 'requested';
CREATE UNIQUE INDEX certification_granted ON certification (space_id, service_id, capacity) WHERE status = 'granted';
-- The list of a space.
CREATE INDEX certification_space ON certification (space_id, requested_at, id);
CREATE INDEX certification_gone ON certification (decided_at ASC) WHERE status IN ('cancelled', 'replaced');

-- The access codes of the authorities, by their keyed hashes: a code itself is in its letter only.
CREATE TABLE access_code (
  code_hash text COLLATE "C" PRIMARY KEY,
  service_id text COLLATE "C" NOT NULL,
  capacity text COLLATE "C" NOT NULL,
  issued_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  -- What it was given for; null while it can be used.
  certification_id text COLLATE "C"
);

CREATE INDEX access_code_certification ON access_code (certification_id);
CREATE INDEX access_code_expiry ON access_code (expires_at ASC);

-- How many wrong codes were given on a day: by a person, in a space.
CREATE TABLE try_count (
  subject text COLLATE "C" NOT NULL,
  -- As 2025-02-03, in UTC.
  day text COLLATE "C" NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (subject, day)
);

CREATE INDEX try_count_day ON try_count (day ASC);

-- Why a command was refused that was counted all the same: a retry is given this, and is not counted again.
ALTER TABLE act ADD COLUMN refusal text COLLATE "C";
