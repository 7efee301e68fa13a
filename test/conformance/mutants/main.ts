import { writeFile } from 'node:fs/promises';
import { drawMutants } from './mutant.js';
import { readChecks, tryMutant } from './try-mutant.js';
import { findReason } from './untold.js';

/** Tries mutants of the reference application, 500 unless stated, and writes down which the suite does not find. */
const count = Number(process.argv[2] ?? 500);
const report = 'test/conformance/mutants/survivors.md';

const checksOf = await readChecks();
const survivors: string[] = [];
const began = performance.now();
for (const mutant of drawMutants(count)) {
  const caughtBy = await tryMutant(mutant, checksOf);
  if (caughtBy === undefined) survivors.push(`| ${mutant.seed} | ${mutant.does} | ${findReason(mutant.does) ?? '**not known**'} |`);
  if (process.argv.includes('--verbose')) console.log(mutant.seed, mutant.does, '→', caughtBy ?? 'SURVIVES');
}
const seconds = Math.round((performance.now() - began) / 1000);

await writeFile(
  report,
  `# Mutants that the suite does not find

The reference application with one thing changed at random, in ${count} ways: the suite finds ${count - survivors.length}. Written by \`npm run bench:mutants\`.

| seed | a back-end that | why it passes |
|---|---|---|
${survivors.join('\n')}
`,
);
console.log(`${count} mutants, ${survivors.length} not found, ${seconds} s: ${report}`);
process.exitCode = survivors.some((row) => row.includes('**not known**')) ? 1 : 0;
