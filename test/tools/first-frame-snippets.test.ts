/** The snippets of docs/embedding.md, run as they stand there, write the same HTML: each where its language is installed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { type Faces, renderFaces } from '../../tools/first-frame/faces.js';
import { findCommand } from '../../tools/machine/commands.js';

interface Answer {
  readonly session: {
    readonly activeSpace: { readonly kind: 'private' | 'professional'; readonly title: string } | null;
    readonly spaceCounts: { readonly private: number; readonly professional: number };
  };
  readonly links: object;
}

const inSpace = (kind: 'private' | 'professional', title: string): Answer => {
  return { session: { activeSpace: { kind, title }, spaceCounts: { private: 1, professional: 3 } }, links: {} };
};
const inNone = (professional: number): Answer => {
  return { session: { activeSpace: null, spaceCounts: { private: 0, professional } }, links: { signOut: '/sign-out' } };
};

const answers: Readonly<Record<string, Answer>> = {
  'a short title': inSpace('private', 'Garage'),
  'a title that is divided': inSpace('professional', 'Fiduciaire Weber & Associés, comptabilité S.à r.l.'),
  'a title with a space that does not break': inSpace('professional', 'Fiduciaire de\u00a0l’Alzette\u00a0S.A.'),
  'a title of one long word': inSpace('professional', 'Straßenverkehrsgenossenschaftsverwaltung'),
  'a title with markup': inSpace('professional', `</script><b title="x">Meier's</b> & {href}`),
  'a title in Arabic': inSpace('private', 'مكتب المحاسبة للشركات الصغيرة'),
  'several spaces of which none is active': inNone(12),
  'one space which is not active': inNone(1),
  'no space': inNone(0),
};

const snippet = (language: string) => {
  const section = readFileSync('docs/embedding.md', 'utf8').split('### The active space in the first frame')[1]!;
  return new RegExp(`\`\`\`${language}\n(?<code>.*?)\`\`\``, 'su').exec(section)!.groups!['code']!;
};

/** By language, what runs a file in it, and its snippet as such a file. Of Rails the snippet needs two methods. */
const languages: Readonly<Record<string, { readonly command: string; readonly program: string }>> = {
  PHP: {
    command: 'php',
    program: `<?php $json = file_get_contents('answer.json'); ?>${snippet('php')}`,
  },
  Ruby: {
    command: 'ruby',
    program: `# encoding: utf-8
require 'erb'
require 'json'
include ERB::Util
class String; def html_safe = self; end
def json_escape(json) = json.gsub('<') { '\\u003c' }
answer, faces = ['answer.json', 'space-elements/first-frame.json'].map { |file| JSON.parse(File.read(file)) }
print ERB.new(DATA.read).result(binding)
__END__
${snippet('erb')}`,
  },
};

/** What a browser makes of the HTML. */
function parse(html: string) {
  const fragment = JSDOM.fragment(html);
  return {
    button: fragment.querySelector('space-switcher')!.innerHTML,
    answer: JSON.parse(fragment.querySelector('script')!.textContent) as unknown,
  };
}

describe('The snippets for the first frame', () => {
  let folder: string;
  let faces: Faces;

  before(async () => {
    faces = await renderFaces('fr');
    folder = mkdtempSync(join(tmpdir(), 'first-frame-'));
    mkdirSync(join(folder, 'space-elements'));
    writeFileSync(join(folder, 'space-elements/first-frame.json'), JSON.stringify({ fr: faces }));
  });

  after(() => rmSync(folder, { recursive: true }));

  /** By the snippet for Node. */
  function written(answer: Answer) {
    const escapeHtml = (text: string) => text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
    const global = { answer, faces: { fr: faces }, escapeHtml };
    const [face, json] = runInNewContext(`${snippet('js')}[face, json]`, global) as readonly [string, string];
    return `<space-switcher>${face}</space-switcher><script type="application/json">${json}</script>`;
  }

  for (const [name, answer] of Object.entries(answers)) {
    it(`in Node say ${name}`, () => {
      const { button, answer: handedOn } = parse(written(answer));
      const { activeSpace, spaceCounts } = answer.session;
      const title = JSDOM.fragment(button).querySelector('.space-title')!.textContent;
      if (activeSpace) assert.equal(title, activeSpace.title);
      else assert.equal(title, spaceCounts.professional ? 'Choisir un espace' : 'Pas encore d’espace');
      assert.doesNotMatch(button, /\{(?:count|beginning|end)\}/u);
      assert.deepEqual(handedOn, answer);
    });
  }

  for (const [language, { command, program }] of Object.entries(languages)) {
    const path = findCommand(command);
    for (const [name, answer] of Object.entries(answers)) {
      it(`in ${language} write the same for ${name}`, { skip: path ? false : `${command} is not installed` }, () => {
        writeFileSync(join(folder, 'answer.json'), JSON.stringify(answer));
        writeFileSync(join(folder, 'page'), program);
        const env = { ...process.env, LANG: 'C.UTF-8' };
        assert.deepEqual(parse(execFileSync(path!, ['page'], { cwd: folder, encoding: 'utf8', env })), parse(written(answer)));
      });
    }
  }
});
