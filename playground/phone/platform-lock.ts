/** The lock of the platform (face, fingerprint, its code), where the browser lets a page ask for it. */
export async function hasPlatformLock(): Promise<boolean> {
  if (!('PublicKeyCredential' in window)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** Resolves to the id of a credential that the platform gives out after it has verified the person. */
export async function makeLock(name: string): Promise<ArrayBuffer | undefined> {
  const credential = await navigator.credentials.create({
    publicKey: {
      challenge: random(),
      rp: { name: 'Vallon' },
      user: { id: random(), name, displayName: name },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
    },
  });
  return (credential as PublicKeyCredential | null)?.rawId;
}

/** Resolves to true once the platform has verified the person. */
export async function openLock(id: ArrayBuffer): Promise<boolean> {
  const allowCredentials = [{ type: 'public-key', id } as const];
  return (await navigator.credentials.get({ publicKey: { challenge: random(), allowCredentials, userVerification: 'required' } })) !== null;
}

function random() {
  return crypto.getRandomValues(new Uint8Array(32));
}
