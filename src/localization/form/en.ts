/** What all forms say alike. */
export const form = {
  mandatory: 'Fields marked with a star (*) are mandatory.',
  charactersLeft: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  charactersOver: (count: number) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  summary: (count: number) => (count === 1 ? 'One thing has to be corrected' : `${count} things have to be corrected`),
  corrected: (label: string) => `Corrected: ${label}`,
  confirm: 'Confirm',
  restored: 'What you typed before is back.',
  discard: 'Discard it',
  kept: 'What you typed is kept.',
};
