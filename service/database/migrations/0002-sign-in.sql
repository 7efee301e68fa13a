-- A sign-in that has begun and not come back yet. Taken out when it does, so that no answer counts twice.
CREATE TABLE sign_in_attempt (
  state text COLLATE "C" PRIMARY KEY,
  -- Of the token in the cookie of the browser that began it.
  browser_hash text COLLATE "C" NOT NULL,
  nonce text NOT NULL,
  verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz(3) NOT NULL
);

CREATE INDEX sign_in_attempt_expiry ON sign_in_attempt (expires_at ASC);

-- Who a browser acts for. The token itself is in its cookie only.
CREATE TABLE browser_session (
  token_hash text COLLATE "C" PRIMARY KEY,
  person_id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  first_names text NOT NULL,
  last_names text NOT NULL,
  email text,
  product text NOT NULL,
  issuer text NOT NULL,
  issuer_link text,
  assurance text NOT NULL,
  -- Shown to the provider at sign-out.
  id_token text NOT NULL,
  -- Moves on while the session is used, up to the end.
  expires_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL
);

CREATE INDEX browser_session_person ON browser_session (person_id);
CREATE INDEX browser_session_expiry ON browser_session (expires_at ASC);
