import { convene, meet, openVote, type Sitting, vote } from './world/meeting.js';
import { mayRead, readersOf, type Secret } from './world/readers.js';
import { bringToDecision, type Inquiry, takeEffect } from './world/warning.js';
import { estateOf, firmOf, idOf, Walk } from './world/walk.js';

const OFFICE = ['clerk1', 'clerk2', 'sg'];
const FIRM = ['firm1', 'manager1'];
const JUDGES = ['chair', 'committee1', 'committee2', 'committee3', 'committee4'];
const INSPECTORS = ['member40', 'member41'];
const CAST = [
  ...OFFICE,
  ...FIRM,
  'firm2',
  'daughter',
  'neighbour',
  ...INSPECTORS,
  'counsel1',
  'counsel2',
  'mediator1',
  'chair',
  'committee1',
  'council1',
  'observer',
];

const NAME = '司徒婉清';
const PHONE = '13711112222';
const NOT_SOLVED = `我是${NAME}，母亲又被困，请打${PHONE}`;
const INTERNAL = '内部备注：来电人情绪激动';
const ITEM = {
  kind: 'safetyDevice',
  what: '电梯困人。',
  standard: '连续7日运行无停梯，平层误差不超过10毫米',
  proof: '检验报告和运行记录',
};

/** domain.md §4.11b, 1. */
describe('a lift that traps an old woman twice', () => {
  let walk: Walk;
  let complaint: string;
  let order: string;
  let first: Inquiry;
  let second: Inquiry;
  beforeAll(async () => {
    walk = await Walk.begin();
  });
  afterAll(() => walk.close());

  const expectReaders = async (secrets: Record<string, Secret>) => {
    const cases = [complaint, order, first?.warningId, second?.warningId].filter((id) => id !== undefined);
    expect(await readersOf(walk, CAST, cases, secrets)).toEqual(mayRead(secrets));
  };
  const secrets = {
    name: { words: NAME, readBy: [...OFFICE, 'daughter'] },
    phone: { words: PHONE, readBy: [...OFFICE, 'daughter'] },
    note: { words: INTERNAL, readBy: OFFICE },
  };
  const reports = async (photoDay: string) => {
    const [before, after] = [await walk.upload('firm1'), await walk.upload('firm1')];
    await walk.does('firm1', order, 'REPORT_DONE', {
      text: '已更换门锁回路。',
      photos: [
        { attachmentId: before, moment: 'before', takenOn: '2026-03-01' },
        { attachmentId: after, moment: 'after', takenOn: photoDay },
      ],
      attachmentIds: [before, after],
    });
  };
  const inspects = async (verdict: 'met' | 'notMet') => {
    await walk.does('clerk1', order, 'SCHEDULE_INSPECTION', {
      inspectorIds: INSPECTORS.map(idOf),
      on: walk.today,
    });
    await walk.does(INSPECTORS[0] as string, order, 'RECORD_INSPECTION', {
      verdicts: [{ item: 1, verdict, finding: '现场查看并核对记录。' }],
      firmSignature: 'signed',
    });
    await walk.does(INSPECTORS[1] as string, order, 'CONFIRM_INSPECTION', { text: '与记录一致。' });
  };

  it('a clerk registers the call; the daughter gets the receipt; the firm signs in forty minutes', async () => {
    complaint = await walk.files(
      'daughter',
      {
        type: 'help',
        category: 'facilitySafety',
        urgency: 'emergency',
        channel: 'phone',
        title: '电梯困人',
        text: '老人两次被困电梯。',
        estateId: estateOf('firm1'),
        firmId: firmOf('firm1'),
        occurredOn: '2026-03-01',
        identityMode: 'masked',
        contact: { name: NAME, phone: PHONE },
        onBehalfOf: '女儿代母亲',
      },
      'clerk1',
    );
    await walk.files('neighbour', {
      type: 'complaint',
      category: 'cleaning',
      title: '垃圾',
      text: '垃圾未清运。',
      estateId: estateOf('firm1'),
      firmId: firmOf('firm1'),
      identityMode: 'masked',
      contact: { name: '邻居', phone: '13600000000' },
    });
    expect(await walk.titlesOf('daughter')).not.toEqual([]);
    for (const [type, payload] of [
      ['REGISTER', {}],
      ['ACCEPT', { withinPower: true, notSeisedElsewhere: true }],
      ['NOTIFY_FIRM', { redacted: true }],
    ] as const)
      if (['submitted', 'registered', 'accepted'].includes(await walk.state(complaint)))
        await walk.does('clerk1', complaint, type, payload);
    await walk.until('2026-03-02T02:40:00.000Z');
    await walk.does('firm1', complaint, 'SIGN');
    await walk.does('clerk1', complaint, 'ADD_NOTE', { text: INTERNAL });
    expect(await walk.state(complaint)).toBe('firmHandling');
  });

  it('the answer of the next day does not satisfy; no party reads who called', async () => {
    await walk.onDay('2026-03-03');
    await walk.does('firm1', complaint, 'LOG_CONTACT', { way: 'visit', reached: true, text: '已到场。' });
    await walk.does('firm1', complaint, 'ANSWER', {
      fact: '门锁回路故障。',
      measure: '已复位。',
      doneOn: '2026-03-03',
      points: [{ verdict: 'yes', reason: '已修复。' }],
      attachmentIds: [await walk.upload('firm1')],
    });
    await walk.does('clerk1', complaint, 'APPROVE_ANSWER');
    await walk.does('daughter', complaint, 'REJECT_ANSWER', { text: NOT_SOLVED });
    await expectReaders(secrets);
  });

  it('an order for safety gives three working days and goes to the regulator as well', async () => {
    await walk.does('clerk1', complaint, 'TO_RECTIFICATION');
    order = await walk.child(complaint, 'rectification');
    await walk.does('clerk1', order, 'DRAFT_ORDER', { safety: true, items: [ITEM], basis: '特种设备安全法' });
    await walk.does('sg', order, 'APPROVE_ORDER', {
      withinPower: true,
      legalBreach: true,
      agency: 'marketRegulation',
    });
    await walk.does('firm1', order, 'ACKNOWLEDGE');
    const { deadlines } = (await walk.view('firm1', order)) as {
      deadlines: { name: string; dueAt: string }[];
    };
    expect(deadlines.find(({ name }) => name === 'safetyRemedy')?.dueAt.slice(0, 10)).toBe('2026-03-07');
    expect(
      await walk.refused('clerk1', complaint, 'RECTIFICATION_ENDED', { outcome: 'passed' }),
    ).toMatchObject({ status: 409 });
    await expectReaders(secrets);
  });

  it('the inspection fails: a second order of two working days, and a reminder', async () => {
    await walk.onDay('2026-03-05');
    await reports('2026-03-05');
    await inspects('notMet');
    expect(await walk.state(order)).toBe('failed');
    await walk.does('sg', order, 'REORDER', { withWarning: true, text: '复查未通过，再次整改。' });
    await walk.does('firm1', order, 'ACKNOWLEDGE');
    const { deadlines } = (await walk.view('firm1', order)) as {
      deadlines: { name: string; dueAt: string }[];
    };
    expect(deadlines.find(({ name }) => name === 'safetyRemedy')?.dueAt.slice(0, 10)).toBe('2026-03-10');
    first = {
      walk,
      warningId: await walk.child(order, 'clue'),
      level: 'L1',
      breach: 'rectificationRefused',
      manager: 'manager1',
      investigators: ['counsel2', 'member42'],
    };
    await bringToDecision(first);
    await walk.does('sg', first.warningId, 'DECIDE', { level: 'L1', text: '予以提醒。' });
    await takeEffect(first);
    expect(await walk.state(first.warningId)).toBe('effective');
  });

  it('the second inspection is passed and the complaint resolved; thirty days later the lift stops again', async () => {
    await walk.onDay('2026-03-09');
    await reports('2026-03-09');
    await inspects('met');
    expect([await walk.state(order), await walk.state(complaint)]).toEqual(['watch', 'resolved']);
    await walk.onDay('2026-04-09');
    await walk.does('clerk1', order, 'LOG_LOOK', { way: 'call', quiet: false, text: '电梯昨日再次停梯。' });
    expect([await walk.state(order), await walk.state(complaint)]).toEqual(['reopened', 'unresolved']);
    await expectReaders(secrets);
  });

  it('the next measure is L2, decided by the committee', async () => {
    await walk.does('sg', order, 'ESCALATE', { text: '再次复发。' });
    second = {
      ...first,
      level: 'L2',
      warningId: await walk.child(order, 'clue', first.warningId),
      investigators: ['member43', 'member44'],
      otherActs: [first.warningId],
    };
    await bringToDecision(second);
    const review = await walk.child(second.warningId, 'review');
    await walk.does('sg', review, 'ADMIT');
    const sitting: Sitting = { walk, reviewId: review, chair: 'chair', members: JUDGES };
    await meet(sitting, await convene(sitting));
    await openVote(sitting, { level: 'L2' });
    await vote(sitting, 5);
    await walk.does('chair', review, 'SIGN_MINUTES');
    await takeEffect(second);
    expect(await walk.view('manager1', second.warningId)).toMatchObject({
      state: 'effective',
      urgency: 'L2',
    });
    await expectReaders(secrets);
  });
});
