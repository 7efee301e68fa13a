-- The certificate that a membership with access by one certificate is for: that of the accepted invitation. Where that
-- is not kept any more, the only certificate of the person.
ALTER TABLE membership ADD COLUMN certificate_number text COLLATE "C";

UPDATE membership SET certificate_number = invitation.certificate_number FROM invitation
WHERE membership.access = 'certificate' AND invitation.space_id = membership.space_id AND answered_by = membership.person_id AND status = 'accepted';

UPDATE membership SET certificate_number = only_one.number
FROM (SELECT person_id, min(number) AS number FROM certificate GROUP BY person_id HAVING count(*) = 1) AS only_one
WHERE membership.access = 'certificate' AND membership.certificate_number IS NULL AND only_one.person_id = membership.person_id;
