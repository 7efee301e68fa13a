/** Devices that open with a key of their own, and the pairings by which people couple them. */
import * as v from 'valibot';
import { maxLength } from './limits.js';
import { operation } from './operation.js';
import { count, dateTimeSchema, idSchema, plainText } from './values.js';

const base64url = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[\\w-]{${length}}$`)));

/** A device that opens with a key of its own. */
export const deviceSchema = v.object({
  id: idSchema,
  name: v.string(),
  /** When it was coupled. */
  addedAt: dateTimeSchema,
  /** When it proved its key last; null until it has. */
  lastUsedAt: v.nullable(dateTimeSchema),
  /** Opaque; sent back as `If-Match` with a change. */
  version: idSchema,
});

/** All devices of the person, the latest first: they are few. */
export const deviceListSchema = v.object({
  items: v.array(deviceSchema),
  /** How many a person may have. */
  limit: count,
});

/** Another name for a device: 60 characters at most, as for a title, and none that is invisible or turns the direction of text. */
export const deviceChangeSchema = v.object({ name: plainText(maxLength.deviceName) });

/** A pairing that has begun. Its code is read with it, and is in no answer that is kept. */
export const begunPairingSchema = v.object({
  id: idSchema,
  /** Until then a device can claim it with the code. */
  expiresAt: dateTimeSchema,
});

/** One pairing, as the sign-in that began it sees it. */
export const pairingSchema = v.object({
  id: idSchema,
  /**
   * *waiting*: for a device; *claimed*: a device has sent the code, and the person confirms it; *confirmed*; or why not:
   * *expired*, *cancelled*, *blocked*: too many wrong codes. The list grows.
   */
  state: v.string(),
  /** Until when a device can claim it; once it is claimed, until when the person can confirm it. */
  expiresAt: dateTimeSchema,
  /** How many seconds are left until then; none once it is over. The clock of a page may be wrong. */
  secondsLeft: count,
  /** The 12 characters that a device claims it with, while it waits; else null. */
  code: v.nullable(v.string()),
  /** The device that has claimed it; null until one has. */
  claim: v.nullable(
    v.object({
      /** Six digits that the device shows, too. */
      number: v.string(),
      /** What the device calls itself. */
      name: v.string(),
      claimedAt: dateTimeSchema,
      /** Where the device seems to be; null when the service does not know. */
      place: v.nullable(v.string()),
    }),
  ),
  /** The device, once the pairing is confirmed; null until then. */
  device: v.nullable(deviceSchema),
});

/** The number that the person has compared. */
export const pairingConfirmationSchema = v.object({ number: v.pipe(v.string(), v.regex(/^\d{6}$/)) });

/** The public half of a key that signs: ECDSA with P-256, as a JSON Web Key (RFC 7517). */
export const devicePublicKeySchema = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: base64url(43),
  y: base64url(43),
});

/** What a device sends that has read a code. */
export const pairingClaimSchema = v.object({
  /** The code, in whatever case, with or without spaces and dashes. */
  code: v.pipe(v.string(), v.maxLength(100)),
  publicKey: devicePublicKeySchema,
  /** The signature of the words `space-elements pairing`, a space, and the code in 12 capitals: 64 bytes (r and s), base64url. */
  proof: base64url(86),
  /** What the device is called, by the rules of a name. */
  name: plainText(maxLength.deviceName),
});

/** A claim that the person has to confirm now. */
export const claimedPairingSchema = v.object({
  /** Of the device, once the person has confirmed it. */
  deviceId: idSchema,
  /** Six digits that the page shows, too. */
  number: v.string(),
  /** Until then the person can confirm it. */
  expiresAt: dateTimeSchema,
});

/** A device that wants to open. Without the signature of a challenge it is answered one. */
export const deviceProofSchema = v.object({
  deviceId: idSchema,
  challenge: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** The signature of the words `space-elements device-session`, a space, `deviceId`, a space, and the challenge; as in a claim. */
  signature: v.optional(base64url(86)),
});

/** Whether a device is open. */
export const deviceSessionSchema = v.object({
  /** *pending*: the person has not confirmed the device yet; *challenged*: `challenge` is to be signed; *open*. The list grows. */
  state: v.string(),
  /** To be signed within a minute, once; else null. */
  challenge: v.nullable(v.string()),
  /** What the person calls the device; null unless it is open. */
  name: v.nullable(v.string()),
  /** Whose account it opens; null unless it is open. */
  person: v.nullable(v.object({ firstNames: v.string(), lastNames: v.string() })),
});

export const listDevices = operation({
  id: 'listDevices',
  method: 'GET',
  path: '/devices',
  summary: 'List the devices of the person',
  description: 'All of them, the latest first.',
  part: 'devices',
  answer: { status: 200, description: 'The devices.', schema: deviceListSchema },
  problems: [],
});

export const renameDevice = operation({
  id: 'renameDevice',
  method: 'PATCH',
  path: '/devices/{deviceId}',
  summary: 'Rename a device',
  description: 'The name it has already makes no new version.',
  isConditional: true,
  part: 'devices',
  body: deviceChangeSchema,
  answer: { status: 200, description: 'The device, with a new version if the name has changed.', schema: deviceSchema, headers: ['ETag'] },
  problems: ['not-found', 'version-mismatch', 'version-required'],
});

export const unpairDevice = operation({
  id: 'unpairDevice',
  method: 'DELETE',
  path: '/devices/{deviceId}',
  summary: 'Unpair a device',
  description: 'The device is out at once: what it proves from then on is of nobody.',
  part: 'devices',
  answer: { status: 204, description: 'The device is not of the person any more.' },
  problems: ['not-found'],
});

export const beginPairing = operation({
  id: 'beginPairing',
  method: 'POST',
  path: '/devices/pairings',
  summary: 'Begin to pair a device',
  description:
    'Makes a code for one device, which lives five minutes and five tries. A person has one open pairing: an earlier one that still waits or is to be confirmed is cancelled. It belongs to this sign-in, and ends with it.',
  isOfSignIn: true,
  needsStrongSignIn: true,
  part: 'devices',
  answer: { status: 201, description: 'The pairing. Its code is read at its address.', schema: begunPairingSchema, headers: ['Location'] },
  problems: ['limit-reached'],
});

export const readPairing = operation({
  id: 'readPairing',
  method: 'GET',
  path: '/devices/pairings/{pairingId}',
  summary: 'Read a pairing',
  description: 'For the sign-in that began it; to others it is not there. A page that shows the code reads it now and then, to learn that it was claimed.',
  part: 'devices',
  answer: { status: 200, description: 'The pairing.', schema: pairingSchema },
  problems: ['not-found'],
});

export const confirmPairing = operation({
  id: 'confirmPairing',
  method: 'POST',
  path: '/devices/pairings/{pairingId}/confirmation',
  summary: 'Confirm a device',
  description:
    'Couples the device that has claimed the pairing, when the number is its number. The person is told by e-mail. For the sign-in that began the pairing; one that waits, was cancelled, has expired or ended with the sign-in is not found.',
  isOfSignIn: true,
  needsStrongSignIn: true,
  part: 'devices',
  body: pairingConfirmationSchema,
  answer: { status: 200, description: 'The device.', schema: deviceSchema, headers: ['ETag'] },
  problems: ['not-found', 'limit-reached'],
});

export const cancelPairing = operation({
  id: 'cancelPairing',
  method: 'DELETE',
  path: '/devices/pairings/{pairingId}',
  summary: 'Cancel a pairing',
  description: 'No device can claim it any more, and one that has is not coupled. For the sign-in that began it.',
  isOfSignIn: true,
  part: 'devices',
  answer: { status: 204, description: 'The pairing is over.' },
  problems: ['not-found'],
});

export const claimPairing = operation({
  id: 'claimPairing',
  method: 'POST',
  path: '/pairings/claims',
  summary: 'Claim a pairing, as a device',
  description:
    'For a device that has read a code; nobody needs to be signed in. One device can claim a pairing, and claims it again with the same key and code. A wrong code is counted before it is compared, and refused like one that has expired, was used or is blocked.',
  isPublic: true,
  part: 'devices',
  body: pairingClaimSchema,
  answer: { status: 200, description: 'The device is to be confirmed.', schema: claimedPairingSchema },
  problems: ['not-found'],
});

export const openDeviceSession = operation({
  id: 'openDeviceSession',
  method: 'POST',
  path: '/device-sessions',
  summary: 'Open, as a device',
  description:
    'A device asks for a challenge, and is open when it has signed it with its key; nobody needs to be signed in. It gets nothing that could be copied: it proves its key again whenever it has to. A device that was unpaired, or that the person did not confirm, is not found; a signature that does not fit, and a challenge that is unknown, used or older than a minute, are forbidden.',
  isPublic: true,
  part: 'devices',
  body: deviceProofSchema,
  answer: { status: 200, description: 'Whether it is open.', schema: deviceSessionSchema },
  problems: ['forbidden', 'not-found'],
});

export type Device = Readonly<v.InferOutput<typeof deviceSchema>>;
export type DeviceList = Readonly<v.InferOutput<typeof deviceListSchema>>;
export type DeviceChange = Readonly<v.InferOutput<typeof deviceChangeSchema>>;
export type BegunPairing = Readonly<v.InferOutput<typeof begunPairingSchema>>;
export type Pairing = Readonly<v.InferOutput<typeof pairingSchema>>;
export type DevicePublicKey = Readonly<v.InferOutput<typeof devicePublicKeySchema>>;
export type PairingClaim = Readonly<v.InferOutput<typeof pairingClaimSchema>>;
export type ClaimedPairing = Readonly<v.InferOutput<typeof claimedPairingSchema>>;
export type DeviceProof = Readonly<v.InferOutput<typeof deviceProofSchema>>;
export type DeviceSession = Readonly<v.InferOutput<typeof deviceSessionSchema>>;
