-- Everybody who has signed in, with an id that was drawn: nothing about the person can be computed from it, and it
-- cannot be computed from what the provider says. Before this, an id was a hash of issuer and subject; who has
-- anything under such an id keeps it, from their next sign-in on.
CREATE TABLE person (
  id text COLLATE "C" PRIMARY KEY,
  -- As the provider stated them at the latest sign-in.
  first_names text NOT NULL,
  last_names text NOT NULL,
  email text,
  -- True only when the provider says so.
  email_verified boolean NOT NULL,
  signed_in_at timestamptz(3) NOT NULL
);

-- By whom a provider means: no two people for one subject, however many sign in at once.
CREATE TABLE person_subject (
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  person_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (issuer, subject)
);

CREATE INDEX person_subject_person ON person_subject (person_id);
