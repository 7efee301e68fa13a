/** Takes the place of each token. */
const invented = 'nobody';

/** Credentials of the same form as somebody's, which nobody has: another token, or other values of the same cookies. */
export function inventCredentials(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, inventValue(name, value)]);
  return entries.length > 0 ? Object.fromEntries(entries) : { Authorization: `Bearer ${invented}` };
}

function inventValue(name: string, value: string): string {
  if (name.toLowerCase() === 'cookie') return value.replaceAll(/=[^;]*/gu, `=${invented}`);
  const [scheme, ...token] = value.split(' ');
  return token.length > 0 ? `${scheme} ${invented}` : invented;
}
