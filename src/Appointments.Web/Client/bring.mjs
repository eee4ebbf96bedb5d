// Brings the public design system in: fetches what package-lock.json names, and writes what the pages need of it to wwwroot/dkfds.
// It does so when the host is built. Where it cannot, it says why and ends with 1: the build goes on and the pages are plainer.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone, fetchPackages, isNewerThan } from './fetching.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, 'node_modules', 'dkfds', 'dist');
const to = join(here, '..', 'wwwroot', 'dkfds');

// What lies there is of this lock file and these scripts.
function isDone() {
  return existsSync(join(here, 'node_modules', 'axe-core', 'axe.min.js'))
    && isNewerThan(join(to, 'dkfds.css'), ['package-lock.json', 'bring.mjs', 'fetching.mjs'].map(name => join(here, name)));
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

alone(here, 'The design system could not be fetched: the pages are plainer.', () => {
  if (!isDone()) {
    fetchPackages(here);
    write();
  }
});
