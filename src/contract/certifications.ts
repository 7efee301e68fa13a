/** The certifications of a professional space: proofs, service by service, which creating a space does not ask for. */
import * as v from 'valibot';
import { operation } from './operation.js';
import { count, dateSchema, dateTimeSchema, idSchema, linkSchema } from './values.js';

/**
 * For whom a space is certified: *holder* (titulaire): for itself; *agent* (mandataire): to act for somebody else.
 * Source: Guichet.lu help, "Certifier un espace professionnel".
 */
export const capacitySchema = v.picklist(['holder', 'agent']);

/** A service that is reached only from a space which is certified for it. */
export const certifiableServiceSchema = v.object({
  id: idSchema,
  name: v.string(),
  /** Who decides about its certifications. */
  authority: v.string(),
  /** True when a certification is requested with an access code that the authority sends. */
  takesAccessCodes: v.boolean(),
  /** The procedure of the portal by which one is requested; null when there is none. */
  procedure: v.nullable(linkSchema),
});

/** The services that a space can be certified for, by name. */
export const certifiableServicesSchema = v.object({ items: v.array(certifiableServiceSchema) });

/** One request and what became of it. Everybody who has the space sees it. */
export const certificationSchema = v.object({
  id: idSchema,
  serviceId: idSchema,
  /** *holder* or *agent*. The list grows. */
  capacity: v.string(),
  /**
   * *requested*, *granted*, *refused*, *expired* or *revoked*. The list grows: one that is not known certifies for
   * nothing, and can be neither cancelled nor counted on.
   */
  state: v.string(),
  requestedAt: dateTimeSchema,
  /** When the authority granted, refused or revoked it; null while it has done none of these. */
  decidedAt: v.nullable(dateTimeSchema),
  /** The first day of one that was granted. */
  validFrom: v.nullable(dateSchema),
  /** Its last day, as UTC counts; null for one that was not granted, and for one without end. */
  validUntil: v.nullable(dateSchema),
  /** Why it was refused or revoked, in the words of the authority, for people. */
  reason: v.nullable(v.string()),
});

/** All certifications of a space. */
export const certificationsSchema = v.object({
  /**
   * Of each service and capacity: the one that is granted; and the latest, when that is another one: a request to renew
   * it, for example.
   */
  items: v.array(certificationSchema),
  /** How many wrong access codes may still be given: by this person, and in this space. */
  triesLeft: count,
  /** From then on there are tries again; null while some are left. */
  triesAgainAt: v.nullable(dateTimeSchema),
});

export const certificationRequestSchema = v.object({
  serviceId: idSchema,
  capacity: capacitySchema,
  /** The access code. Case, white space and dashes do not matter. */
  code: v.pipe(v.string(), v.regex(/\S/), v.maxLength(100)),
});

export const listServices = operation({
  id: 'listServices',
  method: 'GET',
  path: '/services',
  summary: 'List the services that a space can be certified for',
  description: 'By name. Names are in the best of the languages that the reader prefers.',
  isLocalized: true,
  part: 'certifications',
  answer: { status: 200, description: 'All of them.', schema: certifiableServicesSchema },
  problems: [],
});

export const listCertifications = operation({
  id: 'listCertifications',
  method: 'GET',
  path: '/spaces/{spaceId}/certifications',
  summary: 'List the certifications of a space',
  description:
    'For everybody who has the space. A private space has none. One that has been cancelled is not listed, nor one whose renewal has been granted.',
  part: 'certifications',
  answer: { status: 200, description: 'All of them.', schema: certificationsSchema },
  problems: ['not-found'],
});

export const requestCertification = operation({
  id: 'requestCertification',
  method: 'POST',
  path: '/spaces/{spaceId}/certifications',
  summary: 'Request a certification with an access code',
  description:
    'A code has its effect once, in one space. Depending on the service, the certification is requested, and the authority decides, or it is granted at once. One that is granted is renewed in the same way, and goes on meanwhile. A wrong code is `invalid` at `#/code`, and counted although the command is refused; when no tries are left, every code is refused with 429 `rate-limited`. For administrators of a professional space.',
  part: 'certifications',
  body: certificationRequestSchema,
  answer: { status: 201, description: 'The certification.', schema: certificationSchema },
  problems: ['forbidden', 'not-found', 'already-requested'],
});

export const cancelCertification = operation({
  id: 'cancelCertification',
  method: 'POST',
  path: '/spaces/{spaceId}/certifications/{certificationId}/cancellation',
  summary: 'Cancel the request for a certification',
  description:
    'Its access code can be used again. What the authority has decided, or has expired, is final. For administrators of the space.',
  part: 'certifications',
  answer: { status: 204, description: 'The request is gone.' },
  problems: ['forbidden', 'not-found', 'already-decided'],
});

export type Capacity = v.InferOutput<typeof capacitySchema>;
export type CertifiableService = Readonly<v.InferOutput<typeof certifiableServiceSchema>>;
export type CertifiableServices = Readonly<v.InferOutput<typeof certifiableServicesSchema>>;
export type Certification = Readonly<v.InferOutput<typeof certificationSchema>>;
export type Certifications = Readonly<v.InferOutput<typeof certificationsSchema>>;
export type CertificationRequest = Readonly<v.InferOutput<typeof certificationRequestSchema>>;
