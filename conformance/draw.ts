/** `length` symbols of `alphabet`, each as likely as any other when the length of the alphabet divides 256. */
export function draw(alphabet: string, length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
