-- Devices that are coupled with a person's account. Each opens with a key of its own, of which this is the public half.
CREATE TABLE device (
  id text COLLATE "C" PRIMARY KEY,
  person_id text COLLATE "C" NOT NULL,
  name text NOT NULL,
  public_key text NOT NULL,
  -- Of the person, as the authentication product stated them then.
  first_names text NOT NULL,
  last_names text NOT NULL,
  added_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  revision integer NOT NULL DEFAULT 1
);

CREATE INDEX device_person ON device (person_id, added_at, id);

-- Codes that were shown, each for one device. The codes are not kept, but keyed hashes of them, by which they are known.
CREATE TABLE pairing (
  id text COLLATE "C" PRIMARY KEY,
  person_id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  -- Of the first characters: a try that has them is a try at this code.
  locator_hash text COLLATE "C" NOT NULL,
  code_hash text COLLATE "C" NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  status text COLLATE "C" NOT NULL CHECK (status IN ('waiting', 'claimed', 'confirmed', 'cancelled', 'blocked')),
  expires_at timestamptz(3) NOT NULL,
  -- What has claimed it.
  device_id text COLLATE "C",
  device_name text,
  public_key text,
  number text COLLATE "C",
  place text,
  claimed_at timestamptz(3)
);

CREATE INDEX pairing_locator ON pairing (locator_hash);
CREATE INDEX pairing_person ON pairing (person_id);
CREATE INDEX pairing_sign_in ON pairing (sign_in_id);
CREATE INDEX pairing_device ON pairing (device_id) WHERE device_id IS NOT NULL;
CREATE INDEX pairing_expiry ON pairing (expires_at ASC);

-- What devices are to sign, once.
CREATE TABLE device_challenge (
  challenge_hash text COLLATE "C" PRIMARY KEY,
  device_id text COLLATE "C" NOT NULL,
  expires_at timestamptz(3) NOT NULL
);

CREATE INDEX device_challenge_device ON device_challenge (device_id);
CREATE INDEX device_challenge_expiry ON device_challenge (expires_at ASC);

-- A notice may be about no space.
ALTER TABLE outbox ALTER COLUMN space_id DROP NOT NULL;
