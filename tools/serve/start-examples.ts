/** Builds the examples and serves them all, with a page that lists them. */
import { spawn } from 'node:child_process';
import { buildExamples } from '../build/build-examples.js';

console.log('Packing the package, installing it into the examples and building them: this takes a minute.');
buildExamples();
spawn('npm', ['--silent', 'start'], { cwd: 'examples', stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
