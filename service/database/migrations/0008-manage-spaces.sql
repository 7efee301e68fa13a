-- How many administrators a space has: the last one cannot leave, however many leave at once.
ALTER TABLE space ADD COLUMN administrators integer NOT NULL DEFAULT 1 CHECK (administrators >= 0);
UPDATE space SET administrators = counted.administrators
FROM (
  SELECT space_id, count(*) FILTER (WHERE role = 'administrator') AS administrators FROM membership GROUP BY space_id
) AS counted
WHERE counted.space_id = space.id AND counted.administrators <> 1;

-- The list by title, in its order.
CREATE INDEX membership_title ON membership
  (person_id, is_private DESC, left(split_part(search_text, E'\n', 1), 60), space_id);
