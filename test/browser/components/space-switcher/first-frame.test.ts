import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../../../src/components/space-session/define.js';
import type { SpaceSession } from '../../../../src/components/space-session/space-session.js';
import type { SpaceSwitcher } from '../../../../src/components/space-switcher/space-switcher.js';
import { readSession } from '../../../../src/services/generated/session.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import type { Session } from '../../../../src/session/session.js';
import { baseUrl, inSituation } from '../../support/in-session.js';
import { focused } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

type Faces = Readonly<Record<'private' | 'professional' | 'choose' | 'chooseOne' | 'noSpace' | 'signedOut', string>>;

interface Case {
  readonly title?: string;
  readonly kind?: 'private' | 'professional';
  /** Of so many spaces none is active. */
  readonly count?: number;
  readonly lang?: 'en' | 'fr';
  /** Of the box around it. */
  readonly style?: string;
  readonly dir?: 'rtl';
}

const long = 'Fiduciaire Weber & Associés, comptabilité des établissements secondaires S.à r.l.';

/** What differs in size, colours or words. */
const cases: readonly Case[] = [
  { title: 'Garage Meier', kind: 'professional' },
  { title: 'Famille Weber', kind: 'private', lang: 'fr' },
  { title: long, kind: 'professional' },
  { title: long, kind: 'professional', style: 'inline-size: 14em' },
  { title: 'Garage Meier', kind: 'professional', style: 'inline-size: 3em' },
  { title: 'مكتب المحاسبة', kind: 'professional', dir: 'rtl' },
  { title: 'Garage <b>Meier</b>', kind: 'professional', style: 'color-scheme: dark; background: #222' },
  { title: 'Garage Meier', kind: 'private', style: 'font: italic 20px/2 serif; letter-spacing: 0.1em; text-transform: uppercase; --space-radius-control: 0' },
  { count: 12 },
  { count: 1, lang: 'fr' },
  { count: 0 },
  { lang: 'fr' },
];

/** Rules that pages have, which reach the link and not what is inside the element. */
const rulesOfThePage = `
  a { color: red; text-decoration: underline; padding: 1em; border-block-end: 3px solid; transition: all 1s }
  a:hover { background: yellow }
  span { font-weight: 900; letter-spacing: 2px; margin: 3px }
  svg { fill: currentColor; stroke: none; max-inline-size: 10px; block-size: auto; vertical-align: middle }
  * { line-height: 3 }`;

/** As the server does: the text of a link, with the title divided where it may be cut. */
function written({ title, kind, count, lang = 'en' }: Case, faces: Readonly<Record<string, Faces>>): string {
  const [, beginning = title ?? '', end = ''] = /^(.{12,})(\s\S{1,16})$/su.exec(title ?? '') ?? [];
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const none = count === undefined ? 'signedOut' : (['noSpace', 'chooseOne'] as const)[count] ?? 'choose';
  return faces[lang]![kind ?? none]
    .replace('{href}', '#spaces')
    .replace('{count}', String(count))
    .replace('{beginning}', () => escape(beginning))
    .replace('{end}', () => escape(end));
}

/** Of 255: so much do smooth edges differ when WebKit paints a tile of the window again. What moved by a pixel differs by more. */
const tolerance = 80;

async function picture(): Promise<Uint8ClampedArray> {
  const file = await executeServerCommand<string, string>('picture', '#cases');
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${file}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
}

/** The pictures are alike, pixel by pixel: as soon as the browser has painted. */
async function expectPicture(before: Uint8ClampedArray, when: string): Promise<void> {
  await waitUntil(async () => {
    const now = await picture();
    return now.length === before.length && now.every((value, index) => Math.abs(value - before[index]!) <= tolerance);
  }, `it looks another way when ${when}`);
}

describe('the button that a server has written', () => {
  it('looks the same before the element is defined, before the session is known, and then', async () => {
    await inSituation('forty');
    const { session } = await new HttpSpaceService(baseUrl).call(readSession, {});
    const faces = (await (await fetch('/first-frame.json')).json()) as Record<string, Faces>;
    const sheet = document.createElement('style');
    sheet.textContent = `${await (await fetch('/first-frame.css')).text()}${rulesOfThePage}`;
    document.head.append(sheet);
    // Small enough for WebKit's driver, which takes pictures of what is in the window.
    const page = await fixture<HTMLElement>(html`
      <div id="cases" style="display: grid; grid-template-columns: 20em 20em; inline-size: fit-content; gap: 6px; padding: 6px">
        ${cases.map(
          (one) => html`<div style="${one.style ?? ''}" lang=${one.lang ?? 'en'} dir=${one.dir ?? 'ltr'}>
            <space-session><space-switcher>${unsafeHTML(written(one, faces))}</space-switcher></space-session>
          </div>`,
        )}
      </div>
    `);
    await document.fonts.ready;
    const before = await picture();

    await import('../../../../src/components/space-switcher/define.js');
    const switchers = [...page.querySelectorAll<SpaceSwitcher>('space-switcher')];
    await Promise.all(switchers.map(({ updateComplete }) => updateComplete));
    await expectPicture(before, 'the element is defined');

    for (const [index, element] of [...page.querySelectorAll<SpaceSession>('space-session')].entries()) {
      const { title, kind, count } = cases[index]!;
      const activeSpace = title ? ({ ...session!.activeSpace, title, kind } as Session['activeSpace']) : null;
      const spaceCounts = { private: 0, professional: count ?? 1 };
      element.session = activeSpace || count !== undefined ? { ...session!, activeSpace, spaceCounts } : null;
    }
    await waitUntil(() => switchers.every(({ shadowRoot }) => shadowRoot!.querySelector('[part=trigger]')), 'a button does not appear');
    await expectPicture(before, 'the session is known');
  });

  it('hands the focus on when it is replaced', async () => {
    await inSituation('forty');
    const page = await fixture<HTMLElement>(html`<div><space-switcher><a href="#spaces">My spaces</a></space-switcher></div>`);
    const switcher = page.querySelector('space-switcher')!;
    await import('../../../../src/components/space-switcher/define.js');
    await switcher.updateComplete;
    page.querySelector('a')!.focus();
    page.append(Object.assign(document.createElement('space-session'), { baseUrl }));
    await waitUntil(() => switcher.shadowRoot!.querySelector('[part=trigger]'), 'the button does not appear');
    await switcher.updateComplete;
    expect(focused()).to.equal(switcher.shadowRoot!.querySelector('[part=trigger]'));
  });
});
