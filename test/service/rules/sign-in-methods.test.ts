import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { capabilitiesWithMail } from '../../../service/space-service.js';
import type { Proof, StatedProduct } from '../../../service/sign-in-methods/store.js';
import type { BegunRegistration, Registration, SignInMethodList } from '../../../src/contract/sign-in-methods.js';
import { unique } from '../support/commands.js';
import { stores, type TestStore } from '../support/stores.js';
import { type Person, problemOf, read, ServiceUnderTest } from './service-under-test.js';

const minute = 60_000;
const provider = 'https://id.example';
const mobile = { product: 'LuxTrust Mobile', issuer: 'LuxTrust', certificateNumber: '1'.repeat(20) } as const;
const card = { product: 'LuxTrust Smartcard', issuer: 'LuxTrust', certificateNumber: '3'.repeat(20) } as const;

/** Anne, who has signed in with a product, and what the provider states of others. */
async function methodsOf({ store }: TestStore) {
  const service = new ServiceUnderTest({ store, capabilities: capabilitiesWithMail, codeKey: 'a key of the tests' });
  service.suffix = unique('-');
  service.assured = { assurance: 'strong', authenticatedAt: service.clock.now().toISOString() };
  const at = () => service.clock.now().toISOString();
  const subjectOf = (name: string) => `${name}${service.suffix}`;
  const stated = (product: Omit<StatedProduct, 'provider' | 'subject'>, subject = 'anne'): StatedProduct => ({ ...product, provider, subject: subjectOf(subject) });
  /** Signs somebody in, as the sign-in of the service does. */
  const signIn = async (product: StatedProduct, firstNames = 'Anne') => {
    const person = { firstNames, lastNames: 'Weber', email: null, isEmailVerified: false };
    const personId = await store.people.recordSignIn({ ...person, issuer: provider, subject: product.subject, drawnId: product.subject, at: at() });
    const methodId = await store.signInMethods.note({ ...product, personId, drawnId: unique('method'), at: at() });
    return { personId, methodId };
  };
  const begin = () => service.send('POST', '/sign-in-methods/registrations');
  const registration = (id: string, person: Person = 'anne') => service.get(`/sign-in-methods/registrations/${id}`, { person });
  const list = async (person: Person = 'anne') => (await read<SignInMethodList>(service.get('/sign-in-methods', { person }))).items;
  const prove = async (proven: Proof['proven'], details: Partial<Proof> = {}) => {
    const { id } = await read<BegunRegistration>(begin());
    const state = await store.signInMethods.settle({
      personId: `anne${service.suffix}`,
      signInId: 'anne-1',
      registrationId: id,
      currentMethodId: service.methods.anne ?? null,
      names: { firstNames: 'Anne', lastNames: 'Weber' },
      email: 'anne@example.lu',
      mailLanguage: 'en',
      proven,
      drawnId: unique('method'),
      at: at(),
      ...details,
    });
    return { id, state };
  };
  const proof = (product: Omit<StatedProduct, 'provider' | 'subject'>, subject = 'anne', firstNames = 'Anne') => ({ ...stated(product, subject), firstNames, lastNames: 'Weber' });
  const remove = (id: string, person: Person = 'anne') => service.send('DELETE', `/sign-in-methods/${id}`, undefined, { person });
  const { methodId } = await signIn(stated(mobile));
  service.methods.anne = methodId!;
  const notices = async () => {
    const mails = [];
    const turn = { at: at(), until: new Date(service.clock.now().getTime() + minute).toISOString(), tokenHash: 'none' };
    for (let mail = await store.confirmations.claimMail(turn); mail; mail = await store.confirmations.claimMail(turn)) {
      if ('notice' in mail) mails.push([mail.email, mail.notice]);
    }
    return mails;
  };
  return { service, store, stated, signIn, begin, registration, list, prove, proof, remove, notices, subjectOf };
}

for (const [name, openStore] of Object.entries(stores)) {
  describe(`over the store in ${name}`, () => {
    let opened: TestStore;
    before(async () => {
      opened = await openStore();
    });
    after(() => opened.close());
    const methods = () => methodsOf(opened);

    describe('a sign-in method', () => {
      it('is noted at the first sign-in with it, and each sign-in is', async () => {
        const { service, list, signIn, stated } = await methods();
        const begun = service.clock.now().toISOString();
        service.clock.pass(minute);
        await signIn(stated(mobile));
        await signIn(stated(card));
        const [current, other, ...none] = await list();
        expect(none).to.deep.equal([]);
        expect(current).to.deep.include({ ...mobile, isCurrent: true, registeredAt: begun, lastUsedAt: service.clock.now().toISOString() });
        expect(other).to.deep.include({ ...card, isCurrent: false });
      });

      it('is another one for another certificate of the same product', async () => {
        const { list, signIn, stated } = await methods();
        await signIn(stated({ ...mobile, certificateNumber: null }));
        await signIn(stated({ ...mobile, certificateNumber: null }));
        expect((await list()).map(({ certificateNumber }) => certificateNumber)).to.have.members([mobile.certificateNumber, null]);
      });
    });

    describe('a registration', () => {
      it('makes a product of another subject open the account, and tells so by mail', async () => {
        const { service, list, prove, proof, registration, signIn, stated, notices } = await methods();
        service.clock.pass(minute);
        const { id, state } = await prove(proof(card, 'anne-card'));
        expect(state).to.equal('registered');
        expect(await read<Registration>(registration(id))).to.deep.equal({ id, state: 'registered', product: card.product });
        const [, other] = await list();
        expect(other).to.deep.include({ ...card, lastUsedAt: null, registeredAt: service.clock.now().toISOString() });
        expect((await signIn(stated(card, 'anne-card'))).personId).to.equal(`anne${service.suffix}`);
        expect((await notices()).at(-1)).to.deep.equal(['anne@example.lu', { kind: 'method-registered', name: card.product }]);
      });

      it('leads the browser to the provider and back to the page, for ten minutes', async () => {
        const { service, begin, registration } = await methods();
        const { id, href, expiresAt } = await read<BegunRegistration>(begin());
        expect(href).to.equal(`/api/sign-in?registration=${id}&return_to={return_to}`);
        expect(Date.parse(expiresAt) - service.clock.now().getTime()).to.equal(10 * minute);
        expect((await read<Registration>(registration(id))).state).to.equal('waiting');
        service.clock.pass(10 * minute);
        expect((await read<Registration>(registration(id))).state).to.equal('expired');
      });

      it('is refused while ten of the person wait, and begins again once one has ended', async () => {
        const { service, begin, prove, proof } = await methods();
        const answers = await Promise.all(Array.from({ length: 12 }, begin));
        const refused = answers.filter(({ status }) => status === 429);
        expect([answers.filter(({ status }) => status === 201).length, refused.length]).to.deep.equal([10, 2]);
        expect(refused[0]!.headers.get('Retry-After')).to.equal('600');
        expect(await problemOf(begin())).to.equal('429 rate-limited');
        service.signIns += 1;
        expect(await problemOf(begin()), 'in another sign-in').to.equal('429 rate-limited');
        service.clock.pass(10 * minute);
        service.assured = { assurance: 'strong', authenticatedAt: service.clock.now().toISOString() };
        for (let times = 0; times < 9; times += 1) expect((await begin()).status).to.equal(201);
        await prove(proof(card, 'anne-card'), { signInId: `anne-${service.signIns}` });
        expect((await begin()).status, 'in the place of one that was proved').to.equal(201);
        expect(await problemOf(begin())).to.equal('429 rate-limited');
      });

      it('that has expired registers nothing', async () => {
        const { service, begin, store, proof, list } = await methods();
        const { id } = await read<BegunRegistration>(begin());
        service.clock.pass(10 * minute);
        const names = { firstNames: 'Anne', lastNames: 'Weber' };
        const known = { personId: `anne${service.suffix}`, signInId: 'anne-1', registrationId: id, currentMethodId: null, names, email: null, mailLanguage: 'en' };
        const state = await store.signInMethods.settle({ ...known, proven: proof(card, 'card'), drawnId: unique('method'), at: service.clock.now().toISOString() });
        expect([state, (await list()).length]).to.deep.equal(['expired', 1]);
      });

      it('is there only for the sign-in that began it', async () => {
        const { service, begin, registration, store, proof } = await methods();
        const { id } = await read<BegunRegistration>(begin());
        expect(await problemOf(registration(id, 'bob'))).to.equal('404 not-found');
        service.signIns = 2;
        expect(await problemOf(registration(id))).to.equal('404 not-found');
        expect(await problemOf(registration('made-up'))).to.equal('404 not-found');
        const names = { firstNames: 'Anne', lastNames: 'Weber' };
        const elsewhere = { personId: `anne${service.suffix}`, signInId: 'anne-2', registrationId: id, currentMethodId: null, names, email: null, mailLanguage: 'en' };
        const at = service.clock.now().toISOString();
        expect(await store.signInMethods.settle({ ...elsewhere, proven: proof(card, 'card'), drawnId: unique('method'), at })).to.equal(undefined);
      });

      it('counts once', async () => {
        const { prove, proof, list, store, service } = await methods();
        const { id } = await prove(null);
        const names = { firstNames: 'Anne', lastNames: 'Weber' };
        const again = { personId: `anne${service.suffix}`, signInId: 'anne-1', registrationId: id, currentMethodId: null, names, email: null, mailLanguage: 'en' };
        const state = await store.signInMethods.settle({ ...again, proven: proof(card, 'card'), drawnId: unique('method'), at: service.clock.now().toISOString() });
        expect([state, (await list()).length]).to.deep.equal(['cancelled', 1]);
      });

      it('of a product of the account says that it is known', async () => {
        const { prove, proof, list } = await methods();
        expect((await prove(proof(mobile))).state).to.equal('known');
        expect(await list()).to.have.length(1);
      });

      it('is refused for a product that opens the account of somebody else', async () => {
        const { service, prove, proof, list, signIn, stated } = await methods();
        const bob = await signIn(stated(card, 'bob'), 'Bob');
        await service.acceptTerms('bob');
        const { id, state } = await prove(proof(card, 'bob'));
        expect(state).to.equal('taken');
        expect(await list()).to.have.length(1);
        expect((await signIn(stated(card, 'bob'))).personId).to.equal(bob.personId);
        expect(id).to.be.a('string');
      });

      it('takes over an account that was opened by accident', async () => {
        const { service, prove, proof, list, signIn, stated, store } = await methods();
        const { personId } = await signIn(stated(card, 'accident'));
        expect((await prove(proof(card, 'accident'))).state).to.equal('registered');
        expect((await list()).map(({ product }) => product)).to.deep.equal([mobile.product, card.product]);
        expect((await signIn(stated(card, 'accident'))).personId).to.equal(`anne${service.suffix}`);
        expect(await store.people.readPerson(personId)).to.equal(undefined);
      });

      it('is refused for a product that states another name', async () => {
        const { prove, proof, list } = await methods();
        expect((await prove(proof(card, 'card', 'Luca'))).state).to.equal('another-name');
        expect(await list()).to.have.length(1);
      });

      it('takes names that differ in accents, hyphens, number and order', async () => {
        for (const [firstNames, lastNames, account] of [
          ['Jean Pierre', 'MULLER', { firstNames: 'Jean-Pierre', lastNames: 'Müller' }],
          ['Pierre', 'Da Silva', { firstNames: 'Jean-Pierre', lastNames: 'Ferreira da Silva' }],
        ] as const) {
          const { prove, proof } = await methods();
          expect((await prove({ ...proof(card, 'card'), firstNames, lastNames }, { names: account })).state).to.equal('registered');
        }
        const { prove, proof } = await methods();
        const other = { ...proof(card, 'card'), firstNames: 'Maria', lastNames: 'da Costa' };
        expect((await prove(other, { names: { firstNames: 'Maria', lastNames: 'da Silva' } })).state).to.equal('another-name');
      });

      it('needs a strong and recent sign-in', async () => {
        const { service, begin } = await methods();
        service.assured = { assurance: 'basic', authenticatedAt: service.clock.now().toISOString() };
        expect(await problemOf(begin())).to.equal('403 stronger-sign-in-required');
      });
    });

    describe('removing', () => {
      it('keeps a product from opening the account, and tells so by mail', async () => {
        const { list, signIn, stated, remove, notices } = await methods();
        const { methodId } = await signIn(stated(card));
        expect((await remove(methodId!)).status).to.equal(204);
        expect((await list()).map(({ product }) => product)).to.deep.equal([mobile.product]);
        expect((await signIn(stated(card))).methodId).to.equal(null);
        expect((await notices()).at(-1)).to.deep.equal(['anne@example.lu', { kind: 'method-removed', name: card.product }]);
      });

      it('leaves the product to be registered again', async () => {
        const { list, signIn, stated, remove, prove, proof } = await methods();
        const { methodId } = await signIn(stated(card));
        expect((await remove(methodId!)).status).to.equal(204);
        expect((await prove(proof(card))).state).to.equal('registered');
        expect(await list()).to.have.length(2);
        expect((await signIn(stated(card))).methodId).to.equal(methodId);
      });

      it('frees a subject of which nothing is left: it opens an account of its own', async () => {
        const { service, signIn, stated, remove, prove, proof, list, subjectOf } = await methods();
        await prove(proof(card, 'card'));
        const [, { id } = { id: '' }] = await list();
        expect((await remove(id)).status).to.equal(204);
        const { personId, methodId } = await signIn(stated(card, 'card'));
        expect([personId, methodId === null]).to.deep.equal([subjectOf('card'), false]);
        expect(personId).to.not.equal(`anne${service.suffix}`);
      });

      it('is refused for the product of the sign-in, and for the last one', async () => {
        const { service, signIn, stated, remove, list } = await methods();
        expect(await problemOf(remove(service.methods.anne!))).to.equal('409 last-method');
        await signIn(stated(card));
        expect(await problemOf(remove(service.methods.anne!))).to.equal('409 method-in-use');
        expect(await list()).to.have.length(2);
      });

      it('does not find what is not there, or is of somebody else', async () => {
        const { signIn, stated, remove, list, service } = await methods();
        const { methodId } = await signIn(stated(card));
        expect(await problemOf(remove('made-up'))).to.equal('404 not-found');
        service.methods.bob = (await signIn(stated(card, 'bob'), 'Bob')).methodId!;
        expect(await problemOf(remove(methodId!, 'bob'))).to.equal('404 not-found');
        expect(await list()).to.have.length(2);
      });

      it('is refused in a sign-in whose own product was removed meanwhile', async () => {
        const { service, signIn, stated, remove, list } = await methods();
        const first = service.methods.anne!;
        service.methods.anne = (await signIn(stated(card))).methodId!;
        expect((await remove(first)).status).to.equal(204);
        const second = service.methods.anne;
        service.methods.anne = first;
        expect(await problemOf(remove(second))).to.equal('401 unauthenticated');
        service.methods.anne = second;
        expect(await list()).to.have.length(1);
      });

      it('needs a strong and recent sign-in', async () => {
        const { service, signIn, stated, remove } = await methods();
        const { methodId } = await signIn(stated(card));
        service.clock.pass(11 * minute);
        expect(await problemOf(remove(methodId!))).to.equal('403 stronger-sign-in-required');
      });
    });
  });
}
