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
    expect(await outline('sg', review, 'seats')).toEqual([]);
    for (const recused of ['committee5', 'committee6'])
      expect((await walk.look(recused, review)).status).toBe(404);
    await meet(committee, day);
  });
});
