// Builds the web into dist/web: assets with their digest in the name, two pages, and the server's edition.
// Part of `npm run build`; `npm run build:web` builds the web alone, with `-- --modern` without the edition for old
// browsers (which takes most of the time), with `-- --sizes` it says what a first visit loads.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { build } from 'vite';
import { compressAssets } from './compress-assets.mjs';
import { moveDataImports, moveInlineScripts } from './inline-scripts.mjs';
import { deskTree, out, renderTree, residentTree } from './trees.mjs';

// Whoever builds from inside a test must not get React's edition for development.
process.env.NODE_ENV = 'production';
const started = performance.now();
rmSync(out, { recursive: true, force: true });
await build(argv.includes('--modern') ? { ...residentTree, plugins: [] } : residentTree);
moveInlineScripts(join(out, 'index.html'), join(out, 'assets'));
moveDataImports(join(out, 'assets'));
await build(deskTree);
await build(renderTree);
compressAssets(join(out, 'assets'));

if (argv.includes('--sizes')) {
  const { firstLoad } = await import('./first-load.mjs');
  for (const tree of ['resident', 'desk'])
    console.log(tree, firstLoad(JSON.parse(readFileSync(join(out, `${tree}.manifest.json`), 'utf8')), out));
}
console.log(`dist/web ${((performance.now() - started) / 1_000).toFixed(1)} s`);
