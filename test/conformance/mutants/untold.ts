/** Why a mutant may pass: what it does is not promised, or nobody outside can tell. The first that fits is the reason. */
export const untold: readonly (readonly [does: RegExp, reason: string])[] = [
  [/has always professional for kind in changeSpace/u, 'no check changes a private space: some portals have none'],
  [/\bchanges\.\[\]/u, 'only people who accepted an earlier edition are told of changes'],
  [/ (body\b\S*|title) in readTerms/u, 'what the terms say is up to the portal'],
  [/effectiveFrom in readTerms/u, 'since when the terms are in force is up to the portal'],
  [/session\.authentication\b/u, 'the authentication product is known to the portal alone'],
  [/(language|pendingEmail) in \w+Space\b/u, 'without the part `profile` both are null'],
  [/ links\b/u, 'where the links lead is up to the portal'],
  [/session\.person\.(email|firstNames|lastNames)/u, 'the name and address of the person are those of the authentication product'],
  [/(collapses and composes|writes in capitals) \S*(id|identifier|version|email|hash|language|kind|status|nextCursor)\b/u, 'such a value has nothing to collapse or to write in another way'],
  [/reads in (hash|version|language|kind|type|spaceId|cursor) of \w+: (small letters|letters without accents|single spaces|its first .*|what is ASCII)/u, 'such a value is short, of one word, in ASCII, and in small letters here'],
  [/reads in Accept-Language of readTerms: (none|German always)/u, 'it looks like terms in one language: the checks that need two are skipped, and --no-skips tells'],
  [/reads in Idempotency-Key of (changeSpace|closeSpace|switchSpace): letters without case/u, 'keys that differ in case alone are tried with creations'],
  [/refuses and does all the same what is (unauthenticated|terms-required)/u, 'what is missing is not in the request: the second time it is refused as well'],
  [/every third time/u, 'a fault that shows now and then is found by chance'],
  [/reads in Idempotency-Key of acceptTerms/u, 'accepting twice is accepting once, with any key'],
  [/refuses and does all the same what is \S+ of acceptTerms/u, 'the terms are accepted by then, and accepting them again changes nothing'],
  [/does (changeSpace|closeSpace|acceptTerms) twice/u, 'the second time it is refused, or changes nothing'],
  [/answers acceptTerms with what was so the time before/u, 'every acceptance of a version has the same answer'],
  [/\bcertifications?\b/u, 'the suite has no access code: no space of it is certified'],
];

export function findReason(does: string): string | undefined {
  return untold.find(([pattern]) => pattern.test(does))?.[1];
}
