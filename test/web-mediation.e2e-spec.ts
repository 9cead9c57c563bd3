import type { Browser, Page } from 'playwright-core';
import { demoAccount } from '#parties/demo/demo-accounts.js';
import { type AppWorld, startWorld } from './world/app.js';
import { describeWithBrowser, findingsOf, openBrowser, shoot, visitor } from './world/browser.js';
import { complaintOf } from './world/complaints.js';
import { heading } from './world/filing-pages.js';

const FIT = { civil: true, undecided: true, noCrimeRisk: true, capacity: 'full' };

describeWithBrowser('a resident takes part in a mediation, on a telephone', () => {
  let world: AppWorld;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  it('agrees, chooses, meets, talks in two rooms, signs and reports what was done', async () => {
    const { page, context, complaints } = await visitor(browser, world.base);
    const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
    const clerk = await world.as('clerk1');
    const input = {
      form: 'residentFirm',
      mode: 'associationMediation',
      source: 'complaint',
      sourceCaseId: filed.caseId,
      complainantCaseId: filed.caseId,
      firmId: demoAccount('firm1').firmId,
    };
    const opened = (await clerk.post('/api/cases', { kind: 'mediation', input })).ok(201);
    const caseId = String(opened.caseId);
    const by = async (username: string, type: string, payload: object = {}) =>
      (await (await world.as(username)).event(caseId, type, payload)).ok(200);
    const found: string[] = [];
    const see = async (name: string) => {
      for (const finding of await findingsOf(page)) found.push(`${name}: ${finding}`);
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      if ((await page.evaluate<number>(wide)) > 0) found.push(`${name}: wider than the window`);
      await shoot(page, name);
    };

    await by('clerk1', 'FIT', FIT);
    await page.goto(`/track#t=${filed.trackToken}`);
    await page.getByRole('link', { name: '调解', exact: true }).click();
    await page.getByText('返回我的投诉').waitFor();
    await see('mediation-asked');
    await act(page, '同意调解');

    await by('manager1', 'AGREE_MEDIATION');
    const [mediator, other] = [demoAccount('mediator1'), demoAccount('mediator2')];
    await by('clerk1', 'NAME_CANDIDATES', { candidateIds: [mediator.id, other.id] });
    await page.reload();
    await page.getByRole('link', { name: '选择调解员' }).click();
    await page.getByRole('checkbox', { name: other.name }).check();
    await page.getByRole('radio', { name: mediator.name }).check();
    await see('mediation-choose');
    await page.getByRole('button', { name: '选择调解员' }).click();
    await page.getByText('“选择调解员”已提交').waitFor();
    await by('manager1', 'CHOOSE_MEDIATOR', { pick: mediator.id });
    await by('mediator1', 'DISCLOSE', { text: '无须回避。' });

    await page.reload();
    await page.getByRole('link', { name: '提出会面时间' }).click();
    await page.getByLabel('开始时间').fill('2026-03-10T09:30');
    await page.getByRole('radio', { name: '电话' }).check();
    await page.getByRole('button', { name: '提出会面时间' }).click();
    await page.getByText('“提出会面时间”已提交').waitFor();
    await page.getByText('2026-03-10 09:30').first().waitFor();
    await by('manager1', 'ACCEPT_TIME');
    await by('mediator1', 'ACCEPT_TIME');
    // The day of the meeting: the tracking session is long over, the link opens another.
    world.clock.set('2026-03-10T01:30:00.000Z');
    await by('mediator1', 'START_SESSION');
    await page.goto('about:blank');
    await page.goto(`/track#t=${filed.trackToken}`);
    await page.getByRole('link', { name: '调解', exact: true }).click();
    await page.getByRole('link', { name: /与调解员单独沟通/ }).click();
    await page.getByText('您正在单独沟通：企业看不到').waitFor();
    await page.getByRole('textbox', { name: '内容', exact: true }).fill('最低一千元我就接受。');
    await see('mediation-confidence');
    await page.getByRole('button', { name: '发言' }).last().click();
    await page.locator('.said').getByText('最低一千元我就接受。').waitFor();
    await page.getByRole('link', { name: /双方会谈/ }).click();
    await page.getByText('您正在双方会谈：企业也会看到').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('最低一千元');
    expect(await page.getByRole('textbox', { name: '内容', exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: '提出方案' }).first().click();
    await page.getByLabel('金额（元）').fill('1500.50');
    await page.getByLabel('方案', { exact: true }).fill('一次付清。');
    await see('mediation-together');
    await page.getByRole('button', { name: '提出方案' }).last().click();
    await page.locator('.said').getByText('¥1,500.50').waitFor();
    const timeline = JSON.stringify((await (await world.as('manager1')).get(`/api/cases/${caseId}`)).ok(200));
    expect([timeline.includes('一次付清。'), timeline.includes('最低一千元')]).toEqual([true, false]);

    await by('manager1', 'ANSWER_OFFER', { channel: 'joint', number: 1, answer: 'accepted' });
    await by('mediator1', 'DRAFT_AGREEMENT', {
      clauses: [{ what: '退还停车费。', by: 'B', dueOn: '2026-03-20', amount: 150_050 }],
    });
    await page.goto(`/track/cases/${caseId}`);
    await page
      .getByRole('cell', { name: /1,500.50/ })
      .first()
      .waitFor();
    await see('mediation-signing');
    await page.getByRole('link', { name: '签署协议' }).first().click();
    await page.getByText('退还停车费。').waitFor();
    await see('mediation-sign');
    await page.getByRole('button', { name: '签署协议' }).click();
    await page.getByText('“签署协议”已提交').waitFor();
    await by('manager1', 'SIGN', { version: 1 });
    await by('mediator1', 'SIGN', { version: 1 });
    await by('clerk1', 'DELIVER_AGREEMENT');

    await page.reload();
    await page.getByRole('link', { name: '核实履行情况' }).click();
    await page.getByLabel(/第 1 条/).check();
    await page.getByLabel('已履行', { exact: true }).check();
    await page.getByRole('button', { name: '核实履行情况' }).click();
    await page.getByText('“核实履行情况”已提交').waitFor();
    await heading(page, '调解');
    await see('mediation-kept');
    expect([...found, ...complaints]).toEqual([]);
    await context.close();
  });
});

/** Opens an action of the page and sends it as it is. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name }).click();
  await page.getByText(`“${name}”已提交`).waitFor();
}
