import { after, before, describe } from 'node:test';
import { describeActs } from './store/acts.js';
import { describeConfirmations } from './store/confirmations.js';
import { describeCreation } from './store/creation.js';
import { describeLists } from './store/lists.js';
import { describeMembers } from './store/members.js';
import { describeOwnSpaces } from './store/own-spaces.js';
import { describePeople } from './store/people.js';
import { describeRecipients } from './store/recipients.js';
import { describeSignIns } from './store/sign-ins.js';
import { describeTerms } from './store/terms.js';
import { stores, type TestStore } from './support/stores.js';

for (const [name, open] of Object.entries(stores)) {
  describe(`the store in ${name}`, () => {
    let opened: TestStore;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    const current = () => opened;
    describeCreation(current);
    describeActs(current);
    describeOwnSpaces(current);
    describeConfirmations(current);
    describeLists(current);
    describeMembers(current);
    describePeople(current);
    describeRecipients(current);
    describeSignIns(current);
    describeTerms(current);
  });
}
