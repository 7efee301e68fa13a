import { expect } from '@open-wc/testing';
import { writeJUnit } from '../../../conformance/command-line/junit-report.js';
import type { CheckResult } from '../../../conformance/report.js';

function read(...results: readonly CheckResult[]): Document {
  const text = writeJUnit({ baseUrl: 'https://portal.example/api?a&b', results, requests: 1, left: [] });
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror'), text).to.equal(null);
  return document;
}

const promise = 'Answers carry `Cache-Control: no-store`';

describe('the JUnit report', () => {
  it('has a suite for each group and a case for each check', () => {
    const report = read(
      { name: 'session/is-null-for-nobody', promise, outcome: 'passed' },
      { name: 'session/of-another-sign-in-stays', promise, outcome: 'skipped', needs: 'a second sign-in' },
      { name: 'answers/no-store', promise, outcome: 'failed', reason: 'Cache-Control is missing' },
    );
    const suites = [...report.querySelectorAll('testsuites > testsuite')];
    expect(suites.map((suite) => suite.getAttribute('name'))).to.deep.equal(['session', 'answers']);
    expect(suites.map((suite) => suite.getAttribute('tests'))).to.deep.equal(['2', '1']);
    const names = [...report.querySelectorAll('testcase')].map((element) => element.getAttribute('name'));
    expect(names).to.deep.equal(['is-null-for-nobody', 'of-another-sign-in-stays', 'no-store']);
  });

  it('counts what failed and what was skipped', () => {
    const report = read(
      { name: 'session/a', promise, outcome: 'skipped', needs: 'more' },
      { name: 'session/b', promise, outcome: 'failed', reason: 'Wrong' },
    );
    for (const element of [report.documentElement, report.querySelector('testsuite')!]) {
      expect(['tests', 'failures', 'skipped'].map((name) => element.getAttribute(name))).to.deep.equal(['2', '1', '1']);
    }
    expect(report.querySelector('skipped')?.getAttribute('message')).to.equal('needs more');
  });

  it('says why, what was promised, and what was answered', () => {
    const exchange = '> GET /session\n< 200';
    const failure = read({ name: 'a/b', promise, outcome: 'failed', reason: 'Wrong', exchange }).querySelector(
      'failure',
    );
    expect(failure?.getAttribute('message')).to.equal('Wrong');
    expect(failure?.textContent).to.equal(`promised: ${promise}\n${exchange}`);
  });

  it('is well-formed, whatever was answered', () => {
    const reason = 'a \u0000\u0007\ud83e\ufffe & <b c="d"> ]]> é 🥐';
    const failure = read({ name: 'a/b', promise, outcome: 'failed', reason, exchange: reason }).querySelector(
      'failure',
    );
    expect(failure?.getAttribute('message')).to.equal('a \ufffd\ufffd\ufffd\ufffd & <b c="d"> ]]> é 🥐');
  });
});
