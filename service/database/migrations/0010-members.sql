-- Those who have a space see each other: each by an id of this membership, and with a copy of what is stated of them,
-- so that one place has all of a list.
ALTER TABLE membership ADD COLUMN member_id text COLLATE "C" NOT NULL DEFAULT gen_random_uuid()::text;
ALTER TABLE membership ADD COLUMN first_names text NOT NULL DEFAULT '';
ALTER TABLE membership ADD COLUMN last_names text NOT NULL DEFAULT '';
ALTER TABLE membership ADD COLUMN person_email text;
ALTER TABLE membership ADD COLUMN access text COLLATE "C" NOT NULL DEFAULT 'all' CHECK (access IN ('certificate', 'all'));
ALTER TABLE membership ADD COLUMN joined_at timestamptz(3) NOT NULL DEFAULT now();
-- Counts the changes of the membership.
ALTER TABLE membership ADD COLUMN member_revision integer NOT NULL DEFAULT 1;
-- Names and e-mail as the search compares them; folded again when a process starts.
ALTER TABLE membership ADD COLUMN member_text text COLLATE "C" NOT NULL DEFAULT '';

UPDATE membership SET joined_at = membership.created_at;
UPDATE membership SET first_names = person.first_names, last_names = person.last_names, person_email = person.email, folding = 0
FROM person WHERE person.id = membership.person_id;

CREATE UNIQUE INDEX membership_member ON membership (space_id, member_id);
-- The list of the members, in its order.
CREATE INDEX membership_members ON membership (space_id, left(split_part(member_text, E'\n', 1), 60), member_id);
-- Both begin as it does.
DROP INDEX membership_space;
