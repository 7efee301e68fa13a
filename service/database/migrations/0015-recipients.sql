-- How often on a day an identifier and a name did not belong together: asked by a person, and by all who act in a space.
CREATE TABLE recipient_miss (
  -- person: or space: and an id.
  subject text COLLATE "C" NOT NULL,
  -- As 2025-02-03, in UTC.
  day text COLLATE "C" NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (subject, day)
);

CREATE INDEX recipient_miss_day ON recipient_miss (day ASC);
