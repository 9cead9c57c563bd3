import { addDays } from '#kernel/calendar/civil-date.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { describeWithBrowser, findingsOf, shoot } from '../world/browser.js';
import { complaintOf } from '../world/complaints.js';
import { ANSWERS, goOn, heading } from '../world/filing-pages.js';
import { idOf } from '../world/walk.js';
import { FIT } from '../world/talks.js';
import { WebWalk } from '../world/web-walk.js';

/** Of the sixty-two of domain.md §4.11b; that all of them fit into one case is shown over the wire. */
const NEIGHBOURS = 5;
const TITLE = '物业费账目不清';
const CAUCUS_A = '我们最低可以接受退一半';
const CAUCUS_B = '公司内部底线是八折';
const PRIVATE = '调解员自己的记录：双方差距不大';
const SIDES = ['owners1', 'firm1'] as const;

/** domain.md §4.11b, 2, at the screens of its people. */
describeWithBrowser('in a browser: a fee dispute of many owners', () => {
  let web: WebWalk;
  let complaint: string;
  let last: string;
  let mediation: string;
  let signedOn: string;
  const joined: string[] = [];
  beforeAll(async () => {
    web = await WebWalk.begin();
  });
  afterAll(() => web.close());

  it('an owner is told, before sending, that neighbours reported the same', async () => {
    const { walk } = web;
    // The one that the filing is answered with.
    const estate = DEMO_ESTATES.find(({ name }) => name === '鸥眠花园');
    const report = await complaintOf(walk.world, { category: 'fees', title: TITLE, estateId: estate?.id });
    complaint = await walk.files('owner1', report);
    for (let number = 2; number <= NEIGHBOURS; number += 1)
      joined.push(await walk.files(`owner${number}`, report));
    const page = await web.passerBy();
    await page.goto('/file');
    for (const [step, { heading: title, answer }] of Object.entries(ANSWERS)) {
      await heading(page, title);
      if (step === 'category') await page.getByLabel('收费与公示').check();
      else await answer(page);
      if (step === 'wish') await page.getByLabel('一句话概括').fill(TITLE);
      await goOn(page);
    }
    await heading(page, '核对一下');
    await page.getByText('多一户反映').first().waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await shoot(page, 'walk-2 similar');
    await page.getByRole('button', { name: '提交投诉' }).click();
    await heading(page, '已提交');
    const [caseNo = '', queryCode = ''] = await page.locator('.panel .number').allInnerTexts();
    const [{ id }] = await walk.world.dataSource.query('SELECT id FROM case_file WHERE case_no = $1', [
      caseNo,
    ]);
    last = String(id);
    joined.push(last);
    web.isTold('owner6', { caseId: last, caseNo, queryCode });
  });

  it('the clerk proposes to join, the owner agrees on the telephone, representatives are named', async () => {
    const { walk } = web;
    for (const [index, id] of joined.slice(0, -1).entries()) {
      await walk.does('clerk1', id, 'PROPOSE_MERGE', { targetCaseId: complaint });
      await walk.does(`owner${index + 2}`, id, 'AGREE_MERGE');
    }
    const { caseNo } = await walk.view('sg', complaint);
    await web.does('clerk1', last, 'PROPOSE_MERGE', { targetCaseId: String(caseNo) });
    await web.taps('owner6', last, 'AGREE_MERGE');
    expect(await walk.state(last)).toBe('merged');
    const numberOf = async (id: string) => String((await walk.view('sg', id)).caseNo);
    await web.does('clerk1', complaint, 'NAME_REPRESENTATIVES', {
      caseIds: [String(caseNo), await numberOf(last), await numberOf(joined[0] as string)],
    });
  });

  it('“the owners’ committee decides” is no reason not to answer', async () => {
    const { walk } = web;
    await walk.does('clerk1', complaint, 'REGISTER');
    await walk.does('clerk1', complaint, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
    await walk.does('clerk1', complaint, 'NOTIFY_FIRM', { redacted: true });
    await web.does('firm1', complaint, 'OBJECT', {
      reason: 'ownersCommitteeDecides',
      text: '应由业委会决定。',
    });
    await web.does('clerk1', complaint, 'REJECT_OBJECTION', { text: '账目公示是企业的义务。' });
    await walk.does('firm1', complaint, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已联系。' });
    await walk.does('firm1', complaint, 'ANSWER', {
      fact: '账目正在整理。',
      measure: '月底公示。',
      doneOn: '2026-03-31',
      points: [{ verdict: 'no', reason: '暂无法退还。' }],
      attachmentIds: [await walk.upload('firm1')],
    });
    await walk.does('clerk1', complaint, 'APPROVE_ANSWER');
    await walk.does('owner1', complaint, 'REJECT_ANSWER', { text: '没有退还。' });
  });

  it('the owners’ committee and the firm agree to mediate, and choose the same mediator', async () => {
    const { walk } = web;
    await web.does('clerk1', complaint, 'TO_MEDIATION', {
      mode: 'peopleMediation',
      ownersCommitteeUserId: idOf('owners1'),
    });
    mediation = await walk.child(complaint, 'mediation');
    await web.does('clerk1', mediation, 'FIT', { ...FIT, committeeReference: '珠人调备2026-01' });
    for (const side of SIDES) await web.does(side, mediation, 'AGREE_MEDIATION');
    await web.does('clerk1', mediation, 'NAME_CANDIDATES', {
      candidateIds: ['mediator1', 'mediator2'].map(idOf),
    });
    for (const side of SIDES) await web.does(side, mediation, 'CHOOSE_MEDIATOR', { pick: idOf('mediator1') });
    await web.does('mediator1', mediation, 'DISCLOSE', { text: '与双方均无利害关系。' });
    await web.does('mediator1', mediation, 'PROPOSE_TIME', {
      startsAt: '2026-03-05T09:30:00+08:00',
      way: 'onSite',
    });
    for (const side of SIDES) await web.does(side, mediation, 'ACCEPT_TIME');
    await web.onDay('2026-03-05');
    await web.does('mediator1', mediation, 'START_SESSION');
  });

  it('what is said to the mediator alone stays in that room', async () => {
    await web.does('owners1', mediation, 'SAY', { channel: 'caucusA', text: CAUCUS_A });
    await web.does('firm1', mediation, 'SAY', { channel: 'caucusB', text: CAUCUS_B });
    await web.does('firm1', mediation, 'OFFER', {
      channel: 'joint',
      amount: 30_000_000,
      terms: '一次退还。',
    });
    await web.does('mediator1', mediation, 'NOTE_PRIVATELY', { text: PRIVATE });
    const seen = async (name: string) => {
      const page = await web.atCase(name, mediation);
      const heard: string[] = [await page.locator('main').innerText()];
      for (const door of await page.locator('.room-door').all()) {
        if ((await door.getAttribute('aria-expanded')) !== 'true') await door.click();
        heard.push(await page.locator('.room-talk').innerText());
      }
      return heard.join('\n');
    };
    const [owners, firm] = [await seen('owners1'), await seen('firm1')];
    expect([CAUCUS_A, CAUCUS_B, PRIVATE].map((text) => owners.includes(text))).toEqual([true, false, false]);
    expect([CAUCUS_A, CAUCUS_B, PRIVATE].map((text) => firm.includes(text))).toEqual([false, true, false]);
    expect([owners, firm].map((text) => text.includes('¥300,000.00'))).toEqual([true, true]);
    const mediator = await web.atCase('mediator1', mediation);
    const signs: string[] = [];
    for (const channel of ['caucusA', 'caucusB', 'joint']) {
      await mediator.locator(`.room-door.room-${channel}`).click();
      const room = mediator.locator(`.room.room-${channel}`);
      await room.waitFor();
      signs.push(
        await room.evaluate(
          (one) => one.ownerDocument.defaultView?.getComputedStyle(one).backgroundColor ?? '',
        ),
      );
      await shoot(mediator, `walk-2 room ${channel}`);
    }
    expect(new Set(signs).size).toBe(3);
    expect(await findingsOf(mediator)).toEqual([]);
  });

  it('the clock stands still for the expert; then all sign the same version', async () => {
    await web.does('mediator1', mediation, 'ORDER_APPRAISAL', { subject: 'accounts', text: '委托审计。' });
    const page = await web.atCase('mediator1', mediation);
    await page.getByText('已暂停计时').first().waitFor();
    await web.onDay('2026-03-23');
    await web.does('clerk1', mediation, 'RECORD_APPRAISAL', { text: '审计报告。' });
    const clause = (by: 'A' | 'B', dueOn: string, amount?: number) => ({
      what: by === 'B' ? '分期退还多收费用。' : '按新标准交费。',
      by,
      dueOn,
      ...(amount ? { amount } : {}),
    });
    await web.does('mediator1', mediation, 'DRAFT_AGREEMENT', {
      facts: '双方确认审计结果。',
      clauses: [
        clause('B', '2026-04-30', 10_000_000),
        clause('B', '2026-05-29', 10_000_000),
        clause('A', '2026-06-30'),
      ],
    });
    const firm = await web.atCase('firm1', mediation);
    await firm
      .getByRole('cell', { name: /100,000/ })
      .first()
      .waitFor();
    await shoot(firm, 'walk-2 signing');
    for (const name of [...SIDES, 'mediator1']) await web.does(name, mediation, 'SIGN', { version: 1 });
    signedOn = web.walk.today;
    expect(await web.walk.state(complaint)).toBe('resolved');
    await web.does('clerk1', mediation, 'SEAL');
    await web.does('clerk1', mediation, 'DELIVER_AGREEMENT');
  });

  it('the joint request to the court is filed on day 24; what was promised is looked at on three dates', async () => {
    await web.onDay(addDays(signedOn, 24));
    await web.does('clerk1', mediation, 'JOINT_FILING', {
      filedOn: addDays(signedOn, 24),
      court: '香洲区人民法院',
    });
    for (const [day, who, clause] of [
      ['2026-05-06', 'owners1', 1],
      ['2026-06-01', 'owners1', 2],
      ['2026-07-01', 'firm1', 3],
    ] as const) {
      await web.onDay(day);
      await web.does(who, mediation, 'CONFIRM_PERFORMANCE', { clause, result: 'performed' });
    }
    expect(await web.walk.state(mediation)).toBe('closed');
    expect(web.complaints).toEqual([]);
  });
});
