/** What a space identifier is called, and what it is for. */
export const identifier = {
  identifier: 'Space identifier',
  identifierHint: 'You need it for a double signature with transfer to another space.',
};
