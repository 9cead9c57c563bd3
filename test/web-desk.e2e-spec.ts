import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ManualClock } from '#kernel/clock.js';
import { type AppWorld, startWorld } from './world/app.js';
import { describeWithBrowser, openBrowser } from './world/browser.js';
import { complaintOf } from './world/complaints.js';
import { atDesk, formOf, look, said, signIn } from './world/desk-pages.js';
import { photoWithPlace } from './world/filing-pages.js';

/** Many screens in one test; a busy computer needs its time. */
const PATIENCE_MS = 240_000;
const WIDTHS = [1_440, 390];

describeWithBrowser('the desk', () => {
  let world: AppWorld;
  let browser: Browser;
  /** One clerk for all that clerks do: who signs in anew for each story waits longer than the stories take. */
  let clerk: Awaited<ReturnType<typeof atDesk>>;
  beforeAll(async () => {
    // Browsers drop a session's cookie by their own clock.
    const clock = new ManualClock(new Date());
    [world, browser] = await Promise.all([startWorld({ clock }), openBrowser()]);
    // Laid out once in the life of a process, which takes a while; nobody shall wait for it in the middle of a story.
    await world.anyone.get('/api/kinds/complaint/diagram.svg');
    clerk = await atDesk(browser, world.base, 'clerk1');
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  /** A complaint of a resident, registered unless it is told otherwise. */
  const filed = async (title: string, register = false) => {
    const { caseId } = (
      await world.anyone.post(
        '/api/complaints',
        await complaintOf(world, { title, text: '三号楼电梯停运。' }),
      )
    ).ok(201);
    if (register) (await (await world.as('clerk1')).event(String(caseId), 'REGISTER')).ok(200);
    return String(caseId);
  };
  /** To a page of the desk, as a click on its name would. */
  const go = async (path: string, seen: string) => {
    await clerk.page.evaluate(
      `history.pushState({}, '', '/desk${path}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await clerk.page.locator(seen).first().waitFor();
  };
  /** The clerk's inbox with what has come in meanwhile. */
  const inbox = async (): Promise<Page> => {
    await go('/inbox', '.task');
    return clerk.page;
  };
  const choose = async (page: Page, title: string) => {
    await page.locator('.task', { hasText: title }).locator('a').click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await page.getByRole('heading', { name: '可以做什么' }).waitFor();
  };
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('a clerk triages by keyboard, the firm answers, the clerk approves', async () => {
    const caseId = await filed('电梯一周停了三次');
    await inbox();
    await clerk.page.locator('.task', { hasText: '电梯一周停了三次' }).first().waitFor();
    await press(clerk.page, 'j');
    await clerk.page.getByRole('heading', { level: 2, name: '电梯一周停了三次' }).waitFor();
    // 1 is always the way forward: register, accept, notify the firm.
    for (const label of ['登记', '受理', '通知企业办理']) {
      await clerk.page
        .locator('.part-actions')
        .getByRole('button', { name: label, exact: false })
        .first()
        .waitFor();
      await press(clerk.page, '1');
      const form = formOf(clerk.page, label);
      await form.waitFor();
      if (label === '通知企业办理') await form.getByLabel('已作隐私处理').check();
      await form.getByRole('button', { name: label, exact: true }).focus();
      await press(clerk.page, 'Control+Enter');
      await said(clerk.page, `“${label}”已办理`);
    }

    const firm = await atDesk(browser, world.base, 'firm1');
    await choose(firm.page, '电梯一周停了三次');
    await firm.page.getByText('逾期的后果').waitFor();
    await press(firm.page, '1');
    await formOf(firm.page, '签收').getByRole('button', { name: '签收' }).click();
    await said(firm.page, '“签收”已办理');
    await press(firm.page, '2');
    const contact = formOf(firm.page, '记录联系');
    await contact.getByRole('radio').first().check();
    await contact.getByLabel('是', { exact: true }).check();
    await contact.getByLabel('联系情况').fill('已约定周三上门。');
    await contact.getByRole('button', { name: '记录联系' }).click();
    await said(firm.page, '“记录联系”已办理');
    await answerPointByPoint(firm.page);

    // The clerk has not touched the page since; the answer appears by itself.
    await clerk.page.getByText('已更换门锁并年检。').waitFor();
    await clerk.page.locator('.part-actions').getByRole('button', { name: '审核通过' }).waitFor();
    await press(clerk.page, '1');
    await formOf(clerk.page, '审核通过').getByRole('button', { name: '审核通过' }).click();
    await said(clerk.page, '“审核通过”已办理');
    const view = (await (await world.as('clerk1')).get(`/api/cases/${caseId}`)).ok(200);
    expect(view.state).toBe('awaitingComplainant');
    expect([...clerk.complaints, ...firm.complaints]).toEqual([]);
    await firm.context.close();
  });

  it('typed text survives the act of a colleague, and is sent after a look at what happened', async () => {
    const caseId = await filed('地下车库照明不亮', true);
    const page = await inbox();
    await choose(page, '地下车库照明不亮');
    await press(page, '5');
    const form = formOf(page, '要求补充资料');
    await form.getByLabel('说明').fill('请补充夜间照片。');
    await page.getByText(/^草稿已自动保存/).waitFor();
    (await (await world.as('clerk2')).event(caseId, 'ADD_NOTE', { text: '物业来电称已报修。' })).ok(200);

    await page.getByText('案件有了新进展').waitFor();
    expect(await form.getByLabel('说明').inputValue()).toBe('请补充夜间照片。');
    await form.getByRole('button', { name: '要求补充资料' }).click();
    const merge = page.getByRole('region', { name: '案件已有新进展，请核对后再提交' });
    await merge.getByText('物业来电称已报修。').waitFor();
    await merge.getByText('请补充夜间照片。').waitFor();
    await merge.getByRole('button', { name: '核对无误，仍然提交' }).click();
    await said(page, '“要求补充资料”已办理');
  });

  it('a draft belongs to its case and event, and comes back after a reload', async () => {
    await filed('草稿甲', true);
    await filed('草稿乙', true);
    const page = await inbox();
    await choose(page, '草稿甲');
    await press(page, '3');
    await formOf(page, '不予受理').getByRole('textbox', { name: '说明' }).fill('只属于甲案。');
    await page.getByText(/^草稿已自动保存/).waitFor();
    await choose(page, '草稿乙');
    await press(page, '3');
    expect(await formOf(page, '不予受理').getByRole('textbox', { name: '说明' }).inputValue()).toBe('');
    await page.reload();
    await choose(page, '草稿甲');
    await press(page, '3');
    await page.getByText(/^已恢复/).waitFor();
    expect(await formOf(page, '不予受理').getByRole('textbox', { name: '说明' }).inputValue()).toBe(
      '只属于甲案。',
    );
  });

  it('without a network it says so, keeps the text and sends it once when the network is back', async () => {
    const caseId = await filed('断网的案件', true);
    const page = await inbox();
    await choose(page, '断网的案件');
    await page.getByRole('button', { name: '内部备注' }).click();
    const form = formOf(page, '内部备注');
    await form.getByLabel('说明').fill('断网时写的。');
    await clerk.context.setOffline(true);
    await form.getByRole('button', { name: '内部备注' }).click();
    await page.getByText('网络不通，内容已保留').waitFor();
    await clerk.context.setOffline(false);
    await said(page, '“内部备注”已办理');
    const { items } = (await (await world.as('clerk1')).get(`/api/cases/${caseId}/history`)).ok(200);
    expect(items.filter(({ type }: { type: string }) => type === 'ADD_NOTE')).toHaveLength(1);
  });

  it('a session that ends asks for the password again, over the page and without losing text', async () => {
    await filed('会话过期的案件', true);
    const page = await inbox();
    await choose(page, '会话过期的案件');
    await press(page, '3');
    const form = formOf(page, '不予受理');
    await form.getByRole('textbox', { name: '说明' }).fill('还没有发出。');
    await clerk.context.clearCookies({ name: 'heyi_session' });
    await page.getByRole('button', { name: '认领', exact: true }).first().click();
    await page.getByRole('dialog', { name: '请重新登录' }).waitFor();
    expect(await look(page, 'sign-in-again')).toEqual([]);
    await page.locator('#password').fill('wrong');
    await page.locator('#password').press('Enter');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await signIn(page, 'clerk1');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await form.getByRole('textbox', { name: '说明' }).inputValue()).toBe('还没有发出。');
  });

  it('what the server finds wrong stands at its field, and the reading error has its number', async () => {
    await filed('字段有误的案件', true);
    const page = await inbox();
    await choose(page, '字段有误的案件');
    await press(page, '5');
    const form = formOf(page, '要求补充资料');
    await form.getByRole('button', { name: '要求补充资料' }).click();
    await form.getByText('请填写说明').waitFor();
    await form.getByLabel('说明').fill('\u200b\u200b');
    await form.getByRole('button', { name: '要求补充资料' }).click();
    await form.getByText(/说明：不能只有空白/).waitFor();

    await go('/cases/00000000-0000-4000-8000-000000000000', '[role=alert]');
    await page
      .getByRole('alert')
      .getByText(/^请求编号/)
      .waitFor();
    await page.getByRole('button', { name: '重试' }).waitFor();
  });

  it('single keys are silent inside fields and while an input method composes', async () => {
    await filed('输入法的案件');
    const page = await inbox();
    await page.locator('.task').first().waitFor();
    await press(page, '/');
    await page.keyboard.type('j?1');
    expect(await page.getByRole('searchbox').inputValue()).toBe('j?1');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.evaluate(`document.activeElement.blur()`);
    await page.evaluate(COMPOSING_QUESTION_MARK);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await press(page, '?');
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await press(page, 'g', 'c');
    await page.waitForURL(/\/desk\/cases$/);
  });

  it('several complaints are registered at once, each with its own result', async () => {
    await filed('批量之一');
    const taken = await filed('批量之二');
    const page = await inbox();
    for (const title of ['批量之一', '批量之二']) await page.getByLabel(`勾选：${title}`).check();
    await page.getByRole('button', { name: '批量办理' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('登记');
    await page.locator('.ant-select-item-option[title=登记]').click();
    await dialog.getByText('可以办理').nth(1).waitFor();
    // Somebody is quicker with one of them.
    (await (await world.as('clerk2')).event(taken, 'REGISTER')).ok(200);
    await dialog.getByRole('button', { name: /^对 \d 件执行$/ }).click();
    await dialog.getByText(/成功 1 件，未成功 1 件/).waitFor();
  });

  it('a telephone call becomes a complaint: story, reading back, judgement, number and code', async () => {
    const page = await inbox();
    await go('/intake', '.intake-part input');
    await page.getByLabel('小区名称').fill('鸥眠花园');
    await page.getByLabel('标题').fill('水管漏水');
    await page.getByLabel('经过').fill('昨天起厨房水管漏水。');
    await page.getByLabel('姓名').fill('海澜');
    await page.getByLabel('联系电话').fill('13800000000');
    await page.getByLabel('代为提出').fill('女儿代母亲');
    expect(await page.getByRole('button', { name: '登记' }).isDisabled()).toBe(true);
    await page.getByLabel('来电人的话已记完').check();
    await page.getByText('您反映的是鸥眠花园：水管漏水。').waitFor();
    await page.getByLabel('类别').click();
    await page.locator('.ant-select-item-option', { hasText: '维修养护' }).click();
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('alert').getByText('请先念一遍并勾选确认').waitFor();
    await page.getByLabel('已念给来电人听').check();
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByText('请告诉来电人').waitFor();
    expect(await page.locator('.big-numbers dd').first().innerText()).toMatch(/^TS-2026-\d{6}$/);
  });

  it(
    'axe finds nothing on any screen, wide and narrow, at rest and in error',
    async () => {
      const caseId = await filed('无障碍', true);
      const { page } = clerk;
      const findings: string[] = [];
      const at = async (name: string) => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await page.locator(width < 600 ? '.shell.is-narrow' : '.shell:not(.is-narrow)').waitFor();
          findings.push(...(await look(page, `${name}-${width}`)));
        }
        await page.setViewportSize({ width: 1_440, height: 900 });
      };
      await inbox();
      await at('inbox');
      await go('/inbox?view=overdue', '.empty');
      await at('inbox-empty');
      await go(`/cases/${caseId}`, '.part-actions .ant-btn');
      await page.getByRole('button', { name: '显示流程图' }).click();
      await page.locator('.diagram img').waitFor();
      await at('case');
      await page.getByRole('button', { name: '不予受理' }).click();
      await formOf(page, '不予受理').getByRole('button', { name: '不予受理' }).click();
      await page.getByText('有几处需要改正').waitFor();
      await at('case-error');
      for (const [path, seen] of [
        ['/board', '.board-card'],
        ['/intake', '.intake-part input'],
        ['/cases', '.case-list a'],
        ['/texts', '.canned-list li'],
        ['/record', 'h1'],
        ['/new?kind=review', '.action-form'],
        ['/nowhere', 'h1'],
        ['/cases/00000000-0000-4000-8000-000000000000', '[role=alert]'],
      ] as const) {
        await go(path, seen);
        await at(path.replace(/\W+/g, '-').slice(1, 12));
      }
      expect(findings).toEqual([]);
      expect(clerk.complaints).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('the first visit to the desk loads at most 450 KB of script', async () => {
    const { firstLoad } = (await import('../apps/web/bin/first-load.mjs' as string)) as {
      firstLoad: (manifest: object, folder: string) => { bytes: number };
    };
    const dist = join(import.meta.dirname, '..', 'dist', 'web');
    const manifest = JSON.parse(readFileSync(join(dist, 'desk.manifest.json'), 'utf8')) as object;
    expect(firstLoad(manifest, dist).bytes).toBeLessThan(450_000);
  });
});

/** A key that belongs to an input method, as browsers send it. */
const COMPOSING_QUESTION_MARK = `document.body.dispatchEvent(
  new KeyboardEvent('keydown', { key: '?', isComposing: true, bubbles: true, cancelable: true }))`;

async function answerPointByPoint(page: Page): Promise<void> {
  await page.locator('.part-actions').getByRole('button', { name: '提交答复' }).click();
  const form = formOf(page, '提交答复');
  await form.getByLabel('查明的事实').fill('轿厢门锁老化。');
  await form.getByLabel('处理措施').fill('已更换门锁并年检。');
  await form.getByLabel('完成或承诺日期').fill('2026-03-02');
  const point = form.getByRole('listitem', { name: '第 1 项' });
  await point.getByLabel('已满足', { exact: true }).check();
  await point.getByLabel('理由').fill('已修复并复检。');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: '门锁.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace() });
  await form.getByText('门锁.jpg').waitFor();
  await form.getByRole('button', { name: /^移除/ }).waitFor();
  await form.getByRole('button', { name: '提交答复' }).click();
  await said(page, '“提交答复”已办理');
}
