/** The first sign-in; later ones count up. */
export const firstSignIn = 'sign-in-1';

/** Hashes of the French sample terms, as they stand on the receipts of those who have accepted them. */
export const acceptedHashes = {
  '1.0': 'sha256:dffdb7b12fb50e5ab548028fbbf28626ebeb5f4a025fa4496a0e7bfcd7d7097c',
  '2.0': 'sha256:3828aea49ab1d78d7d4610509332fdaaf23b44f63779997a00e11f042d8a76dd',
} as const;

export type AcceptedVersion = keyof typeof acceptedHashes;

export function receipt(version: AcceptedVersion, personId: string) {
  const acceptedAt = version === '1.0' ? '2023-06-19T12:05:00.000Z' : '2025-02-10T09:41:00.000Z';
  return { personId, version, hash: acceptedHashes[version], language: 'fr', acceptedAt };
}
