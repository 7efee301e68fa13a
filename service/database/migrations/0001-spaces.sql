-- People, their spaces and what they did. Every table is keyed by the person or by the space, so that a distributed
-- database can keep each person's rows together. No foreign keys: they would tie the two together, and no statement
-- reads both.
-- Indexes that begin with a time say ASC, because YugabyteDB spreads the first column by its hash unless told otherwise.
-- Text that is compared has the collation "C": the order of bytes, the same everywhere.

-- A row is the lock under which a person's spaces are counted.
CREATE TABLE account (
  person_id text COLLATE "C" PRIMARY KEY,
  -- As the helpdesk raised it; null for the usual limit.
  professional_space_limit integer
);

-- What holds for all members of a space, closed ones among them. Two who change a space meet at its row.
CREATE TABLE space (
  id text COLLATE "C" PRIMARY KEY,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('private', 'professional')),
  identifier text COLLATE "C" NOT NULL,
  title text NOT NULL,
  legal_name text,
  email text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  -- Counts the changes.
  revision integer NOT NULL,
  closed_at timestamptz(3)
);

-- Identifiers that were given: none is given a second time, not even after its space was closed.
CREATE TABLE space_identifier (
  identifier text COLLATE "C" PRIMARY KEY,
  space_id text COLLATE "C" NOT NULL
);

-- Spaces that are not closed, as their people have them: with a copy of the space, so that one place has all of a list.
CREATE TABLE membership (
  person_id text COLLATE "C" NOT NULL,
  space_id text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL CHECK (role IN ('administrator', 'manager')),
  is_private boolean NOT NULL,
  -- When it was last used, or else created.
  used_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  -- Title, legal name and identifier as the search compares them.
  search_text text COLLATE "C" NOT NULL,
  identifier text COLLATE "C" NOT NULL,
  title text NOT NULL,
  legal_name text,
  email text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (person_id, space_id)
);

-- The list, read from its end.
CREATE INDEX membership_position ON membership (person_id, is_private, used_at, space_id);
CREATE UNIQUE INDEX membership_one_private ON membership (person_id) WHERE is_private;
-- Renaming and closing a space reach its members.
CREATE INDEX membership_space ON membership (space_id);

CREATE TABLE sign_in (
  person_id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  active_space_id text COLLATE "C",
  begun_at timestamptz(3) NOT NULL,
  PRIMARY KEY (person_id, sign_in_id)
);

CREATE INDEX sign_in_begun ON sign_in (begun_at ASC);

CREATE TABLE receipt (
  person_id text COLLATE "C" NOT NULL,
  version text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  accepted_at timestamptz(3) NOT NULL,
  PRIMARY KEY (person_id, version)
);

CREATE TABLE act (
  person_id text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  -- JSON, kept to the letter; null only while the act is under way.
  result text,
  PRIMARY KEY (person_id, key)
);

CREATE INDEX act_expiry ON act (expires_at ASC);

CREATE TABLE audit_entry (
  person_id text COLLATE "C" NOT NULL,
  at timestamptz(3) NOT NULL,
  id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  space_id text COLLATE "C",
  details jsonb NOT NULL,
  PRIMARY KEY (person_id, at, id)
);
