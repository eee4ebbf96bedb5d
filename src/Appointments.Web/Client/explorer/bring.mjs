// Brings GraphiQL in, from its packages: one script of its own and three for its workers, in wwwroot/explorer, so that nothing is asked of another host.
// It does so when the host is built. Where it cannot, it says why and ends with 1: the build goes on without it.
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone, fetchPackages, isNewerThan, run } from '../fetching.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const to = join(here, '..', '..', 'wwwroot', 'explorer');
const own = ['package-lock.json', 'bring.mjs', 'explorer.js', 'page.css', 'index.html'].map(name => join(here, name));
const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

function write() {
  const parts = `${to}.new`;
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  run(here, 'node', [
    'node_modules/esbuild/bin/esbuild', 'explorer.js', ...Object.entries(workers).map(([name, path]) => `${name}.worker=node_modules/${path}`),
    '--bundle', '--minify', '--format=esm', '--charset=utf8', '--legal-comments=linked', '--loader:.ttf=file', '--asset-names=[name]', '--define:process.env.NODE_ENV="production"',
    '--log-level=error', `--outdir=${parts}`,
  ], 'GraphiQL was not put together in time');
  copyFileSync(join(here, 'index.html'), join(parts, 'index.html'));
  rmSync(to, { recursive: true, force: true });
  renameSync(parts, to);
}

alone(here, 'GraphiQL could not be fetched: /graphql tells browsers how to ask without it.', () => {
  if (!isNewerThan(join(to, 'index.html'), own)) {
    fetchPackages(here);
    write();
  }
});
