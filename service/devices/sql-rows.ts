/** A `Device`, of a row of `device`. */
export const deviceColumns = `device.id, device.name, added_at AS "addedAt", last_used_at AS "lastUsedAt", device.revision::text AS version`;

/** A `PairingRow` with its claim flat. */
export const pairingColumns = `pairing.id, pairing.person_id AS "personId", pairing.sign_in_id AS "signInId", pairing.status, pairing.expires_at AS "expiresAt",
  pairing.device_id AS "deviceId", pairing.device_name AS "deviceName", pairing.public_key AS "publicKey", pairing.number, pairing.place,
  pairing.claimed_at AS "claimedAt"`;
