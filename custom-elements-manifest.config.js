/** What an element offers, as data: for editors, for the documentation, and for the check that nothing is left out. */
export default {
  globs: ['src/components/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  // The path in package.json is written by hand.
  packagejson: false,
  plugins: [publicOnly(), publishedPaths()],
};

function publicOnly() {
  const isPublic = ({ privacy, name = '' }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const isElement = ({ customElement }) => customElement;
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) => declarations?.some(isElement));
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        }
      }
    },
  };
}

/** The analyzer reads the sources; whoever reads its answer has the compiled modules. */
function publishedPaths() {
  const published = (path) => `dist/${path.replace(/\.ts$/u, '.js')}`;
  const rename = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const isPath = (key === 'path' || key === 'module') && typeof child === 'string';
      if (isPath && child.startsWith('src/') && child.endsWith('.ts')) value[key] = published(child);
      else rename(child);
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({ customElementsManifest }) => rename(customElementsManifest),
  };
}
