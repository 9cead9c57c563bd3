import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files and gzipped bytes of JavaScript that a browser of today loads before the first page of a tree works. */
export function firstLoad(manifest, out) {
  const files = new Set();
  const add = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const [key, chunk] of Object.entries(manifest))
    if (chunk.isEntry && !/-legacy/.test(chunk.file)) add(key);
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const bytes = scripts.map((file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length);
  return { files: scripts, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}
