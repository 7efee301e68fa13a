-- A space has a language, and a new e-mail address of it waits for its confirmation.
ALTER TABLE space ADD COLUMN language text COLLATE "C";
ALTER TABLE membership ADD COLUMN language text COLLATE "C";
ALTER TABLE membership ADD COLUMN pending_email text;

-- The latest change of an address, one for each space. Kept for a while once it is confirmed, without the address, so
-- that a link that is opened twice is answered twice.
CREATE TABLE email_confirmation (
  space_id text COLLATE "C" PRIMARY KEY,
  -- Another one for each change: what was sent for an earlier one does not count.
  id text COLLATE "C" NOT NULL,
  email text,
  -- Who asked for it.
  person_id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  -- When the latest mail was asked for.
  mailed_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3)
);

CREATE INDEX email_confirmation_expiry ON email_confirmation (expires_at ASC);

-- What the links have that were sent. The token itself is in its mail only.
CREATE TABLE email_token (
  token_hash text COLLATE "C" PRIMARY KEY,
  space_id text COLLATE "C" NOT NULL,
  confirmation_id text COLLATE "C" NOT NULL,
  expires_at timestamptz(3) NOT NULL
);

CREATE INDEX email_token_expiry ON email_token (expires_at ASC);

-- Mails to send: written from the space and its confirmation at the moment they are sent.
CREATE TABLE outbox (
  id text COLLATE "C" PRIMARY KEY,
  person_id text COLLATE "C" NOT NULL,
  space_id text COLLATE "C" NOT NULL,
  confirmation_id text COLLATE "C" NOT NULL,
  -- That of the pages of the person who asked for it.
  language text COLLATE "C" NOT NULL,
  created_at timestamptz(3) NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  -- Null once it was sent, or given up.
  next_at timestamptz(3)
);

CREATE INDEX outbox_due ON outbox (next_at ASC) WHERE next_at IS NOT NULL;
-- How many mails a person has caused today.
CREATE INDEX outbox_person ON outbox (person_id, created_at);
CREATE INDEX outbox_age ON outbox (created_at ASC);
