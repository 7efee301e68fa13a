-- When the person proved to the provider who they are; null where it does not say so, and for sessions from before.
ALTER TABLE browser_session ADD COLUMN authenticated_at timestamptz(3);

-- `strong` when the sign-in has to be one.
ALTER TABLE sign_in_attempt ADD COLUMN assurance text;
