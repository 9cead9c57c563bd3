import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type AppWorld, startWorld } from './world/app.js';
import { describeWithBrowser, openBrowser, visitor } from './world/browser.js';
import { complaintOf } from './world/complaints.js';

const dist = join(import.meta.dirname, '..', 'dist', 'web');
/** experience.md 2.3. */
const BUDGET = 110 * 1024;

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld({ worker: false });
});
afterAll(() => world.close());

const visit = (path: string, headers = {}) =>
  world.anyone.with({ accept: 'text/html,application/xhtml+xml', ...headers }).get(path);

it('a link into the middle gets the page, an address that nobody knows a page that says so', async () => {
  for (const path of [
    '/',
    '/file',
    '/file/story',
    '/track',
    '/track/do/URGE',
    '/firms',
    '/procedures/complaint',
    '/desk/inbox',
  ])
    expect([path, (await visit(path)).status]).toEqual([path, 200]);
  const nowhere = await visit('/nowhere');
  expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect((await world.anyone.get('/nowhere')).ok(404).code).toBe('ROUTE.UNKNOWN');
  expect((await visit('/api/nowhere')).ok(404).code).toBe('ROUTE.UNKNOWN');
  expect((await visit('/file/../../package.json')).text).not.toContain('"dependencies"');
});

it('every page that the program draws has an address that the server knows', async () => {
  const source = readFileSync(join(import.meta.dirname, '..', 'apps', 'web', 'src', 'pages.tsx'), 'utf8');
  const paths = [...source.matchAll(/<Route path="([^"*]+)/g)].map(
    ([, path]) => `/${path?.replace(/\/:?\w*\??$|\/$/, '')}`,
  );
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect([path, (await visit(path)).status]).toEqual([path, 200]);
});

it('pages are never kept, what they load is kept for a year', async () => {
  const home = await visit('/');
  expect(home.headers.get('cache-control')).toBe('no-store');
  const assets = [...home.text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, path]) => path as string,
  );
  expect(assets.length).toBeGreaterThan(2);
  for (const path of assets) {
    const asset = await world.anyone.get(path);
    expect([path, asset.status, asset.headers.get('cache-control')]).toEqual([
      path,
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
  for (const name of ['nothing.js', '..%2Findex.html', 'index.html', 'resident.manifest.json', '%00.js'])
    expect([name, (await world.anyone.get(`/assets/${name}`)).status]).toEqual([name, 404]);
});

it('text travels compressed, and says the same', async () => {
  const [name] = Object.values(manifest('resident')).flatMap(({ file, isEntry }) => (isEntry ? [file] : []));
  const plain = readFileSync(join(dist, name as string));
  const response = await fetch(`${world.base}/${name}`, { headers: { 'accept-encoding': 'br' } });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(Buffer.from(await response.arrayBuffer()).equals(plain)).toBe(true);
  expect(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))).equals(plain)).toBe(true);
});

it('no page runs a script or takes a style that is not ours; the desk’s number is good for one answer', async () => {
  const home = await visit('/');
  expect(home.headers.get('content-security-policy')).toMatch(/script-src 'self';style-src 'self';/);
  const runs = [...home.text.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(runs).toEqual([' type="application/json" id="house"']);
  expect(home.text).not.toMatch(/<style|\sstyle=|\son\w+=/);
  const [one, two] = [await visit('/desk'), await visit('/desk')].map((answer) => {
    const [, nonce] =
      /style-src 'self' 'nonce-([^']+)'/.exec(String(answer.headers.get('content-security-policy'))) ?? [];
    expect(answer.text).toContain(`nonce="${nonce}"`);
    expect(answer.text).not.toContain('__CSP_NONCE__');
    return nonce;
  });
  expect(one).not.toBe(two);
});

it('is written in the language and the size that the reader chose before', async () => {
  const english = await visit('/', { cookie: 'heyi_language=en; heyi_elder=1', 'accept-language': 'zh-CN' });
  expect(english.text).toContain('<html lang="en" data-elder>');
  expect(english.text).toContain('Make a complaint');
  expect((await visit('/', { 'accept-language': 'zh-CN' })).text).toContain('<html lang="zh-CN">');
  expect((await visit('/', { cookie: 'heyi_language=fr"><script>' })).text).toContain('<html lang="zh-CN">');
});

describe('what a first visit loads', () => {
  it('stays within 110 KB of script for residents', async () => {
    const { firstLoad } = (await import('../apps/web/bin/first-load.mjs' as string)) as {
      firstLoad: (manifest: object, folder: string) => { bytes: number; files: string[] };
    };
    const { bytes, files } = firstLoad(manifest('resident'), dist);
    expect(files.length).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(40 * 1024);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it('holds nothing of the desk in any part of the resident’s pages', () => {
    const chunks = Object.values(manifest('resident'));
    expect(chunks.length).toBeGreaterThan(5);
    for (const { file } of chunks.filter((chunk) => chunk.file.endsWith('.js')))
      expect([
        file,
        /\bant-(btn|input|table)\b|ConfigProvider|echarts/.test(readFileSync(join(dist, file), 'utf8')),
      ]).toEqual([file, false]);
  });
});

describeWithBrowser('without JavaScript', () => {
  it('the front page and the help read whole, other pages say what to do', async () => {
    const browser = await openBrowser();
    const { page } = await visitor(browser, world.base, { script: false });
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toBe('物业有问题，我们跟进到底');
    expect(
      await page
        .getByRole('link', { name: /0756-000 0000/ })
        .first()
        .getAttribute('href'),
    ).toBe('tel:07560000000');
    await page.goto('/help');
    await page.getByText('收费吗？要注册吗？').waitFor();
    await page.goto('/track');
    expect(await page.locator('body').innerText()).toContain('此页需要启用 JavaScript');
    await browser.close();
  });
});

it('the receipt is a PDF for whoever tracks the case, and for nobody else', async () => {
  expect((await world.anyone.get('/api/track/receipt.pdf')).ok(401).code).toBe('TRACK.EXPIRED');
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  const receipt = await (await world.tracking(filed)).get('/api/track/receipt.pdf');
  expect([receipt.status, receipt.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(receipt.headers.get('content-disposition')).toContain(`${filed.caseNo}.pdf`);
  expect(receipt.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(receipt.bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
}

function manifest(tree: 'resident' | 'desk'): Record<string, Chunk> {
  return JSON.parse(readFileSync(join(dist, `${tree}.manifest.json`), 'utf8')) as Record<string, Chunk>;
}
