-- Invitations, each to a space and for one certificate: of those two there is one at a time.
CREATE TABLE invitation (
  id text COLLATE "C" PRIMARY KEY,
  space_id text COLLATE "C" NOT NULL,
  certificate_number text COLLATE "C" NOT NULL,
  first_names text NOT NULL,
  last_names text NOT NULL,
  email text NOT NULL,
  role text COLLATE "C" NOT NULL CHECK (role IN ('administrator', 'manager')),
  access text COLLATE "C" NOT NULL CHECK (access IN ('certificate', 'all')),
  inviter_id text COLLATE "C" NOT NULL,
  -- As the authentication product stated them then.
  inviter_first_names text NOT NULL,
  inviter_last_names text NOT NULL,
  -- Open until it is answered, also when it has expired.
  status text COLLATE "C" NOT NULL CHECK (status IN ('open', 'accepted', 'declined')),
  answered_by text COLLATE "C",
  invited_at timestamptz(3) NOT NULL,
  reminded_at timestamptz(3),
  expires_at timestamptz(3) NOT NULL
);

CREATE UNIQUE INDEX invitation_certificate ON invitation (space_id, certificate_number);
-- The list of a space, and that of a certificate, read from their ends.
CREATE INDEX invitation_sent ON invitation (space_id, invited_at, id);
CREATE INDEX invitation_received ON invitation (certificate_number, invited_at, id);
CREATE INDEX invitation_expiry ON invitation (expires_at ASC);

-- The certificates that people have signed in with.
CREATE TABLE certificate (
  person_id text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  product text NOT NULL,
  PRIMARY KEY (person_id, number)
);

CREATE INDEX certificate_number ON certificate (number);

-- How many invitations were sent on a day: from a space, by an inviter, for a certificate, to an address.
CREATE TABLE sent_count (
  subject text COLLATE "C" NOT NULL,
  -- As 2025-02-03, in UTC.
  day text COLLATE "C" NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (subject, day)
);

CREATE INDEX sent_count_day ON sent_count (day ASC);

ALTER TABLE browser_session ADD COLUMN certificate_number text COLLATE "C";

-- Notices: their words are kept with them, since what they are about may be gone when they are sent.
ALTER TABLE outbox ALTER COLUMN confirmation_id DROP NOT NULL;
ALTER TABLE outbox ADD COLUMN email text;
ALTER TABLE outbox ADD COLUMN notice text;
-- Not sent once this is not open any more.
ALTER TABLE outbox ADD COLUMN invitation_id text COLLATE "C";
