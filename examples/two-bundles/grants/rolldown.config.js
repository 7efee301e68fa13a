/** The team of the page: one file, as it is written. */
export default {
  input: { grants: 'grants/grants.ts' },
  output: { dir: 'dist', codeSplitting: false },
};
