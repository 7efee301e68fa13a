/** The longest values that a person may type, in characters. Our own decision; no source states them. */
export const maxLength = { title: 80, legalName: 200, email: 254, name: 100, deviceName: 60 } as const;

/** How many may be invited at once. Our own decision. */
export const mostInvitations = 50;
