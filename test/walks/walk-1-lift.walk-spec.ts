import { describeWithBrowser, findingsOf, shoot } from '../world/browser.js';
import { personOf } from '../world/form-typing.js';
import { bringToDecision, type Inquiry, takeEffect } from '../world/warning.js';
import { idOf } from '../world/walk.js';
import { WebWalk } from '../world/web-walk.js';

const NAME = '司徒婉清';
const PHONE = '13711112222';
const STORY = '老人两次被困电梯。';
const TELEPHONE = { width: 390, height: 844 };
const [FIRST, SECOND] = ['member40', 'member41'] as const;
const ORDER_ITEM = {
  kind: 'safetyDevice',
  what: '电梯困人。',
  standard: '连续7日运行无停梯，平层误差不超过10毫米',
  proof: '检验报告和运行记录',
};

/** domain.md §4.11b, 1, at the screens of its people. */
describeWithBrowser('in a browser: a lift that traps an old woman twice', () => {
  let web: WebWalk;
  let complaint: string;
  let order: string;
  let reminder: Inquiry;
  beforeAll(async () => {
    web = await WebWalk.begin();
  });
  afterAll(() => web.close());

  const inspect = async (verdict: 'met' | 'notMet') => {
    const { walk } = web;
    await walk.does('clerk1', order, 'SCHEDULE_INSPECTION', {
      inspectorIds: [FIRST, SECOND].map(idOf),
      on: walk.today,
    });
    await walk.does(FIRST, order, 'RECORD_INSPECTION', {
      verdicts: [{ item: 1, verdict, finding: '现场查看并核对记录。' }],
      firmSignature: 'signed',
    });
    await walk.does(SECOND, order, 'CONFIRM_INSPECTION', { text: '与记录一致。' });
  };

  it('the clerk writes down the call and reads it back; the daughter finds it on her telephone', async () => {
    const page = await web.page('clerk1');
    await page.goto('/desk/intake');
    await page.getByLabel('小区名称').fill('鸥眠花园');
    await page.getByLabel('标题').fill('电梯困人');
    await page.getByLabel('经过').fill(STORY);
    await page.getByLabel('姓名').fill(NAME);
    await page.getByLabel('联系电话').fill(PHONE);
    await page.getByLabel('代为提出').fill('女儿代母亲');
    await page.getByLabel('来电人的话已记完').check();
    await page.getByRole('group', { name: '类型' }).getByRole('radio', { name: '求助' }).check();
    await page.getByRole('combobox', { name: '类别' }).fill('设施');
    await page.locator('.ant-select-item-option', { hasText: '设施' }).click();
    await page.getByRole('radio', { name: '危及人身安全' }).check();
    await page.getByText('来电人提到人身危险时').waitFor();
    await page.getByText(`您反映的是鸥眠花园：电梯困人。${STORY}`).waitFor();
    await page.getByLabel('已念给来电人听').check();
    await page.getByRole('button', { name: '登记' }).click();
    const numbers = page.locator('.big-numbers dd');
    await numbers.first().waitFor();
    const [caseNo = '', queryCode = ''] = await numbers.allInnerTexts();
    const [{ id }] = await web.walk.world.dataSource.query('SELECT id FROM case_file WHERE case_no = $1', [
      caseNo,
    ]);
    complaint = String(id);
    web.isTold('daughter', { caseId: complaint, caseNo, queryCode });
    const phone = await web.tracks('daughter', complaint);
    await phone.getByRole('heading', { name: '电梯困人' }).waitFor();
    await shoot(phone, 'walk-1 daughter');
  });

  it('the clerk passes it on, the firm signs within forty minutes and answers the next day', async () => {
    for (const [state, type, payload] of [
      ['submitted', 'REGISTER', {}],
      ['registered', 'ACCEPT', { withinPower: true, notSeisedElsewhere: true }],
      ['accepted', 'NOTIFY_FIRM', { redacted: true }],
    ] as const)
      if ((await web.walk.state(complaint)) === state) await web.does('clerk1', complaint, type, payload);
    await web.at('2026-03-02T02:40:00.000Z');
    const firm = await web.page('firm1');
    await firm.goto('/desk/inbox');
    await firm.locator('.task', { hasText: '电梯困人' }).first().locator('a').click();
    await firm.getByText('逾期的后果').waitFor();
    expect(await firm.locator('body').innerText()).not.toMatch(new RegExp(`${NAME}|${PHONE}`));
    await web.does('firm1', complaint, 'SIGN');
    await web.onDay('2026-03-03');
    await web.does('firm1', complaint, 'LOG_CONTACT', { way: 'visit', reached: true, text: '已到场。' });
    await web.does('firm1', complaint, 'ANSWER', {
      fact: '门锁回路故障。',
      measure: '已复位。',
      doneOn: '2026-03-03',
      points: [{ verdict: 'yes', reason: '已修复。' }],
      attachmentIds: ['门锁.jpg'],
    });
    await web.does('clerk1', complaint, 'APPROVE_ANSWER');
  });

  it('the daughter is not satisfied and says so with two taps', async () => {
    await web.tracks('daughter', complaint);
    await web.taps('daughter', complaint, 'REJECT_ANSWER', { text: `我是${NAME}，母亲又被困，请打${PHONE}` });
    const firm = await web.atCase('firm1', complaint);
    await firm.getByText('母亲又被困').first().waitFor();
    expect(await firm.locator('body').innerText()).not.toMatch(new RegExp(`${NAME}|${PHONE}`));
  });

  it('the order is drafted at the desk and approved from a telephone', async () => {
    await web.does('clerk1', complaint, 'TO_RECTIFICATION');
    order = await web.walk.child(complaint, 'rectification');
    await web.does('clerk1', order, 'DRAFT_ORDER', {
      safety: true,
      items: [ORDER_ITEM],
      basis: '特种设备安全法',
    });
    const phone = await web.page('sg', TELEPHONE);
    await phone.goto('/desk/board');
    const { caseNo } = await web.walk.view('sg', order);
    const waiting = phone.locator('.board-column.is-approve .board-card', { hasText: String(caseNo) });
    await waiting.waitFor();
    expect(await findingsOf(phone)).toEqual([]);
    await shoot(phone, 'walk-1 morning board');
    await waiting.click();
    await web.does('sg', order, 'APPROVE_ORDER', {
      withinPower: true,
      legalBreach: true,
      agency: 'marketRegulation',
    });
    await shoot(phone, 'walk-1 approved');
    await web.does('firm1', order, 'ACKNOWLEDGE');
    const firm = await web.atCase('firm1', order);
    await firm.getByText('剩余 3 个工作日').or(firm.getByText('剩余 4 个工作日')).first().waitFor();
  });

  it('the firm reports with dated photographs, two inspect, and it is not met', async () => {
    await web.onDay('2026-03-05');
    await web.does('firm1', order, 'REPORT_DONE', {
      text: '已更换门锁回路。',
      photos: [
        { attachmentId: '改前.jpg', moment: 'before', takenOn: '2026-03-01' },
        { attachmentId: '改后.jpg', moment: 'after', takenOn: '2026-03-05' },
      ],
    });
    await web.does('clerk1', order, 'SCHEDULE_INSPECTION', {
      inspectorIds: [FIRST, SECOND].map(idOf),
      on: '2026-03-05',
    });
    await web.page(FIRST, TELEPHONE);
    await web.does(FIRST, order, 'RECORD_INSPECTION', {
      verdicts: [{ item: 1, verdict: 'notMet', finding: '现场查看并核对记录。' }],
      firmSignature: 'signed',
    });
    await web.page(SECOND, TELEPHONE);
    await web.does(SECOND, order, 'CONFIRM_INSPECTION', { text: '与记录一致。' });
    await web.does('sg', order, 'REORDER', { withWarning: true, text: '复查未通过，再次整改。' });
    expect(await web.walk.state(order)).toBe('issued');
  });

  it('the reminder is decided from the telephone; the second inspection is passed', async () => {
    const { walk } = web;
    await walk.does('firm1', order, 'ACKNOWLEDGE');
    reminder = {
      walk,
      warningId: await walk.child(order, 'clue'),
      level: 'L1',
      breach: 'rectificationRefused',
      manager: 'manager1',
      investigators: ['counsel2', 'member42'],
    };
    await bringToDecision(reminder);
    await web.does('sg', reminder.warningId, 'DECIDE', { level: 'L1', text: '予以提醒。' });
    await takeEffect(reminder);
    await web.onDay('2026-03-09');
    const [before, after] = [await walk.upload('firm1'), await walk.upload('firm1')];
    await walk.does('firm1', order, 'REPORT_DONE', {
      text: '已再次更换。',
      photos: [
        { attachmentId: before, moment: 'before', takenOn: '2026-03-01' },
        { attachmentId: after, moment: 'after', takenOn: '2026-03-09' },
      ],
      attachmentIds: [before, after],
    });
    await inspect('met');
    const phone = await web.tracks('daughter', complaint);
    await phone.locator('[aria-current=step]', { hasText: '已办结' }).waitFor();
    await shoot(phone, 'walk-1 resolved');
  });

  it('thirty days later the lift stands again: the call reopens it, and the next measure is begun', async () => {
    await web.onDay('2026-04-09');
    await web.does('clerk1', order, 'LOG_LOOK', { way: 'call', quiet: false, text: '电梯昨日再次停梯。' });
    await web.does('sg', order, 'ESCALATE', { text: '再次复发。' });
    const second = await web.walk.child(order, 'clue', reminder.warningId);
    const desk = await web.atCase('clerk1', second);
    await desk.getByText(personOf('clerk1')).first().waitFor();
    await shoot(desk, 'walk-1 second clue');
    expect(await web.walk.state(complaint)).toBe('unresolved');
    expect(web.complaints).toEqual([]);
  });
});
