/** Of the codes by which devices are paired: nothing that is read as another character. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** In characters. */
export const codeLength = 12;

/** A code as people type it, in capitals, without what separates its groups. */
export function normalizeCode(typed: string): string {
  return typed.replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase();
}

/** What a device signs to claim a pairing. */
export function claimWords(code: string): string {
  return `space-elements pairing ${code}`;
}

/** What a device signs to open. */
export function openingWords(deviceId: string, challenge: string): string {
  return `space-elements device-session ${deviceId} ${challenge}`;
}
