import { jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SessionService } from '#parties/accounts/sessions.js';
import { demoAccount } from '#parties/demo/demo-accounts.js';
import { complaintsAbout, openBrowser } from './browser.js';
import { type Asked, typeInto } from './form-typing.js';
import { type Slip, Walk } from './walk.js';

/** A story has dozens of clicks; a busy computer needs its time. */
jest.setTimeout(240_000);

const NOBODY = 'nobody';
const SCREEN = { width: 1440, height: 900 };
const TELEPHONE = { width: 390, height: 844 };
/** For one result; only a computer that is far too busy comes near it. */
const PATIENCE_MS = 45_000;

interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The moment of the world at which they sat down; sessions are over when it has moved on. */
  since: number;
}

/**
 * A story of which the people sit at screens of their own: staff at 1440 px, residents and whoever is on the way at
 * 390 px. An act is a click on its button, its form typed, its result waited for; nothing waits for time. What no
 * screen is for (months that pass, work that was shown before) goes through `walk`.
 */
export class WebWalk {
  private readonly people = new Map<string, Person>();
  private readonly slips = new Map<string, Slip>();
  /** What the browsers found wrong on the way. */
  readonly complaints: string[] = [];

  private constructor(
    readonly walk: Walk,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<WebWalk> {
    const [walk, browser] = await Promise.all([Walk.begin(), openBrowser()]);
    return new WebWalk(walk, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.walk.close();
  }

  /** The page of somebody, at the moment of the world; a new day is a new session. */
  async page(name: string, size = this.slips.has(name) ? TELEPHONE : SCREEN): Promise<Page> {
    const now = this.walk.world.clock.now();
    const known = this.people.get(name);
    if (known?.since === now.getTime()) return known.page;
    const person = known ?? (await this.sitDown(name, size));
    person.since = now.getTime();
    await person.context.clock.setFixedTime(now);
    if (!this.slips.has(name) && name !== NOBODY) await this.signIn(name, person.context);
    return person.page;
  }

  /** A resident whose slip was read from a screen. */
  isTold(name: string, slip: Slip): void {
    this.slips.set(name, slip);
    this.walk.knows(name, slip);
  }

  /** Everybody leaves their screens, and comes back on another day at ten in the morning. */
  async onDay(day: string): Promise<void> {
    await this.leave();
    await this.walk.onDay(day);
  }

  /** The same for a moment. */
  async at(moment: string): Promise<void> {
    await this.leave();
    await this.walk.until(moment);
  }

  async leave(): Promise<void> {
    await Promise.all([...this.people.values()].map(({ page }) => page.goto('about:blank')));
  }

  /** Somebody at the desk does it: on the page of the case, or on the page that is open where it shows the case. */
  async does(name: string, caseId: string, type: string, payload: object = {}): Promise<void> {
    const page = await this.atCase(name, caseId);
    const asked = await this.asked(name, caseId, type);
    const channel = (payload as { channel?: string }).channel;
    const { without = [] } = asked;
    const rest = Object.fromEntries(Object.entries(payload).filter(([field]) => !without.includes(field)));
    if (channel) await enterRoom(page, channel);
    const form = page.getByRole('form', { name: asked.label, exact: true });
    if (!(await form.isVisible())) {
      const button = page.locator('.case-act').getByRole('button', { name: actName(asked.label) });
      await button
        .first()
        .click()
        .catch(async (error: Error) => {
          const offered = await page.locator('.case-act').allInnerTexts();
          throw new Error(`${name} finds no ${asked.label} among\n${offered.join('\n')}`, { cause: error });
        });
    }
    await form.waitFor();
    await typeInto(page, form, asked, rest);
    const turn = (await turnOf(page)) + 1;
    await form.locator('button[type=submit]').click();
    await this.isDone(page, name, asked.label, turn);
  }

  /** Somebody opens a case of this kind with its form. */
  async opens(name: string, kind: string, input: object): Promise<string> {
    const page = await this.page(name);
    await page.goto(`/desk/new?kind=${kind}`);
    const described = (await this.walk.world.anyone.get(`/api/kinds/${kind}`)).ok(200);
    const { opening, codes } = described as { opening: string; codes: Asked['codes'] };
    const event = (described.events as Asked[]).find(({ type }) => type === opening) as Asked;
    const form = page.locator('form.action-form');
    await form.waitFor();
    await typeInto(page, form, { ...event, codes }, input as Record<string, unknown>);
    await form.locator('button[type=submit]').click();
    // Whoever reports another is told that it has arrived, and sees no more of it.
    const opened = page.locator('article.case, .received');
    await opened.or(page.locator('[role=alert]')).first().waitFor();
    if (!(await opened.isVisible())) throw new Error(`${name}: ${kind}\n${await page.innerText('main')}`);
    const caseId = String(await opened.getAttribute('data-case'));
    await this.walk.quiet();
    return caseId;
  }

  /** Somebody without an account, on a telephone. */
  passerBy(): Promise<Page> {
    return this.page(NOBODY, TELEPHONE);
  }

  /** A resident does it, on the telephone. */
  async taps(name: string, caseId: string, type: string, payload: object = {}): Promise<void> {
    const page = await this.tracks(name, caseId);
    const asked = await this.asked(name, caseId, type);
    await page.getByRole('link', { name: asked.label, exact: true }).first().click();
    const form = page.locator('main form');
    await form.waitFor();
    await typeInto(page, form, asked, payload as Record<string, unknown>);
    await form.locator('button[type=submit]').click();
    await page.getByText(`“${asked.label}”已提交`).waitFor();
    await this.walk.quiet();
  }

  /** The page of a case at the desk, as it is now. */
  async atCase(name: string, caseId: string): Promise<Page> {
    const page = await this.page(name);
    if (!page.url().includes(caseId)) {
      await page.goto(`/desk/cases/${caseId}`);
      await page.locator('.liveness.is-live').waitFor();
    }
    await this.isShown(page, name, caseId);
    return page;
  }

  /** The page of a case of a resident, as it is now. */
  async tracks(name: string, caseId: string): Promise<Page> {
    const slip = this.slips.get(name);
    if (!slip) throw new Error(`${name} has no number and code`);
    const fresh = this.people.get(name)?.since !== this.walk.world.clock.now().getTime();
    const page = await this.page(name);
    if (fresh || !new URL(page.url()).pathname.startsWith('/track')) {
      await page.goto('/track');
      await page.getByLabel('案件编号').or(page.locator('.tracked')).first().waitFor();
      if (await page.getByLabel('案件编号').isVisible()) {
        await page.getByLabel('案件编号').fill(slip.caseNo);
        await page.getByLabel('查询码').fill(slip.queryCode);
        await page.getByRole('button', { name: '查看' }).click();
      }
    }
    await this.isShown(page, name, caseId);
    return page;
  }

  /** Until the page shows the case as it is: by itself, without a reload. */
  private async isShown(page: Page, name: string, caseId: string): Promise<void> {
    const { version } = await this.walk.view(name, caseId);
    await page.locator(`[data-case="${caseId}"][data-version="${String(version)}"]`).waitFor();
  }

  /** Until the page has said that it is done; a refusal is told at once, with all that the page says. */
  private async isDone(page: Page, name: string, label: string, turn: number): Promise<void> {
    const refused = '.field-error, [role=alert], .merge';
    const act = page.locator('.case-act');
    await page
      .locator(`.announcement[data-turn="${turn}"]`)
      .or(act.locator(refused))
      .first()
      .waitFor({ state: 'attached' });
    if ((await turnOf(page)) < turn)
      throw new Error(`${name}: ${label} was refused\n${await act.innerText()}`);
    await this.walk.quiet();
  }

  private async asked(name: string, caseId: string, type: string): Promise<Asked> {
    const client = await this.walk.who(name);
    const path = this.walk.isResident(name)
      ? `/api/track/actions?caseId=${caseId}`
      : `/api/cases/${caseId}/actions`;
    const items = (await client.get(path)).ok(200).items as (Asked & { available: boolean; why: string })[];
    const action = items.find((one) => one.type === type);
    if (!action?.available) throw new Error(`${name} cannot ${type}: ${action?.why ?? 'not offered'}`);
    const { kind } = await this.walk.view(name, caseId);
    const { codes } = (await client.get(`/api/kinds/${String(kind)}`)).ok(200) as { codes: Asked['codes'] };
    const inRoom = kind === 'mediation' && ['SAY', 'OFFER', 'ANSWER_OFFER'].includes(type);
    return { ...action, codes, ...(inRoom ? { without: ['channel'] } : {}) };
  }

  private async sitDown(name: string, viewport: typeof SCREEN): Promise<Person> {
    const context = await this.browser.newContext({
      baseURL: this.walk.world.base,
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    complaintsAbout(page, (text) => this.complaints.push(`${name}: ${text}`));
    const person = { context, page, since: NaN };
    this.people.set(name, person);
    return person;
  }

  /** Without the form, which is looked at elsewhere. */
  private async signIn(name: string, context: BrowserContext): Promise<void> {
    const { app, base } = this.walk.world;
    const { token } = await app.get(SessionService).start(demoAccount(name).id);
    await context.addCookies([{ name: 'heyi_session', value: token, url: base, httpOnly: true }]);
  }
}

/** How often the page has announced something. */
const turnOf = async (page: Page): Promise<number> =>
  Number(await page.locator('.announcement').getAttribute('data-turn'));

/** A button may show its key behind its name. */
const actName = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\d?$`);

async function enterRoom(page: Page, channel: string): Promise<void> {
  const door = page.locator(`.room-door.room-${channel}`);
  if ((await door.getAttribute('aria-expanded')) !== 'true') await door.click();
  await page.locator(`.room.room-${channel}`).waitFor();
}
