import { onBackEnd } from '../demo/back-end.js';

/** Where a page that stands for an authority leads back to. Only an address of this site: a link from elsewhere must not lead away through it. */
export function returnAddress(): string {
  const wanted = new URLSearchParams(location.search).get('return_to') ?? '';
  const address = wanted && URL.canParse(wanted, location.href) ? new URL(wanted, location.href) : undefined;
  return address?.origin === location.origin ? address.href : onBackEnd('?page=home');
}
