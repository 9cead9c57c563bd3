import type { Browser, Page } from 'playwright-core';
import { type AppWorld, startWorld } from './world/app.js';
import { describeWithBrowser, findingsOf, openBrowser, shoot, visitor } from './world/browser.js';
import { heading } from './world/filing-pages.js';
import { codeOf, GOOD_PASSWORD } from './world/people.js';

describeWithBrowser('the link of an invitation', () => {
  let world: AppWorld;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ worker: false }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  async function invite(username: string, roles: string[]): Promise<string> {
    const admin = await world.as('admin');
    const made = await admin.post('/api/accounts', { username, name: '沈闻溪', roles });
    return String(new URL(made.ok(201).invitation.link).hash);
  }
  const setPassword = async (page: Page, password: string) => {
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '设置密码并登录' }).click();
  };

  it('leads an office through password, authenticator app and recovery codes to the desk', async () => {
    const { page, context, complaints } = await visitor(browser, world.base);
    const found: string[] = [];
    const see = async (name: string) => {
      for (const finding of await findingsOf(page)) found.push(`${name}: ${finding}`);
      await shoot(page, name);
    };
    await page.goto(`/activate${await invite('new.clerk', ['clerk'])}`);
    await page.getByText('您的用户名是 new.clerk').waitFor();
    expect(await page.evaluate('location.href')).toBe(`${world.base}/activate`);
    await see('activate');

    await setPassword(page, '12345678');
    await page.getByText('提交有问题').waitFor();
    await see('activate-error');
    await page.getByLabel('显示密码').check();
    await setPassword(page, GOOD_PASSWORD);

    await heading(page, '第二重验证');
    await see('activate-factor');
    await page.getByRole('button', { name: '用验证器应用' }).click();
    const secret = (await page.locator('code').first().innerText()).replace(/\s/g, '');
    await page.getByLabel('应用显示的 6 位口令').fill('000000');
    await page.getByRole('button', { name: '确认' }).click();
    await page.getByText('提交有问题').waitFor();
    await see('activate-app-error');
    await page.getByLabel('应用显示的 6 位口令').fill(codeOf(world, secret));
    await page.getByRole('button', { name: '确认' }).click();

    await heading(page, '保存备用码');
    expect(await page.locator('main li code').count()).toBe(10);
    await see('activate-codes');
    await page.getByRole('link', { name: '进入工作台' }).click();
    await page.waitForURL(/\/desk/);
    expect(await page.evaluate(`fetch('/api/me').then((answer) => answer.status)`)).toBe(200);
    expect([...found, ...complaints]).toEqual([]);
    await context.close();
  });

  it('leads others from the password to the desk, in English too', async () => {
    const { page, context, complaints } = await visitor(browser, world.base, {
      language: 'en',
      width: 1_440,
    });
    await page.goto(`/activate${await invite('new.inspector', ['inspector'])}`);
    await page.getByLabel('Password', { exact: true }).fill(GOOD_PASSWORD);
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await heading(page, 'The account is active');
    expect([...(await findingsOf(page)), ...complaints]).toEqual([]);
    await context.close();
  });

  it.each([
    ['that was used', async () => used()],
    ['that nobody sent', async () => `#invite_${'x'.repeat(43)}`],
    ['without a token', async () => ''],
  ])('%s says what to do', async (_, hash) => {
    const { page, context } = await visitor(browser, world.base);
    await page.goto(`/activate${await hash()}`);
    await page
      .getByText(/联系管理员|向管理员/)
      .first()
      .waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await context.close();
  });

  async function used(): Promise<string> {
    const hash = await invite(`used.${Date.now()}`, ['clerk']);
    const token = hash.slice(1);
    (await world.anyone.post('/api/auth/activate', { token, password: GOOD_PASSWORD })).ok(200);
    return hash;
  }
});
