// Brings the public design system in: fetches what package-lock.json names, and writes what the pages need of it to wwwroot/dkfds.
// It does so when the host is built. Where it cannot, it says why and ends with 1: the build goes on and the pages are plainer.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, 'node_modules', 'dkfds', 'dist');
const to = join(here, '..', 'wwwroot', 'dkfds');
const lock = join(here, 'bringing.lock');
const patience = 120_000;

// Two builds at once: the second waits for the first and finds its work done. A lock that nobody holds any more is taken over.
function alone() {
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

// What lies there is of this lock file and this script: there is nothing to do.
function isDone() {
  const made = join(to, 'dkfds.css');
  return existsSync(made) && existsSync(join(here, 'node_modules', 'axe-core', 'axe.min.js'))
    && ['package-lock.json', 'bring.mjs'].every(name => statSync(join(here, name)).mtimeMs <= statSync(made).mtimeMs);
}

function fetchPackages() {
  const asked = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-timeout=20000'];
  const run = spawnSync('npm', asked, { cwd: here, encoding: 'utf8', timeout: patience - 20_000, shell: process.platform === 'win32' });
  if (run.status !== 0) {
    throw new Error((run.stderr || run.error?.message || 'npm ci did not end in time').trim().split('\n')[0]);
  }
}

// The style as the pages can use it: in a layer, so that whatever stands in a style sheet of our own wins; measured in the reader's own
// letters and not in tenths of them; every colour under a name, for the dark; no shouting, which in a layer would win over us; and one
// format of the letters.
function dressed(css) {
  return '@layer dkfds {\n' + css
    .replace(/^\uFEFF?@charset[^;]*;/, '')
    .replace(/@font-face\s*\{[^}]*font-family:\s*system[^}]*\}/g, '')
    .replace(/(?<![\w.-])(-?\d*\.?\d+)rem\b/g, (_, size) => `${+(size * 0.625).toFixed(5)}rem`)
    .replace(/\s*!important/g, '')
    .replace(/font-size:\s*62\.5%/g, 'font-size:100%')
    .replace(/#[0-9a-f]{6}\b/gi, colour => `var(--fds-${colour.slice(1).toLowerCase()}, ${colour})`)
    .replace(/(?<=[;{\s])(color|fill):\s*white\b/g, '$1:var(--fds-on-dark, white)')
    .replace(/(background(?:-color)?|border(?:-bottom)?-color):\s*white\b/g, '$1:var(--fds-white, white)')
    .replace(/src:[^;}]*?url\(["']?([^"')]*\.woff2)["']?\)[^;}]*/g, 'src:url("$1") format("woff2")') + '\n}\n';
}

// The pictures of the hundred icon classes are left where they are: the pages use none of them.
function withoutIcons(css) {
  return css.replace(/\.icon-[\w-]+:not\(a\)\s*\{[^}]*\}/g, '');
}

function write() {
  const parts = `${to}.new`;
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  const css = dressed(withoutIcons(readFileSync(join(from, 'css', 'dkfds.css'), 'utf8')))
    .replace(/url\(["']?\.\.\/([^"')]+)["']?\)/g, (_, path) => {
      const name = path.split('/').at(-1);
      copyFileSync(join(from, path), join(parts, name));
      return `url("${name}")`;
    });
  copyFileSync(join(from, 'LICENSE.md'), join(parts, 'LICENSE.md'));
  copyFileSync(join(from, 'fonts', 'IBMPlexSans', 'complete', 'woff2', 'license.txt'), join(parts, 'IBMPlexSans-license.txt'));
  writeFileSync(join(parts, 'dkfds.css'), css);
  rmSync(to, { recursive: true, force: true });
  renameSync(parts, to);
}

alone();
try {
  if (!isDone()) {
    fetchPackages();
    write();
  }
} catch (fault) {
  console.log(`The design system could not be fetched (${fault.message}): the pages are plainer.`);
  process.exitCode = 1;
} finally {
  rmSync(lock, { recursive: true, force: true });
}
