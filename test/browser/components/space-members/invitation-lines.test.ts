import { expect } from '@open-wc/testing';
import { readTextFile } from '../../../../src/components/space-members/inviting/invitation-file.js';
import { digitsOf, inGroups, readLines } from '../../../../src/components/space-members/inviting/invitation-lines.js';

const usual = { role: 'manager', access: 'certificate' } as const;
const number = '12345678901234567890';
const other = '09876543210987654321';
const read = (text: string) => readLines(text, usual);
const invitationOf = (text: string) => read(text)[0]!.invitation;

describe('lines of people to invite', () => {
  it('are read between semicolons, commas or tabs, in whatever groups the number is written', () => {
    const expected = { firstNames: 'Sofia', lastNames: 'Rossi', email: 'sofia@example.lu', certificateNumber: number, role: 'administrator', access: 'certificate' };
    for (const line of [
      `Sofia;Rossi;sofia@example.lu;${number};Administrator`,
      `Sofia, Rossi, sofia@example.lu, 1234 5678 9012 3456 7890, administrateur`,
      `Sofia\tRossi\tsofia@example.lu\t1234-5678-9012-3456-7890\tADMIN`,
      `"Sofia";"Rossi";"sofia@example.lu";"1234.5678.9012.3456.7890";"Administrateur"`,
      `Sofia Rossi;sofia@example.lu;${number};administrator`,
    ]) {
      expect(invitationOf(line), line).to.deep.equal(expected);
      expect(read(line)[0]!.problem, line).to.equal(undefined);
    }
  });

  it('take the usual role and access where they state none', () => {
    expect(invitationOf(`Sofia;Rossi;sofia@example.lu;${number}`)).to.include(usual);
    expect(invitationOf(`Sofia;Rossi;sofia@example.lu;${number};Sachbearbeiter`)).to.include({ role: 'manager' });
  });

  it('may have empty lines between them and headings above', () => {
    const lines = read(`First name;Last name;E-mail;Number;Role\r\n\r\nSofia;Rossi;sofia@example.lu;${number}\r\n`);
    expect(lines).to.have.length(1);
    expect(read(' \n\n')).to.be.empty;
  });

  it('keep a name of several words, and a surname that could be a role', () => {
    expect(invitationOf(`Anne Marie Weber;a@example.lu;${number}`)).to.include({ firstNames: 'Anne Marie', lastNames: 'Weber' });
    expect(invitationOf(`Ada;Admiraal;a@example.lu;${number}`)).to.include({ lastNames: 'Admiraal', role: 'manager' });
  });

  const faulty = {
    [`Rossi;sofia@example.lu;${number}`]: 'no-name',
    [`Sofia;Ro\u202essi;sofia@example.lu;${number}`]: 'name',
    [`Sofia;${'x'.repeat(101)};sofia@example.lu;${number}`]: 'name',
    [`Sofia;Rossi;${number}`]: 'no-email',
    [`Sofia;Rossi;sofia@@example;${number}`]: 'email',
    'Sofia;Rossi;sofia@example.lu': 'no-number',
    'Sofia;Rossi;sofia@example.lu;1234': 'number',
  };
  for (const [line, problem] of Object.entries(faulty)) {
    it(`say what is wrong: ${problem}`, () => {
      expect(read(line)[0]).to.include({ text: line, problem });
    });
  }

  it('are marked when they are for the same certificate as one above', () => {
    const lines = read(`A;B;a@example.lu;${number}\nC;D;c@example.lu;${other}\nE;F;e@example.lu;${number}`);
    expect(lines.map(({ problem }) => problem)).to.deep.equal([undefined, undefined, 'twice']);
  });

  it('come from files of today and of older spreadsheets', async () => {
    expect(await readTextFile(new File(['Zoé'], 'a.csv'))).to.equal('Zoé');
    expect(await readTextFile(new File([new Uint8Array([0x5a, 0x6f, 0xe9])], 'a.csv'))).to.equal('Zoé');
  });
});

describe('a certificate number', () => {
  it('is read from any groups, and shown in groups of four', () => {
    expect(digitsOf(' 1234 5678–9012.3456/7890 ')).to.equal(number);
    expect(inGroups(number).replace(/\u00a0/gu, ' ')).to.equal('1234 5678 9012 3456 7890');
  });
});
