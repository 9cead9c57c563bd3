// How fast the pages are on a slow telephone, measured in Chromium: `npm run web:vitals -- http://localhost:3000`.
// Four times slower processor and the "slow 4G" of Chromium's tools (150 ms round trip, 1.6 Mbit/s down), first visit with
// an empty cache. It measures a running program with built pages; HEYI_TEST_CHROMIUM names another browser.
import { existsSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import { chromium } from 'playwright-core';

const BROWSERS = [
  env.HEYI_TEST_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const SLOWER = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
/** Nothing moves any more after this long without a request. */
const QUIET_MS = 1_500;
const RUNS = 3;
const PAGES = { home: '/', filing: '/file', tracking: '/track', registry: '/registry' };
/** What web.dev calls good: FCP, LCP and TBT in milliseconds, CLS without a unit. */
const GOOD = { fcp: 1_800, lcp: 2_500, tbt: 200, cls: 0.1 };

const base = argv[2] ?? 'http://localhost:3000';
const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (!executablePath) {
  console.error('没有找到 Chromium，请设置 HEYI_TEST_CHROMIUM。 No Chromium found; set HEYI_TEST_CHROMIUM.');
  exit(1);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const rows = {};
  for (const [name, path] of Object.entries(PAGES)) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(new URL(path, base).href));
    rows[name] = Object.fromEntries(
      Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))]),
    );
  }
  console.table(rows);
  const slow = Object.entries(rows).flatMap(([name, row]) =>
    Object.keys(GOOD).flatMap((key) => (row[key] > GOOD[key] ? [`${name} ${key} ${row[key]}`] : [])),
  );
  console.log(slow.length === 0 ? '都在良好范围内 all within "good"' : `偏慢 slow: ${slow.join(', ')}`);
} finally {
  await browser.close();
}

/** One first visit of a telephone; milliseconds from the start of the navigation, kilobytes over the wire. */
async function measure(url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.waitForTimeout(QUIET_MS);
  const seen = await page.evaluate(() => globalThis.vitals);
  await context.close();
  return {
    fcp: Math.round(seen.fcp),
    lcp: Math.round(seen.lcp),
    tbt: Math.round(seen.tbt),
    cls: Math.round(seen.cls * 1_000) / 1_000,
    kilobytes: Math.round(bytes / 1_024),
  };
}

/** Runs in the page before anything else does. */
function observe() {
  const vitals = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
  globalThis.vitals = vitals;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') vitals.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
  // A task blocks for what it takes beyond 50 ms, once something can be seen.
  watch('longtask', ({ startTime, duration }) => {
    if (vitals.fcp > 0 && startTime + duration > vitals.fcp) vitals.tbt += Math.max(0, duration - 50);
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) vitals.cls += value;
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
