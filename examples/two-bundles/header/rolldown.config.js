/** The team of the header: small files, minified, for all pages of the ministry. */
export default {
  input: { header: 'header/header.ts' },
  output: { dir: 'dist', minify: true, chunkFileNames: 'header/[name]-[hash].js', cleanDir: true },
};
