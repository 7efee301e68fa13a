/** What an element offers, as data: for editors, for the documentation, and for the check that nothing is left out. */
export default {
  // With what elements inherit.
  globs: ['src/components/*/*.ts', 'src/forms/form-field.ts'],
  outdir: 'dist',
  litelement: true,
  // The path in package.json is written by hand.
  packagejson: false,
  plugins: [publicOnly(), publishedPaths()],
};

function publicOnly() {
  const isElement = ({ customElement, tagName }) => customElement && tagName;
  const isPublic = ({ privacy, name = '' }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) => declarations?.some(isElement));
      for (const element of customElementsManifest.modules.flatMap(({ declarations }) => declarations.filter(isElement))) {
        element.members = element.members?.filter(isPublic);
        const fields = new Set(element.members?.map(({ name }) => name));
        // State that only a template reads is declared among the properties too.
        element.attributes = element.attributes?.filter(({ fieldName }) => !fieldName || fields.has(fieldName));
        // The analyzer adds those it sees being fired, without their names; the doc block has them all.
        element.events = element.events?.filter(({ name }) => name);
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
