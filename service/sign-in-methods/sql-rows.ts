/** A `KeptMethod`, of a row of `sign_in_method`. */
export const methodColumns = `id, product, issuer, certificate_number AS "certificateNumber", registered_at AS "registeredAt", last_used_at AS "lastUsedAt"`;

/** That a row of `sign_in_method` is of the product whose values are bound from `$first` on, as `productValues` says. */
export function isProduct(first: number): string {
  return `provider = $${first} AND subject = $${first + 1} AND product = $${first + 2} AND COALESCE(certificate_number, '') = COALESCE($${first + 3}::text, '')`;
}
