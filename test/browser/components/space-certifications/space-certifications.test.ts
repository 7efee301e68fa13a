import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { certificationsIn } from './certifications.js';

describe('<space-certifications>', () => {
  it('lists each service with its authority and how it stands, in a word, and is accessible', async () => {
    const { element, rowOf, rows } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    expect(rowOf('Food safety')).to.match(/Food Office Requested As holder Since \d+ \w+ \d{4} Cancel the request Enter an access code$/u);
    expect(rowOf('Transport')).to.match(/Granted As agent From .+ until .+ Renew by the procedure$/u);
    expect(rowOf('Wine labels')).to.match(/Refused As holder On .+ Reason given by the authority: .*The register of vintners.* Enter an access code$/u);
    expect(rowOf('Animal feed')).to.match(/Expired As holder On /u);
    expect(rowOf('Organic')).to.match(/Revoked As holder On .+ Reason given by the authority/u);
    expect(rowOf('Beekeeping')).to.match(/Not certified Enter an access code$/u);
    await expectAccessible(element);
  });

  it('shows a renewal beside what still runs, and warns of an end that nothing is to renew', async () => {
    const { mock, texts, rowOf, rows, comeBack, certificationOf } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    expect(rowOf('Social elections')).to.match(/Requested As holder Since .+Granted As holder From .+ until/u);
    expect(texts('ending'), 'a renewal is requested').to.be.empty;
    await mock.desk.refuse(await certificationOf('social-elections'), 'Too early.');
    comeBack();
    await waitUntil(() => texts('ending').length === 1);
    expect(texts('ending')[0]).to.match(/^It ends on .+\. Renew it before then\.$/u);
  });

  it('takes a state that it does not know for not certified', async () => {
    const { mock, rowOf, rows, part } = await certificationsIn('one-professional');
    await waitUntil(() => rows().length === 3);
    expect(mock.requests.some(({ path }) => path.endsWith('/certifications'))).to.equal(true);
    const { standingsOf, stateOf } = await import('../../../../src/components/space-certifications/standing.js');
    const item = { id: '1', serviceId: 'food-safety', capacity: 'trustee', state: 'suspended', requestedAt: '2025-01-01T00:00:00Z', decidedAt: null, validFrom: null, validUntil: null, reason: null };
    const service = { id: 'food-safety', name: 'Food safety', authority: 'Food Office', takesAccessCodes: true, procedure: null };
    expect(stateOf(item)).to.equal('none');
    expect(standingsOf({ services: [service], items: [item], triesLeft: 5, triesAgainAt: null })[0]!.certifications).to.be.empty;
    expect(rowOf('Food safety')).to.contain('Not certified');
    expect(part('state')).not.to.equal(null);
  });

  it('tells managers who can request, and has no buttons for them', async () => {
    const { root, rows, part, element } = await certificationsIn('certifications-of-manager');
    await waitUntil(() => rows().length === 7);
    expect(part('notice')!.textContent).to.contain('Only administrators of the space can request a certification');
    expect(root.querySelectorAll('button, a')).to.be.empty;
    await expectAccessible(element);
  });

  it('says that a private space has none', async () => {
    const { part } = await certificationsIn('private-only');
    await waitUntil(() => part('notice')?.textContent.includes('A private space has no certifications'));
  });

  it('says that no space is active', async () => {
    const { part } = await certificationsIn('no-space');
    await waitUntil(() => part('notice')?.textContent.includes('No space is active'));
  });

  it('says that no service needs one', async () => {
    const { part } = await certificationsIn('no-services');
    await waitUntil(() => part('notice')?.textContent.includes('No service needs a certification'));
  });

  it('says that nobody is signed in', async () => {
    const { part } = await certificationsIn('signed-out');
    await waitUntil(() => part('signed-out'));
  });

  it('says that the list could not be loaded, and loads it when the user tries again', async () => {
    const { mock, element, rows } = await certificationsIn('certifications', html`<space-certifications></space-certifications>`);
    await waitUntil(() => rows().length === 7);
    mock.failNext('offline', { path: /certifications/u, times: 3 });
    element.space = 'PM-XXXXXX';
    await waitUntil(() => element.shadowRoot!.querySelector('[part=failure]')?.textContent.includes('The certifications could not be loaded.'));
    element.space = '';
    (await inside(element).findByRole('button', { name: 'Try again' })).click();
    await waitUntil(() => rows().length === 7);
  });

  it('searches services from eight on, by name or authority, whatever their accents', async () => {
    const { root, rows, told, press } = await certificationsIn('forty-services');
    await waitUntil(() => rows().length === 40);
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    const type = (text: string) => {
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('ANIMÁL');
    await waitUntil(() => rows().length === 1);
    await waitUntil(() => told() === '1 service found');
    type('nothing like it');
    await waitUntil(() => rows().length === 0);
    await press(/^Clear the search$/u);
    await waitUntil(() => rows().length === 40);
  });

  it('finds services whatever apostrophe, ligature or spelling is typed', async () => {
    const { root, rows } = await certificationsIn('forty-services', html`<space-certifications lang="fr"></space-certifications>`);
    await waitUntil(() => rows().length === 40);
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    for (const [typed, found] of [["l'alim etiquettes", 'Étiquettes de vin'], ['api\u00ADculture', 'Apiculture']] as const) {
      search.value = typed;
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => rows().length === 1 && rows()[0]!.includes(found), `${typed} finds ${rows().length}`);
    }
  });

  it('has no search for seven', async () => {
    const { root, rows } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    expect(root.querySelector('[part=search]')).to.equal(null);
  });

  it('shows nothing where the service does not offer certifications, and says so once', async () => {
    const { element, session, rows } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warnings.push(words[0]);
    session.session = { ...session.session!, capabilities: [] };
    await waitUntil(() => element.shadowRoot!.textContent.trim() === '');
    console.warn = warn;
    expect(warnings.filter((words) => String(words).includes('does not offer certifications'))).to.have.length.at.most(1);
  });

  it('sees what an authority has decided when the user comes back, and the session does', async () => {
    const { mock, session, rowOf, rows, told, comeBack, certificationOf } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    expect(session.session!.activeSpace!.certifications).not.to.include('food-safety');
    await mock.desk.grant(await certificationOf('food-safety'));
    comeBack();
    await waitUntil(() => rowOf('Food safety')!.includes('Granted As holder'));
    await waitUntil(() => told() === 'The certifications have changed.');
    await waitUntil(() => session.session!.activeSpace!.certifications!.includes('food-safety'));
    const asks = () => mock.requests.filter(({ path }) => path === '/session').length;
    const before = asks();
    await settle(mock);
    expect(asks(), 'the session is loaded once').to.equal(before);
  });

  it('is of the person who is signed in', async () => {
    const { mock, session, rows, part } = await certificationsIn();
    await waitUntil(() => rows().length === 7);
    mock.signIn('Marc Klein');
    session.dispatchEvent(new CustomEvent('session-refresh', { bubbles: true }));
    await waitUntil(() => rows().length === 0 && part('notice'));
  });
});
