-- How many registrations of a person wait is counted when another one begins.
CREATE INDEX sign_in_registration_person ON sign_in_registration (person_id, expires_at);
