import type { Browser, Page } from 'playwright-core';
import { type AppWorld, startWorld } from './world/app.js';
import { describeWithBrowser, findingsOf, openBrowser, shoot, visitor } from './world/browser.js';
import { complaintOf } from './world/complaints.js';
import { ANSWERS, fileUpTo, goOn, heading } from './world/filing-pages.js';

/** Each screen is visited once and then made narrow and wide, in normal and large type. */
const SIZES = [
  { width: 390, elder: false },
  { width: 390, elder: true },
  { width: 1_440, elder: false },
  { width: 1_440, elder: true },
] as const;
/** axe looks at the two that have least in common; what is wider than the window is measured in all. */
const isLookedAt = ({ width, elder }: (typeof SIZES)[number]): boolean => width < 600 !== elder;
/** Many screens in one test; a busy computer needs its time. */
const PATIENCE_MS = 240_000;

describeWithBrowser('every screen', () => {
  let world: AppWorld;
  let browser: Browser;
  let token = '';
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
    token = String((await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201).trackToken);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  /** Screens in turn: axe finds nothing, nothing is wider than the window, and the browser has no complaint. */
  async function look(work: (page: Page, see: (name: string) => Promise<void>) => Promise<void>) {
    const { page, context, complaints } = await visitor(browser, world.base);
    const found: string[] = [];
    await work(page, async (name) => {
      for (const size of SIZES) {
        const at = `${name} ${size.width} px${size.elder ? ', large type' : ''}`;
        await page.setViewportSize({ width: size.width, height: 844 });
        const tooWide = await page.evaluate<number>(inType(size.elder));
        if (tooWide > 0) found.push(`${at}: ${tooWide} px wider than the window`);
        if (!isLookedAt(size)) continue;
        for (const finding of await findingsOf(page)) found.push(`${at}: ${finding}`);
        await shoot(page, at);
      }
      await page.evaluate(inType(false));
      await page.setViewportSize({ width: 390, height: 844 });
    });
    expect([...found, ...complaints]).toEqual([]);
    await context.close();
  }

  it(
    'of the public is free of barriers',
    () =>
      look(async (page, see) => {
        for (const [name, path, ready] of [
          ['home', '/', '怎样办理'],
          ['help', '/help', '收费吗？要注册吗？'],
          ['privacy-rules', '/privacy', '同意书版本'],
          ['estates', '/estates?q=鸥眠', '鸥眠花园'],
          ['estates-none', '/estates?q=没有这样的小区', '没有找到'],
          ['firms', '/firms', '会员'],
          ['procedures', '/procedures', '投诉/求助'],
          ['procedure', '/procedures/complaint', '完整流程图'],
          ['procedure-unknown', '/procedures/nothing', '没有这种案件类型'],
          ['nowhere', '/nowhere', '没有这个页面'],
        ] as const) {
          await page.goto(path);
          await page.getByText(ready).first().waitFor();
          await see(name);
        }
        await page.goto('/deadlines');
        await page.getByRole('button', { name: '推算' }).click();
        await page.getByText('最后一天').waitFor();
        await see('deadlines');
      }),
    PATIENCE_MS,
  );

  it(
    'of the filing is free of barriers, idle and in error',
    () =>
      look(async (page, see) => {
        await page.goto('/file');
        for (const [step, { heading: title, answer }] of Object.entries(ANSWERS)) {
          await heading(page, title);
          await see(`file-${step}`);
          if (!['photos', 'privacy'].includes(step)) {
            await goOn(page);
            await page.getByText('提交有问题').waitFor();
            await see(`file-${step}-error`);
          }
          await answer(page);
          await goOn(page);
        }
        await heading(page, '核对一下');
        await see('file-check');
        await page.getByRole('link', { name: '修改姓名' }).click();
        await page.getByLabel('姓名').fill('');
        await page.goBack();
        await page.getByText('还有必填的内容没有填').waitFor();
        await see('file-check-error');
        await page.getByRole('link', { name: '请填写姓名' }).click();
        await ANSWERS.contact?.answer(page);
        await goOn(page);
        await page.getByRole('button', { name: '提交投诉' }).click();
        await heading(page, '已提交');
        await see('receipt');
      }),
    PATIENCE_MS,
  );

  it(
    'of the tracking is free of barriers, idle and in error',
    () =>
      look(async (page, see) => {
        await page.goto('/track');
        await heading(page, '查进度');
        await see('track-enter');
        await page.getByRole('button', { name: '查看' }).click();
        await page.getByText('提交有问题').waitFor();
        await see('track-enter-error');
        await page.goto('/track#t=not-a-token-at-all');
        await page.getByText('这个链接已经失效').waitFor();
        await see('track-bad-link');
        await page.goto(`/track#t=${token}`);
        await page.getByText('办理经过').waitFor();
        await see('track');
        await page.goto('/track/do/ADD_EVIDENCE');
        await heading(page, '补充材料');
        await see('track-action');
        await page.getByRole('button', { name: '补充材料' }).click();
        await page.getByText('提交有问题').waitFor();
        await see('track-action-error');
        await page.goto('/track/do/RATE');
        await page.getByText('现在不能进行').waitFor();
        await see('track-action-closed');
        await page.goto('/track');
        await page.getByRole('link', { name: '我的个人信息与权利' }).click();
        await page.getByText('138****5678').waitFor();
        await page.getByText('更正联系方式').click();
        await see('track-privacy');
        await page.getByRole('button', { name: '下载（JSON）' }).click();
        await page.getByText('电话号码不符').waitFor();
        await see('track-privacy-error');
        await page.getByRole('radio', { name: /^限制处理/ }).check();
        await page.getByRole('button', { name: '提交申请' }).click();
        await page.getByText(/申请已提交|申请已在办理/).waitFor();
        await see('track-privacy-asked');
      }),
    PATIENCE_MS,
  );

  it('offers targets of 44 px, and of 60 px in large type', async () => {
    for (const [visit, least] of [
      [{ width: 390 }, 44],
      [{ width: 390, elder: true }, 60],
    ] as const) {
      const { page, context } = await visitor(browser, world.base, visit);
      await fileUpTo(page, 'contact');
      expect([least, await page.evaluate<string[]>(smallTargets(least))]).toEqual([least, []]);
      await page.goto(`/track#t=${token}`);
      await page.getByText('办理经过').waitFor();
      expect([least, await page.evaluate<string[]>(smallTargets(least))]).toEqual([least, []]);
      await context.close();
    }
  });

  it('speaks English when it is asked to, and remembers', async () => {
    const { page, context, complaints } = await visitor(browser, world.base);
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: /^Make a complaint/ }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.goto('/file/category');
    await page.getByLabel('lifts, fire protection and other safety').waitFor();
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toContain('We see it through'.slice(3));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('what somebody types is not taken away when the case moves', async () => {
    const { page, context } = await visitor(browser, world.base);
    const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
    await page.goto(`/track#t=${filed.trackToken}`);
    await page.getByRole('link', { name: '补充材料' }).click();
    await page.getByLabel('补充说明').fill('昨天又停了一次。');
    await (await world.as('clerk1')).event(filed.caseId, 'REGISTER');
    await page.getByRole('link', { name: '返回进度' }).click();
    await page.getByText('有新进展，已更新').waitFor();
    await page.getByRole('link', { name: '补充材料' }).click();
    expect(await page.getByLabel('补充说明').inputValue()).toBe('昨天又停了一次。');
    await page.getByRole('button', { name: '补充材料' }).click();
    await page.getByText('“补充材料”已提交').waitFor();
    await page.getByText('昨天又停了一次。').waitFor();
    await context.close();
  });

  it('a case prints on one page of A4', async () => {
    const { page, context } = await visitor(browser, world.base);
    await page.goto(`/track#t=${token}`);
    await page.getByText('办理经过').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});

/** Large type or normal, as the switch of the pages does it; how much wider than the window the page is then. */
const inType = (elder: boolean): string => `(() => {
  const root = document.documentElement;
  root.toggleAttribute('data-elder', ${elder});
  return root.scrollWidth - root.clientWidth;
})()`;

/** Links and controls below a height; what stands within a line of text is exempt (WCAG 2.5.8). */
const smallTargets = (
  least: number,
): string => `[...document.querySelectorAll('a, button, label.choice, input:not([hidden]), select, textarea')]
  .filter((one) => one.offsetParent !== null && !one.closest('.choice input, .skip, p') && !(one.type === 'radio' || one.type === 'checkbox'))
  .filter((one) => {
    const box = one.getBoundingClientRect();
    const row = one.closest('.action-rows li');
    return (row ? row.getBoundingClientRect().height : box.height) < ${least} - 0.5 && getComputedStyle(one).display !== 'inline';
  })
  .map((one) => one.className + ' ' + one.innerText.slice(0, 30) + ' ' + one.getBoundingClientRect().height)`;
