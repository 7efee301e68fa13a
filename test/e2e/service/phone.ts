/** The window of a phone, in CSS pixels. */
export const phone = { width: 375, height: 667 } as const;
