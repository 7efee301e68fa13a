-- The authentication products that open accounts. One that was removed stays while its subject has others in the account:
-- a sign-in with it is refused, until it is registered again.
CREATE TABLE sign_in_method (
  person_id text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  -- The provider of identities, and what it calls the person, as in person_subject.
  provider text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  product text NOT NULL,
  -- Of the product.
  issuer text NOT NULL,
  certificate_number text COLLATE "C",
  registered_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  removed_at timestamptz(3),
  PRIMARY KEY (person_id, id)
);

CREATE UNIQUE INDEX sign_in_method_product
  ON sign_in_method (person_id, provider, subject, product, COALESCE(certificate_number, ''));

-- What has become of the registrations that people began.
CREATE TABLE sign_in_registration (
  id text COLLATE "C" PRIMARY KEY,
  person_id text COLLATE "C" NOT NULL,
  sign_in_id text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL
    CHECK (state IN ('waiting', 'registered', 'cancelled', 'known', 'taken', 'another-name')),
  -- That was proved.
  product text,
  expires_at timestamptz(3) NOT NULL
);

CREATE INDEX sign_in_registration_expiry ON sign_in_registration (expires_at ASC);

-- Of the product that the session began with.
ALTER TABLE browser_session ADD COLUMN method_id text COLLATE "C";

-- Those of the sessions that there are. Until now everybody had one subject.
INSERT INTO sign_in_method (person_id, id, provider, subject, product, issuer, certificate_number, registered_at, last_used_at)
SELECT person_id, gen_random_uuid()::text, provider, subject, product, product_issuer, certificate_number, signed_in_at, signed_in_at
FROM (
  SELECT DISTINCT ON (browser_session.person_id, product, COALESCE(certificate_number, ''))
    browser_session.person_id, person_subject.issuer AS provider, subject, product,
    browser_session.issuer AS product_issuer, certificate_number, signed_in_at
  FROM browser_session
  JOIN person_subject ON person_subject.person_id = browser_session.person_id
  JOIN person ON person.id = browser_session.person_id
  ORDER BY browser_session.person_id, product, COALESCE(certificate_number, ''), ends_at DESC
) AS known;

UPDATE browser_session SET method_id = (
  SELECT id FROM sign_in_method
  WHERE sign_in_method.person_id = browser_session.person_id AND sign_in_method.product = browser_session.product
    AND COALESCE(sign_in_method.certificate_number, '') = COALESCE(browser_session.certificate_number, '')
);

-- Of an attempt that is to prove a product to be registered.
ALTER TABLE sign_in_attempt ADD COLUMN registration_id text COLLATE "C";
