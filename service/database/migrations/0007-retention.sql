-- Names and e-mail of a closed space are erased after a time; its identifier stays, so that it is not given again.
ALTER TABLE space ALTER COLUMN title DROP NOT NULL;
ALTER TABLE space ALTER COLUMN email DROP NOT NULL;
CREATE INDEX space_closed ON space (closed_at ASC) WHERE closed_at IS NOT NULL AND email IS NOT NULL;

-- When the person accepted a later version; null for the latest one, which is kept.
ALTER TABLE receipt ADD COLUMN replaced_at timestamptz(3);
UPDATE receipt SET replaced_at = (
  SELECT min(later.accepted_at) FROM receipt AS later
  WHERE later.person_id = receipt.person_id AND later.accepted_at > receipt.accepted_at
)
-- Most people have one receipt: their rows are left alone.
WHERE EXISTS (
  SELECT FROM receipt AS later WHERE later.person_id = receipt.person_id AND later.accepted_at > receipt.accepted_at
);
CREATE INDEX receipt_replaced ON receipt (replaced_at ASC) WHERE replaced_at IS NOT NULL;
