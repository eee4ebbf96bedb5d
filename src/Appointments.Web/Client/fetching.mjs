// Fetches the packages that a lock file names, for one build at a time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const patience = 240_000;

// Two builds at once: the second waits for the first and finds its work done. A lock that nobody holds any more is taken over.
function hold(lock) {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
    }
    try {
      if (Date.now() - statSync(lock).mtimeMs > patience) rmSync(lock, { recursive: true, force: true });
    } catch { /* It was given back just now. */ }
    Atomics.wait(pause, 0, 0, 100);
  }
}

// Does the work where nobody else does it. Where it fails it says what is missing for it, and the process ends with 1: the build goes on.
export function alone(folder, what, work) {
  const lock = join(folder, 'bringing.lock');
  hold(lock);
  try {
    work();
  } catch (fault) {
    console.log(`${what} (${fault.message})`);
    process.exitCode = 1;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

// What was made is of these files: there is nothing to do.
export function isNewerThan(made, files) {
  return existsSync(made) && files.every(file => statSync(file).mtimeMs <= statSync(made).mtimeMs);
}

export function fetchPackages(folder) {
  const asked = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-timeout=20000'];
  run(folder, 'npm', asked, 'npm ci did not end in time');
}

export function run(folder, program, asked, late) {
  const done = spawnSync(program, asked, { cwd: folder, encoding: 'utf8', timeout: patience - 20_000, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    throw new Error((done.stderr || done.error?.message || late).trim().split('\n')[0]);
  }
}
