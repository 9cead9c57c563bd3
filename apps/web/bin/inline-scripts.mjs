import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script((?:(?!\ssrc=)[^>])*)>([^<]+)<\/script>/g;

/**
 * The page for old browsers chooses between two editions in small scripts that the plug-in writes into the page. Our
 * pages may run no script but those of this server (CSP), so they become files like the rest.
 */
export function moveInlineScripts(page, assets) {
  const html = readFileSync(page, 'utf8');
  const moved = html.replace(INLINE, (whole, attributes, code) => {
    if (/type="application\/json"/.test(attributes)) return whole;
    return `<script${attributes} src="/assets/${fileFor(code, assets)}"></script>`;
  });
  writeFileSync(page, moved);
}

/** Where the plug-in asks whether a browser is of today, it imports a `data:` address, which the CSP forbids as well. */
const DATA_IMPORT = /import\s*(["'`])data:text\/javascript,((?:(?!\1).|\\\1)*)\1/g;

export function moveDataImports(assets) {
  for (const name of readdirSync(assets).filter((one) => one.endsWith('.js'))) {
    const code = readFileSync(join(assets, name), 'utf8');
    const moved = code.replace(DATA_IMPORT, (_whole, _quote, test) => {
      const file = fileFor(test.replace(/^\\?["'][^"']*["'];/, ''), assets);
      return `import"./${file}"`;
    });
    if (moved !== code) writeFileSync(join(assets, name), moved);
  }
}

function fileFor(code, assets) {
  const name = `start-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(assets, name), code);
  return name;
}
