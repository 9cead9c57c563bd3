import type { Browser, Page } from 'playwright-core';
import { type AppWorld, startWorld } from './world/app.js';
import { describeWithBrowser, openBrowser, shoot, visitor } from './world/browser.js';
import { ANSWERS, fileUpTo, goOn, heading, photoWithPlace } from './world/filing-pages.js';

describeWithBrowser('filing on a telephone', () => {
  let world: AppWorld;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  it('a complaint with a photo goes from the front page to its confirmation', async () => {
    const { page, context, complaints } = await visitor(browser, world.base);
    await page.goto('/');
    await page.getByRole('link', { name: /我要投诉/ }).click();
    await fileUpTo(page, 'photos');
    await choosePhoto(page, '电梯口.jpg', await photoWithPlace());
    await page.getByText('已上传').waitFor();
    await shoot(page, 'photos');
    await goOn(page);
    await heading(page, ANSWERS.privacy?.heading ?? '');
    await goOn(page);
    await heading(page, ANSWERS.contact?.heading ?? '');
    await ANSWERS.contact?.answer(page);
    await goOn(page);
    await heading(page, '核对一下');
    await page.getByRole('button', { name: '提交投诉' }).click();
    await heading(page, '已提交');
    const [caseNo, queryCode] = await page.locator('.panel .number').allInnerTexts();
    expect(caseNo).toBe('TS-2026-000014');
    expect(queryCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await shoot(page, 'receipt');

    const [photo] = await world.dataSource.query('SELECT name, type, digest FROM attachment');
    expect(photo).toMatchObject({ name: '电梯口.jpg', type: 'image/jpeg' });
    expect(await keptPhoto(world, caseNo as string, queryCode as string)).toMatchObject({
      width: 2_000,
      height: 1_500,
      exif: undefined,
    });

    await page.getByRole('link', { name: '我已保存，去看进度' }).click();
    await heading(page, '电梯一周停了三次');
    expect(page.url()).toBe(`${world.base}/track`);
    await page.getByText('秘书处工作人员').first().waitFor();
    await officeAndFirmAnswer(world, caseNo as string);
    // The page hears of it by itself.
    await page.getByText('轮到您了').waitFor();
    await page.getByText('已更换门锁并年检。').first().waitFor();
    await shoot(page, 'tracking-your-turn');

    await page.getByRole('link', { name: '确认已解决', exact: true }).click();
    await page.getByRole('button', { name: '确认已解决' }).click();
    await page.getByText('“确认已解决”已提交').waitFor();
    await page.locator('[aria-current=step]', { hasText: '已办结' }).waitFor();
    await page.getByRole('link', { name: '评价' }).click();
    await page.getByLabel('满意', { exact: true }).check();
    await page.getByRole('button', { name: '评价' }).click();
    await page.getByText('“评价”已提交').waitFor();
    await shoot(page, 'tracking-done');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a draft survives a reload in the middle, with its photo, and cannot be read from the store', async () => {
    const { page, context } = await visitor(browser, world.base);
    await fileUpTo(page, 'photos');
    await choosePhoto(page, '门厅.jpg', await photoWithPlace());
    await page.getByText('已上传').waitFor();
    await page.getByText(/^已自动保存/).waitFor();
    await page.goto('/');
    await page.getByText('您有一份未提交的投诉（1 张照片）').waitFor();
    await shoot(page, 'home-draft');
    await page.getByRole('link', { name: '继续填写' }).click();
    await heading(page, '有照片吗？');
    await page.getByText('门厅.jpg').waitFor();
    await page.goto('/file/story');
    expect(await page.getByLabel('经过').inputValue()).toContain('一周停了三次');

    const raw = await page.evaluate(READ_STORE);
    expect(raw).toContain('savedAt');
    expect(raw).not.toContain('一周停了三次');
    expect(raw).toContain('key is not to be had');

    await page.getByRole('button', { name: '放弃' }).click();
    await page.getByRole('button', { name: '确定放弃，删除草稿' }).click();
    await page.waitForURL(`${world.base}/`);
    await page.goto('/file/story');
    expect(await page.getByLabel('经过').inputValue()).toBe('');
    await context.close();
  });

  it('on a shared telephone nothing is kept', async () => {
    const { page, context } = await visitor(browser, world.base);
    await page.goto('/file');
    await page.getByLabel('公用手机，不保存').check();
    await ANSWERS.danger?.answer(page);
    await goOn(page);
    await ANSWERS.place?.answer(page);
    await goOn(page);
    await heading(page, '是哪方面的事？');
    await page.getByText('公用手机模式').waitFor();
    await page.goto('/file/place');
    expect(await page.getByLabel('小区名称').inputValue()).toBe('');
    await context.close();
  });

  it('danger to life is sent to the telephone first', async () => {
    const { page, context } = await visitor(browser, world.base);
    await page.goto('/file');
    await page.getByLabel('有人身危险').check();
    await page.getByRole('alert').getByText('请先打电话，不要等网上回复').waitFor();
    expect(await page.getByRole('link', { name: '119 火警、救援' }).getAttribute('href')).toBe('tel:119');
    await shoot(page, 'danger');
    await context.close();
  });

  it('without a network the complaint waits, says so, and is sent once when the network is back', async () => {
    const { page, context } = await visitor(browser, world.base);
    await fileUpTo(page, 'check');
    const [{ before }] = await world.dataSource.query('SELECT count(*)::int AS before FROM case_file');
    await context.setOffline(true);
    await page.getByRole('button', { name: '提交投诉' }).click();
    await page.getByText('网络不通，内容已存为草稿').waitFor();
    await shoot(page, 'check-offline');
    await context.setOffline(false);
    await heading(page, '已提交');
    const [{ count }] = await world.dataSource.query('SELECT count(*)::int AS count FROM case_file');
    expect(count).toBe(before + 1);
    await context.close();
  });

  it('whoever stays anonymous is asked for nothing, and leaves nothing', async () => {
    const { page, context } = await visitor(browser, world.base);
    await fileUpTo(page, 'privacy');
    await page.getByLabel('匿名').check();
    await shoot(page, 'privacy-anonymous');
    await goOn(page);
    await heading(page, '核对一下');
    expect(await page.getByText('联系电话').count()).toBe(0);
    await page.getByRole('button', { name: '提交投诉' }).click();
    await heading(page, '已提交');
    await context.close();
  });

  it('can be done with the keyboard alone', async () => {
    const { page, context } = await visitor(browser, world.base);
    await page.goto('/');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (name: string | RegExp) => {
      for (let tries = 0; tries < 40; tries += 1) {
        await press('Tab');
        const focused = await page.evaluate<string>(FOCUSED);
        if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
      }
      throw new Error(`${String(name)} cannot be reached with Tab`);
    };
    await tabTo('我要投诉');
    await press('Enter');
    await heading(page, '现在有危险吗？');
    await tabTo('没有，平常的问题');
    await press('Space');
    await tabTo('下一步');
    await press('Enter');
    await heading(page, '哪个小区？');
    await tabTo('小区名称');
    await page.keyboard.type('鸥眠');
    await page.getByRole('button', { name: /^鸥眠花园/ }).waitFor();
    await tabTo('鸥眠花园');
    await press('Enter');
    await tabTo('下一步');
    await press('Enter');
    await heading(page, '是哪方面的事？');
    // An unanswered page takes the focus to what is missing, and from there to the question.
    await tabTo('下一步');
    await press('Enter');
    await page.getByRole('alert').getByText('提交有问题').waitFor();
    expect(await page.evaluate(FOCUSED)).toContain('提交有问题');
    await press('Tab', 'Enter');
    await press('Space');
    await tabTo('下一步');
    await press('Enter');
    await heading(page, '请说说经过');
    await context.close();
  });
});

const FOCUSED = `(() => {
  const one = document.activeElement;
  const label = one.labels && one.labels[0] ? one.labels[0].innerText : '';
  return label + ' ' + (one.innerText || '') + ' ' + (one.getAttribute('aria-label') || '');
})()`;

/** All that lies in the store of drafts, as somebody would read it who has the telephone in his hands. */
const READ_STORE = `(async () => {
  const database = await new Promise((done) => {
    const request = indexedDB.open('heyi');
    request.onsuccess = () => done(request.result);
  });
  const all = (name) => new Promise((done) => {
    const request = database.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => done(request.result);
  });
  const [draft] = await all('draft');
  const [key] = await all('key');
  const out = await crypto.subtle.exportKey('raw', key).catch(() => 'key is not to be had');
  const text = new TextDecoder('utf-8').decode(draft.bytes);
  return Object.keys(draft).join() + text + String(out);
})()`;

async function choosePhoto(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'image/jpeg', buffer });
}

async function keptPhoto(world: AppWorld, caseNo: string, queryCode: string) {
  const resident = await world.tracking({ caseNo, queryCode });
  const { timeline } = (await resident.get('/api/track')).ok(200);
  const [id] = timeline.at(-1).payload.attachmentIds;
  const { default: sharp } = await import('sharp');
  const { width, height, exif } = await sharp(
    (await resident.get(`/api/attachments/${id}`)).bytes,
  ).metadata();
  return { width, height, exif };
}

/** The office takes it, the firm answers, the office lets the answer through. */
async function officeAndFirmAnswer(world: AppWorld, caseNo: string): Promise<void> {
  const [{ id }] = await world.dataSource.query('SELECT id FROM case_file WHERE case_no = $1', [caseNo]);
  const clerk = await world.as('clerk1');
  const firm = await world.as('firm1');
  const sends = async (who: typeof clerk, type: string, payload?: object) =>
    (await who.event(id, type, payload)).ok(200);
  await sends(clerk, 'REGISTER');
  await sends(clerk, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await sends(clerk, 'NOTIFY_FIRM', { redacted: true });
  await sends(firm, 'SIGN');
  await sends(firm, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已与住户约定时间。' });
  await sends(firm, 'ANSWER', {
    fact: '轿厢门锁老化。',
    measure: '已更换门锁并年检。',
    doneOn: '2026-03-02',
    attachmentIds: [await world.upload(firm)],
    points: [{ verdict: 'yes', reason: '已修复并复检。' }],
  });
  await sends(clerk, 'APPROVE_ANSWER');
}
