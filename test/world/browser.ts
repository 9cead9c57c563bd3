import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { FIRST_MOMENT } from './app.js';

const CANDIDATES = [
  process.env.HEYI_TEST_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = CANDIDATES.find((path) => path && existsSync(path));
/** Not part of the repository; to be looked at after a run. */
const SHOTS = join(import.meta.dirname, '..', 'screenshots');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A `describe` that is skipped, under a name that says so, when there is no Chromium. */
export function describeWithBrowser(name: string, body: () => void): void {
  if (executablePath) describe(name, body);
  else
    describe.skip(
      `${name} [SKIPPED 跳过: no Chromium; apt-get install chromium or set HEYI_TEST_CHROMIUM]`,
      body,
    );
}

/** What a browser does besides showing pages is left out; the memory that pages share may be small in a container. */
const CHEAP = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
  '--mute-audio',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: CHEAP });

export interface Visit {
  readonly width?: number;
  readonly elder?: boolean;
  readonly language?: 'zh-CN' | 'en';
  readonly script?: boolean;
}

/** Somebody with a telephone (390 px) or a screen (1440 px), at the moment at which the test world stands still. */
export async function visitor(
  browser: Browser,
  base: string,
  { width = 390, elder = false, language = 'zh-CN', script = true }: Visit = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: language,
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled: script,
  });
  if (elder) await context.addCookies([{ name: 'heyi_elder', value: '1', url: base }]);
  const page = await context.newPage();
  if (script) await page.clock.setFixedTime(FIRST_MOMENT);
  page.setDefaultTimeout(15_000);
  return { context, page, complaints: complaintsOf(page) };
}

/** What the browser itself finds wrong with a page: errors, and what the policy of the page forbids. */
function complaintsOf(page: Page): string[] {
  const heard: string[] = [];
  complaintsAbout(page, (text) => heard.push(text));
  return heard;
}

export function complaintsAbout(page: Page, hear: (text: string) => void): void {
  page.on('pageerror', (error) => hear(error.message));
  page.on('console', (message) => {
    const expected = /Failed to load resource|net::ERR_/;
    if (message.type() === 'error' && !expected.test(message.text())) hear(message.text());
  });
}

/** Findings of axe-core on the page as it stands, each with the element. */
export async function findingsOf(page: Page): Promise<string[]> {
  // Pages have no frames, so the page of its own that gathers their results can be spared.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}
