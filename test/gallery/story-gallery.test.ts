import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { inside } from '../support/queries.js';

const contents = {
  modes: ['light', 'dark'],
  stories: [
    { id: 'elements-example--empty', title: 'Elements/example', name: 'Empty' },
    { id: 'elements-example--full', title: 'Elements/example', name: 'Full' },
  ],
};

describe('The gallery of stories, with one picture large', () => {
  let gallery: LitElement;

  before(async () => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', id: 'contents', textContent: JSON.stringify(contents) });
    document.body.append(script);
    await import('../../scripts/gallery/story-gallery.js');
    script.remove();
  });

  beforeEach(async () => {
    gallery = await fixture<LitElement>(html`<story-gallery></story-gallery>`);
    inside(gallery).getByRole('button', { name: /^Empty/u }).click();
    await gallery.updateComplete;
  });

  afterEach(() => history.replaceState(undefined, '', location.pathname + location.search));

  it('is a dialog with the name of the story and the mode, and tells when they change', async () => {
    inside(gallery).getByRole('dialog', { name: 'Elements/example: Empty light' });
    const heading = inside(gallery).getByRole('heading', { name: 'Elements/example: Empty light' });
    expect(heading.ariaLive).to.equal('polite');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowDown' });
    await gallery.updateComplete;
    inside(gallery).getByRole('dialog', { name: 'Elements/example: Full dark' });
    expect(heading.textContent).to.match(/Full\s+dark/u);
  });

  it('leaves the arrow keys to the picture that has the focus, which they scroll', async () => {
    inside(gallery).getByRole('region', { name: 'Picture' }).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowRight' });
    await gallery.updateComplete;
    inside(gallery).getByRole('img', { name: 'Empty, light' });
  });
});
