import { addDays } from '#kernel/calendar/civil-date.js';
import { complaintOf } from './world/complaints.js';
import { mayRead, readersOf, type Secret } from './world/readers.js';
import { idOf, Walk } from './world/walk.js';

const OWNERS = 62;
const OFFICE = ['clerk1', 'clerk2', 'sg'];
const SIDE_A = ['owners1'];
const SIDE_B = ['firm1', 'manager1'];
const CAST = [
  ...OFFICE,
  'mediator1',
  'mediator2',
  ...SIDE_A,
  ...SIDE_B,
  'firm2',
  'manager2',
  'owner1',
  'owner2',
  'chair',
  'committee1',
  'council1',
  'counsel1',
  'observer',
];

const NAME = '欧阳采薇';
const PHONE = '13900008888';
const CAUCUS_A = '我们最低可以接受退一半';
const CAUCUS_B = '公司内部底线是八折';
const OFFER_B = '一次性退还三十万元的私下方案';
const CONCEDED = '承认去年账目确有漏记';
const PRIVATE = '调解员自己的记录：双方差距不大';

/** domain.md §4.11b, 2. */
describe('a fee dispute of sixty-two owners', () => {
  let walk: Walk;
  let complaint: string;
  let mediation: string;
  let signedOn: string;
  let privileged: string;
  beforeAll(async () => {
    walk = await Walk.begin();
  });
  afterAll(() => walk.close());

  const cases = () => [complaint, mediation].filter(Boolean);
  const expectReaders = async (secrets: Record<string, Secret>) =>
    expect(await readersOf(walk, CAST, cases(), secrets)).toEqual(mayRead(secrets));
  const identity = {
    name: { words: NAME, readBy: [...OFFICE, 'owner1'] },
    phone: { words: PHONE, readBy: [...OFFICE, 'owner1'] },
  };
  const room = {
    'caucus of the owners': { words: CAUCUS_A, readBy: ['mediator1', ...SIDE_A] },
    'caucus of the firm': { words: CAUCUS_B, readBy: ['mediator1', ...SIDE_B] },
    'offer of the firm': { words: OFFER_B, readBy: ['mediator1', ...SIDE_B] },
    'conceded fact': { words: CONCEDED, readBy: ['mediator1', ...SIDE_A, ...SIDE_B] },
    'note of the mediator': { words: PRIVATE, readBy: ['mediator1'] },
  };
  const deadline = async (name: string) =>
    ((await walk.view('sg', mediation)).deadlines as { name: string; dueAt: string; status?: string }[]).find(
      (one) => one.name === name,
    );

  it('sixty-two reports become one, with five representatives', async () => {
    const file = async (number: number, more: object = {}) =>
      walk.files(
        `owner${number}`,
        await complaintOf(walk.world, {
          category: 'fees',
          title: '物业费账目不清',
          text: `第${number}户：账目从未公示。`,
          wish: '公示账目并退还多收部分',
          contact: { name: `业主${number}号`, phone: `1380000${String(number).padStart(4, '0')}` },
          ...more,
        }),
      );
    complaint = await file(1, { contact: { name: NAME, phone: PHONE } });
    const joined: string[] = [];
    for (let number = 2; number <= OWNERS; number += 1) {
      const id = await file(number);
      await walk.does('clerk1', id, 'PROPOSE_MERGE', { targetCaseId: complaint });
      await walk.does(`owner${number}`, id, 'AGREE_MERGE');
      joined.push(id);
    }
    const representatives = (count: number) => ({ caseIds: ['self', ...joined.slice(0, count - 1)] });
    expect(await walk.refused('clerk1', complaint, 'NAME_REPRESENTATIVES', representatives(6))).toMatchObject(
      { status: 409 },
    );
    await walk.does('clerk1', complaint, 'NAME_REPRESENTATIVES', representatives(5));
    expect(await walk.state(joined[60] as string)).toBe('merged');
    expect(joined).toHaveLength(OWNERS - 1);
  }, 240_000);

  it('“the owners’ committee decides” is no reason not to answer', async () => {
    await walk.does('clerk1', complaint, 'REGISTER');
    await walk.does('clerk1', complaint, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
    await walk.does('clerk1', complaint, 'NOTIFY_FIRM', { redacted: true });
    await walk.does('firm1', complaint, 'OBJECT', {
      reason: 'ownersCommitteeDecides',
      text: '应由业委会决定。',
    });
    await walk.does('clerk1', complaint, 'REJECT_OBJECTION', { text: '账目公示是企业的义务。' });
    await walk.does('firm1', complaint, 'LOG_CONTACT', { way: 'phone', reached: true, text: '已联系。' });
    await walk.does('firm1', complaint, 'ANSWER', {
      fact: '账目正在整理。',
      measure: '月底公示。',
      doneOn: '2026-03-31',
      points: [{ verdict: 'no', reason: '暂无法退还。' }],
      attachmentIds: [await walk.upload('firm1')],
    });
    await walk.does('clerk1', complaint, 'APPROVE_ANSWER');
    await walk.does('owner1', complaint, 'REJECT_ANSWER', {
      text: `没有退还，我是${NAME}，电话${PHONE}。`,
    });
    await expectReaders(identity);
  }, 90_000);

  it('the owners’ committee and the firm agree to mediate and choose a mediator', async () => {
    await walk.does('clerk1', complaint, 'TO_MEDIATION', {
      mode: 'peopleMediation',
      ownersCommitteeUserId: idOf('owners1'),
    });
    mediation = await walk.child(complaint, 'mediation');
    expect(await walk.view('clerk1', mediation)).toMatchObject({ kind: 'mediation', state: 'screening' });
    await walk.does('clerk1', mediation, 'FIT', {
      civil: true,
      undecided: true,
      noCrimeRisk: true,
      capacity: 'full',
      committeeReference: '珠人调备2026-01',
    });
    await walk.all(['owners1', 'firm1'], mediation, 'AGREE_MEDIATION');
    await walk.does('clerk1', mediation, 'NAME_CANDIDATES', {
      candidateIds: [idOf('mediator1'), idOf('mediator2')],
    });
    await walk.all(['owners1', 'firm1'], mediation, 'CHOOSE_MEDIATOR', { pick: idOf('mediator1') });
    await walk.does('mediator1', mediation, 'DISCLOSE', { text: '与双方均无利害关系。' });
    await walk.does('mediator1', mediation, 'PROPOSE_TIME', {
      startsAt: '2026-03-05T09:30:00+08:00',
      way: 'onSite',
    });
    await walk.all(['owners1', 'firm1'], mediation, 'ACCEPT_TIME');
    await walk.onDay('2026-03-05');
    await walk.does('mediator1', mediation, 'START_SESSION');
    expect((await walk.look('mediator2', mediation)).status).toBe(404);
  });

  it('what is said to the mediator alone stays in that room, offers and concessions too', async () => {
    privileged = await walk.upload('owners1');
    await walk.does('owners1', mediation, 'SAY', {
      channel: 'caucusA',
      text: CAUCUS_A,
      attachmentIds: [privileged],
    });
    await walk.does('firm1', mediation, 'SAY', { channel: 'caucusB', text: CAUCUS_B });
    await walk.does('firm1', mediation, 'OFFER', { channel: 'caucusB', amount: 30_000_000, terms: OFFER_B });
    await walk.does('firm1', mediation, 'SAY', { channel: 'joint', text: CONCEDED, concedes: true });
    await walk.does('mediator1', mediation, 'NOTE_PRIVATELY', { text: PRIVATE });
    expect(
      await walk.refused('owners1', mediation, 'SAY', { channel: 'caucusB', text: '进错房间。' }),
    ).toMatchObject({ status: 409 });
    await expectReaders({ ...identity, ...room });
  }, 90_000);

  it('the clock stands still while an expert looks at the accounts: twelve working days, of which none counts', async () => {
    const before = (await deadline('talks'))?.dueAt as string;
    expect(before.slice(0, 10)).toBe('2026-04-02');
    await walk.does('mediator1', mediation, 'ORDER_APPRAISAL', { subject: 'accounts', text: '委托审计。' });
    await walk.onDay('2026-03-21');
    await walk.onDay('2026-03-23');
    await walk.does('clerk1', mediation, 'RECORD_APPRAISAL', { text: '审计报告。' });
    expect((await deadline('talks'))?.dueAt.slice(0, 10)).toBe('2026-04-21');
  });

  it('both sides and the mediator sign the same version', async () => {
    const clause = (by: string, dueOn: string, amount?: number) => ({
      what: by === 'B' ? '分期退还多收费用。' : '按新标准交费。',
      by,
      dueOn,
      ...(amount ? { amount } : {}),
    });
    await walk.does('mediator1', mediation, 'DRAFT_AGREEMENT', {
      facts: '双方确认审计结果。',
      clauses: [
        clause('B', '2026-04-30', 10_000_000),
        clause('B', '2026-05-29', 10_000_000),
        clause('A', '2026-06-30'),
      ],
    });
    expect(await walk.refused('firm1', mediation, 'SIGN', { side: 'A', version: 1 })).toMatchObject({
      status: 409,
    });
    await walk.all(['owners1', 'firm1', 'mediator1'], mediation, 'SIGN', { version: 1 });
    signedOn = walk.today;
    expect([await walk.state(mediation), await walk.state(complaint)]).toEqual(['signed', 'resolved']);
    expect(
      await walk.refused('firm1', mediation, 'OFFER', { channel: 'joint', terms: '再谈谈。' }),
    ).toMatchObject({ status: 409 });
    await walk.does('clerk1', mediation, 'SEAL');
    await walk.does('clerk1', mediation, 'DELIVER_AGREEMENT');
    await expectReaders({ ...identity, ...room });
  }, 90_000);

  it('the court is remembered on day 20, the joint request is filed on day 24', async () => {
    await walk.onDay(addDays(signedOn, 19));
    const reminders = async () =>
      (await walk.titlesOf('owners1')).filter((title) => title.includes('司法确认')).length;
    const before = await reminders();
    await walk.onDay(addDays(signedOn, 21));
    expect(await reminders()).toBe(before + 1);
    await walk.onDay(addDays(signedOn, 24));
    const filing = (day: number) => ({ filedOn: addDays(signedOn, day), court: '香洲区人民法院' });
    expect(await walk.refused('clerk1', mediation, 'JOINT_FILING', filing(25))).toMatchObject({
      status: 409,
    });
    await walk.does('clerk1', mediation, 'JOINT_FILING', filing(24));
    expect(await deadline('courtFiling')).toBeUndefined();
  });

  it('what was promised is looked at on three dates, then the file is closed', async () => {
    const performed = (clause: number) => ({ clause, result: 'performed' });
    await walk.onDay('2026-05-06');
    await walk.does('owners1', mediation, 'CONFIRM_PERFORMANCE', performed(1));
    expect(await walk.refused('firm1', mediation, 'CONFIRM_PERFORMANCE', performed(2))).toMatchObject({
      status: 409,
    });
    await walk.onDay('2026-06-01');
    await walk.does('owners1', mediation, 'CONFIRM_PERFORMANCE', performed(2));
    expect(await walk.state(mediation)).toBe('monitoring');
    await walk.onDay('2026-07-01');
    await walk.does('firm1', mediation, 'CONFIRM_PERFORMANCE', performed(3));
    expect(await walk.state(mediation)).toBe('closed');
    await expectReaders({ ...identity, ...room });
  }, 90_000);
});
