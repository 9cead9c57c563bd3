import { addDays } from '#kernel/calendar/civil-date.js';
import { convene, meet, openVote, receiptOf, type Sitting, vote } from './world/meeting.js';
import { mayRead, readersOf, type Secret } from './world/readers.js';
import { estateOf, firmOf, idOf, Walk } from './world/walk.js';

const OFFICE = ['clerk1', 'clerk2', 'sg'];
const JUDGES = ['chair', 'committee1', 'committee2', 'committee3', 'committee4'];
const COUNCIL = Array.from({ length: 11 }, (_, seat) => `council${seat + 1}`);
const PANEL = ['council20', 'council21', 'council22'];
const INVESTIGATORS = ['counsel2', 'member31'];
const CAST = [
  ...OFFICE,
  ...JUDGES,
  'committee5',
  'council1',
  'council2',
  'council15',
  ...PANEL.slice(0, 1),
  'counsel1',
  ...INVESTIGATORS,
  'member30',
  'manager3',
  'mediator1',
  'observer',
  'manager1',
  'manager2',
  'firm2',
];

const REPORTED = '他们向业委会成员许诺装修好处，还说比所有人都便宜';
const EVIDENCE = '承诺书写明配备保安二十名，实际到岗九名';
const DEFENCE = '人员已在招聘，并非虚假承诺';
const DELIBERATED = '委员讨论时认为情节较重';
const STATEMENT = '本企业已补足人员并道歉';

/** domain.md §4.11b, 3. */
describe('poaching: from a rival’s report to public criticism and its repair', () => {
  let walk: Walk;
  let warning: string;
  let review: string;
  let committee: Sitting;
  let council: Sitting;
  beforeAll(async () => {
    walk = await Walk.begin();
  });
  afterAll(() => walk.close());

  const cases = () => [warning, review].filter(Boolean);
  const expectReaders = async (secrets: Record<string, Secret>) =>
    expect(await readersOf(walk, CAST, cases(), secrets)).toEqual(mayRead(secrets));
  const outline = async (name: string, caseId: string, item: string) =>
    ((await walk.view(name, caseId)).outline as { name: string; value: string }[])
      .filter((line) => line.name === item)
      .map(({ value }) => value);

  it('firm A reports firm B; nobody but the office learns who reported', async () => {
    warning = await walk.opens('manager1', 'integrity_warning', {
      firmId: firmOf('manager2'),
      breach: 'falsePromise',
      source: 'member',
      informerFirmId: firmOf('manager1'),
      estateId: estateOf('manager2'),
      occurredOn: '2026-02-10',
      text: REPORTED,
    });
    await walk.does('clerk1', warning, 'ASSESS', {
      limbs: ['falsePromise', 'inducingBreach', 'lowPrice', 'bribery'],
      text: '逐项核对。',
    });
    await expectReaders({
      report: { words: REPORTED, readBy: OFFICE },
      informer: { words: firmOf('manager1'), readBy: OFFICE },
    });
  });

  it('the price limb is struck, the bribery hint goes to the regulator, the rest is filed', async () => {
    expect(await walk.refused('sg', warning, 'STRIKE_LIMB', { limb: 'bribery', text: '无。' })).toMatchObject(
      {
        status: 409,
        detail: expect.stringContaining('贿赂') as string,
      },
    );
    await walk.does('sg', warning, 'STRIKE_LIMB', { limb: 'lowPrice', text: '价格由市场决定。' });
    await walk.does('clerk1', warning, 'REFER_LIMB', {
      limb: 'bribery',
      agency: 'marketRegulation',
      text: '移送处理。',
    });
    await walk.does('sg', warning, 'FILE_CASE', { text: '涉嫌虚假承诺和诱导违约。' });
    await walk.does('clerk1', warning, 'LOG_INFORMER_TOLD');
    expect(await walk.state(warning)).toBe('filed');
  });

  it('who bid for the same estate fourteen months ago cannot investigate; who finds a tie steps back', async () => {
    const appoint = (...names: string[]) => ({ userIds: names.map(idOf) });
    expect(
      await walk.refused('sg', warning, 'APPOINT_INVESTIGATORS', appoint('counsel2', 'manager3')),
    ).toMatchObject({ status: 409, detail: expect.stringContaining('W2') as string });
    await walk.does('sg', warning, 'APPOINT_INVESTIGATORS', appoint('counsel2', 'member30'));
    await walk.does('member30', warning, 'DECLARE_TIE', { text: '我所在企业曾参与该小区投标。' });
    expect(await walk.refused('clerk1', warning, 'NOTIFY_FIRM', { redacted: true })).toMatchObject({
      status: 409,
    });
    await walk.does('sg', warning, 'REPLACE_INVESTIGATOR', { userId: idOf('member31') });
    await walk.does('clerk1', warning, 'NOTIFY_FIRM', { redacted: true });
    expect((await walk.look('member30', warning)).status).toBe(404);
  });

  it('the firm defends itself, two investigate, and a price comparison is no evidence', async () => {
    await walk.does('manager2', warning, 'DEFEND', { text: DEFENCE });
    const piece = {
      weight: 'documentary',
      kind: 'ownPromise',
      anonymous: false,
      text: EVIDENCE,
      attachmentIds: [await walk.upload('counsel2')],
    };
    expect(
      await walk.refused('counsel2', warning, 'RECORD_EVIDENCE', { ...piece, kind: 'priceComparison' }),
    ).toMatchObject({ status: 409, detail: expect.stringContaining('G-PRICE') as string });
    await walk.does('counsel2', warning, 'RECORD_EVIDENCE', piece);
    await walk.does('member31', warning, 'RECORD_EVIDENCE', {
      ...piece,
      attachmentIds: [await walk.upload('member31')],
    });
    await walk.does('member31', warning, 'CLOSE_INVESTIGATION');
    await walk.does('counsel2', warning, 'SUBMIT_REPORT', {
      level: 'L3',
      clause: '公约第八条',
      text: '承诺与实际不符，并诱导业委会成员违约。',
    });
    await walk.does('counsel1', warning, 'CLEAR_LEGAL_REVIEW', { text: '事实清楚，程序合法。' });
    await expectReaders({
      report: { words: REPORTED, readBy: OFFICE },
      evidence: { words: EVIDENCE, readBy: [...OFFICE, 'counsel1', ...INVESTIGATORS] },
      defence: { words: DEFENCE, readBy: [...OFFICE, 'counsel1', ...INVESTIGATORS, 'manager2', 'firm2'] },
    });
  });

  it('after notice to the firm the committee sits: seven seats, two recused by the register', async () => {
    await walk.does('clerk1', warning, 'ISSUE_PRE_NOTICE', { text: '拟给予公开通报批评。' });
    await walk.does('manager2', warning, 'CONFIRM_RECEIPT');
    await walk.does('manager2', warning, 'ACCEPT_PRE_NOTICE');
    expect(await walk.state(warning)).toBe('committee');
    review = await walk.child(warning, 'review');
    await walk.does('sg', review, 'ADMIT');
    committee = { walk, reviewId: review, chair: 'chair', members: JUDGES };
    const day = await convene(committee);
    expect(await outline('sg', review, 'seats')).toEqual(['应到 5 席，回避 2 席']);
    for (const recused of ['committee5', 'committee6'])
      expect((await walk.look(recused, review)).status).toBe(404);
    await meet(committee, day);
    await walk.does('committee1', review, 'ADD_NOTE', { text: DELIBERATED });
    await expectReaders({
      report: { words: REPORTED, readBy: OFFICE },
      informer: { words: firmOf('manager1'), readBy: OFFICE },
      evidence: {
        words: EVIDENCE,
        readBy: [...OFFICE, ...JUDGES, 'committee5', 'counsel1', ...INVESTIGATORS],
      },
      deliberation: { words: DELIBERATED, readBy: [...OFFICE, ...JUDGES, 'counsel1', 'counsel2'] },
    });
  });

  it('the committee proposes L3 by four to one; nobody reads how another voted', async () => {
    await openVote(committee, { level: 'L3' });
    await vote(committee, 4);
    expect(await outline('chair', review, 'result')).toEqual([expect.stringContaining('赞成 4，反对 1')]);
    await expectReaders(ballots(JUDGES));
    await walk.does('chair', review, 'SIGN_MINUTES');
    expect(await walk.state(review)).toBe('escalated');
  });

  it('the standing council decides: fifteen seats, one recused, eleven present of ten needed, eight in favour', async () => {
    await walk.does('sg', review, 'TAKE_UP');
    council = { walk, reviewId: review, chair: 'council1', members: COUNCIL };
    const day = await convene(council);
    await walk.does('council15', review, 'DECLARE_TIES', { tie: 'kinship' });
    expect(await outline('sg', review, 'seats')).toEqual(['应到 14 席，回避 1 席']);
    await meet(council, day);
    expect(await outline('sg', review, 'quorum')).toEqual([expect.stringContaining('10')]);
    await openVote(council, { level: 'L3' });
    await vote(council, 8);
    expect(await outline('council1', review, 'result')).toEqual([
      expect.stringContaining('投票 11，须赞成 8，赞成 8，反对 3'),
    ]);
    await expectReaders({
      ...ballots(['council1', 'council2']),
      // The matter has left the committee: who voted there sees the own ballot still, and nothing of the council.
      ...ballots(['committee1', 'committee2']),
    });
    expect(await walk.view('committee2', review)).toMatchObject({ roles: ['voter'], outline: [] });
    await walk.does('council1', review, 'SIGN_MINUTES');
    expect(await walk.state(review)).toBe('closed');
    expect(await walk.state(warning)).toBe('decided');
  });

  it('the decision is served, publicity waits for the appeal, the panel upholds', async () => {
    await walk.does('clerk1', warning, 'ISSUE_DECISION', {
      text: '给予严重警告并公开通报批评。',
      publicityDays: 180,
      rectification: false,
      safety: false,
    });
    const page = { text: '严重警告并公开通报批评。', personalDataRemoved: true };
    expect(await walk.refused('clerk1', warning, 'PUBLISH', page)).toMatchObject({ status: 409 });
    await walk.does('manager2', warning, 'CONFIRM_RECEIPT');
    await walk.does('manager2', warning, 'FILE_APPEAL', { grounds: ['facts'], text: '人员已补足。' });
    expect(await walk.refused('clerk1', warning, 'PUBLISH', page)).toMatchObject({ status: 409 });
    for (const involved of ['clerk1', 'sg'])
      expect(await walk.refused(involved, warning, 'ACCEPT_APPEAL')).toMatchObject({ status: 409 });
    await walk.does('clerk2', warning, 'ACCEPT_APPEAL');
    const panel = (...names: string[]) => ({ panel: names.map(idOf) });
    expect(
      await walk.refused('sg', warning, 'NAME_APPEAL_PANEL', panel('council1', 'council21', 'council22')),
    ).toMatchObject({ status: 409, detail: expect.stringContaining('E10') as string });
    await walk.does('sg', warning, 'NAME_APPEAL_PANEL', panel(...PANEL));
    await walk.does('council20', warning, 'DECIDE_APPEAL', {
      outcome: 'upheld',
      present: 3,
      inFavour: 3,
      text: '原决定事实清楚。',
    });
    await walk.does('manager2', warning, 'CONFIRM_RECEIPT');
    expect(await walk.state(warning)).toBe('effective');
    await walk.does('clerk1', warning, 'PUBLISH', page);
    await walk.does('manager2', warning, 'ADD_STATEMENT', { text: STATEMENT });
    await expectReaders({
      report: { words: REPORTED, readBy: OFFICE },
      informer: { words: firmOf('manager1'), readBy: OFFICE },
    });
  });

  it('the repair is granted on day 92 and stands after the trial', async () => {
    const effective = walk.today;
    await walk.onDay(addDays(effective, 89));
    const ask = { pledge: true, text: '已补足人员。' };
    expect(await walk.refused('manager2', warning, 'APPLY_FOR_REPAIR', ask)).toMatchObject({ status: 409 });
    await walk.onDay(addDays(effective, 90));
    await walk.does('manager2', warning, 'APPLY_FOR_REPAIR', ask);
    await walk.does('clerk1', warning, 'ACCEPT_REPAIR');
    await walk.onDay(addDays(effective, 91));
    await walk.does('clerk1', warning, 'VERIFY_REPAIR', { fulfilled: true, text: '现场核查属实。' });
    await walk.onDay(addDays(effective, 92));
    await walk.does('chair', warning, 'GRANT_REPAIR', { text: '同意修复。' });
    expect(await walk.state(warning)).toBe('repairTrial');
    await walk.later(31);
    expect(await walk.state(warning)).toBe('repaired');
  });
});

/** A receipt is read by whoever wrote it. */
function ballots(members: readonly string[]): Record<string, Secret> {
  return Object.fromEntries(
    members.map((member) => [`ballot of ${member}`, { words: receiptOf(member), readBy: [member] }]),
  );
}
