import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import description from '../../package.json' with { type: 'json' };
import { checks, type ConformanceReport } from '../../conformance/index.js';
import { writeJUnit } from '../../conformance/command-line/junit-report.js';
import { MemoryStore } from '../../service/memory-store.js';
import { changeHeader } from './broken/break.js';
import { backdateInMemory } from '../service/support/backdate.js';
import { createBearerService, serve, type ServedApplication } from '../service/support/bearer-service.js';

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

const start = (given: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, ['--import', 'tsx', 'conformance/main.ts', ...given], {
    env: { ...process.env, ...environment },
  });

/** Runs the command as a shell would. */
const run = (...given: readonly string[]) => outcomeOf(start(given));

async function outcomeOf(command: ReturnType<typeof start>): Promise<Outcome> {
  const exit = once(command, 'exit') as Promise<[number]>;
  const [output, errors, [code]] = await Promise.all([text(command.stdout), text(command.stderr), exit]);
  return { code, output, errors };
}

const everybody = [
  '--token',
  'anne',
  '--other-token',
  'bob',
  '--other-certificate-token',
  'bob/card',
  '--elsewhere-token',
  'anne/phone',
  '--create-private-space',
];

describe('the command space-elements-conformance', () => {
  let service: ServedApplication;
  let broken: ServedApplication;
  let folder: string;
  /** A command of a shell. */
  let backdate: string;

  before(async () => {
    const store = new MemoryStore();
    const app = createBearerService({ store });
    app.get('/backdate/:id', async (context) => {
      await backdateInMemory(store)(context.req.param('id'));
      return context.body(null, 204);
    });
    const breakIt = changeHeader('*', 'Cache-Control', undefined);
    service = await serve(app);
    const script = `fetch('${service.baseUrl.replace(/api$/u, 'backdate/')}' + process.env.INVITATION_ID)`;
    backdate = `"${process.execPath}" -e "${script}"`;
    broken = await serve({ fetch: breakIt(async (request) => app.fetch(request)) });
    folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  });

  after(async () => {
    await service.close();
    await broken.close();
    await rm(folder, { recursive: true });
  });

  it('says what passed, and ends with 0', async () => {
    const { code, output, errors } = await run('--base-url', service.baseUrl, ...everybody, '--backdate', backdate);
    assert.equal(errors, '');
    assert.match(output, /\nspaces\.create\n {2}✓ answers the space\n/);
    assert.match(output, new RegExp(`\n${checks.length} passed, 0 failed, 0 skipped\n$`));
    assert.equal(code, 0);
  });

  it('says what failed and why, writes it down for machines, and ends with 1', async () => {
    const [junit, json] = [join(folder, 'report.xml'), join(folder, 'report.json')];
    const only = ['--only', 'session/of-another-sign-in-stays', '--only', 'session/is-null', '--only', 'answers/no'];
    const reports = ['--report', `junit=${junit}`, '--report', `json=${json}`];
    const { code, output } = await run('--base-url', broken.baseUrl, '--token', 'anne', ...only, ...reports);
    assert.match(output, / {2}– of another sign in stays \(needs the same person, signed in a second time\)\n/);
    assert.match(output, / {2}✗ no store\n {6}\d+ of \d+ answers: GET \/\S+: Cache-Control is missing/);
    assert.match(output, /\n {6}promised: Answers carry `Cache-Control: no-store`\n {6}> GET /);
    assert.match(output, /\n2 passed, 1 failed, 1 skipped\n$/);
    assert.equal(code, 1);

    const report = JSON.parse(await readFile(json, 'utf8')) as ConformanceReport;
    assert.equal(report.baseUrl, broken.baseUrl);
    assert.deepEqual(
      report.results.map(({ name, outcome }) => `${name} ${outcome}`),
      [
        'session/is-null-for-nobody passed',
        'session/of-another-sign-in-stays skipped',
        'answers/no-redirection passed',
        'answers/no-store failed',
      ],
    );
    assert.equal(await readFile(junit, 'utf8'), writeJUnit(report));
  });

  it('explains itself and says its version', async () => {
    const { code, output } = await run('--help');
    assert.match(output, /^Usage: space-elements-conformance --base-url URL/);
    assert.equal(code, 0);
    assert.deepEqual(await run('--version'), { code: 0, output: `${description.version}\n`, errors: '' });
  });

  const at = ['--base-url', 'http://127.0.0.1:9/api'];
  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    ['Say where the back-end is, with --base-url.', ['--token', 'anne']],
    [
      '--base-url is not an address that begins with http:// or https://: portal.example',
      ['--base-url', 'portal.example'],
    ],
    ['Say who sends the requests, with --token or --cookie.', at],
    [
      'Give --other-token or --other-cookie, not both.',
      [...at, '--token', 'a', '--other-token', 'b', '--other-cookie', 'c'],
    ],
    ['--token cannot be sent in a header.', [...at, '--token', 'a\nb']],
    ['--header is not of the form "Name: value": X-Api-Key', [...at, '--token', 'a', '--header', 'X-Api-Key']],
    ['--timeout is not a number of seconds up to 3600: soon', [...at, '--token', 'a', '--timeout', 'soon']],
    ['--report is neither junit=FILE nor json=FILE: report.xml', [...at, '--token', 'a', '--report', 'report.xml']],
    ["Unknown option '--bse-url'.", ['--bse-url', 'x']],
    ['No check has a name with nowhere in it.', [...at, '--token', 'a', '--only', 'nowhere']],
    ['No whole answer came to GET /session.', [...at, '--token', 'a']],
    ['--legal-name is empty.', [...at, '--token', 'a', '--legal-name', '']],
  ];
  for (const [message, given] of mistakes) {
    it(`ends with 2 and one sentence: ${message}`, async () => {
      assert.deepEqual(await run(...given), { code: 2, output: '', errors: `${message}\n` });
    });
  }

  const session = ['--only', 'session/'];

  it('takes who sends the requests from the environment, and tokens that begin with any sign', async () => {
    const at = ['--base-url', service.baseUrl, ...session];
    const environment = { CONFORMANCE_TOKEN: 'anne', CONFORMANCE_ELSEWHERE_TOKEN: '-anne', CONFORMANCE_OTHER_TOKEN: '' };
    // A person of their own, by the name of `-anne`.
    const { errors, code } = await outcomeOf(start(at, environment));
    assert.equal(errors, 'The second sign-in is of another person.\n');
    assert.equal(code, 2);
    const { code: passed } = await outcomeOf(start([...at, '--elsewhere-token', '-anne/phone', '--token', '-anne'], environment));
    assert.equal(passed, 0);
    const missing = await run('--base-url', service.baseUrl, '--token', '--other-token', 'bob');
    assert.match(missing.errors, /^Option '--token.*' argument is ambiguous\.\n$/u);
  });

  it('ends with 1 when a check is skipped that must not be', async () => {
    const { code, errors } = await run('--base-url', service.baseUrl, '--token', 'anne', '--no-skips', ...session);
    assert.equal(errors, '2 checks were skipped, and --no-skips is given.\n');
    assert.equal(code, 1);
  });

  it('says so when an invitation cannot be made older', async () => {
    const people = ['--token', 'anne', '--other-token', 'bob'];
    const { code, output } = await run('--base-url', service.baseUrl, ...people, '--only', 'expired/is-not', '--backdate', 'exit 3');
    assert.match(output, /the command of --backdate ended with 3/u);
    assert.equal(code, 1);
  });

  it('closes what it created after Ctrl-C', async () => {
    const app = createBearerService();
    const served = await serve(app);
    try {
      const command = start(['--base-url', served.baseUrl, '--token', 'carl']);
      const outcome = outcomeOf(command);
      command.stdout.on('data', (chunk) => String(chunk).includes('spaces.create\n') && command.kill('SIGINT'));
      const { code, errors } = await outcome;
      assert.equal(errors, 'Stopping: what the run created is closed. Once more to end at once.\n');
      assert.equal(code, 130);
      const answer = await app.request('/api/spaces', { headers: { Authorization: 'Bearer carl' } });
      assert.equal(((await answer.json()) as { total: number }).total, 0);
    } finally {
      await served.close();
    }
  });

  it('ends with 2 when nobody is signed in', async () => {
    const { code, errors } = await run('--base-url', service.baseUrl, '--cookie', 'session=old');
    assert.equal(errors, 'Nobody is signed in with these credentials.\n');
    assert.equal(code, 2);
  });

  it('ends with 2 when a report cannot be written', async () => {
    const file = join(folder, 'nowhere', 'report.json');
    const { code, errors } = await run(
      '--base-url',
      service.baseUrl,
      '--token',
      'anne',
      '--only',
      'session/is',
      '--report',
      `json=${file}`,
    );
    assert.equal(errors, `The report cannot be written to ${file}: ENOENT.\n`);
    assert.equal(code, 2);
  });
});
