import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

type Manifest = Parameters<typeof generateVsCodeCustomElementData>[0];

/** What editors complete and explain in HTML, made of `custom-elements.json`: for VS Code and those of JetBrains. */
export function writeEditorDescriptions(): void {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const common = { outdir: 'dist', hideLogs: true };
  generateVsCodeCustomElementData(manifest, { ...common, htmlFileName: 'html-custom-data.json', cssFileName: null });
  generateJetBrainsWebTypes(manifest, { ...common, webTypesFileName: 'web-types.json', packageJson: false });
}
