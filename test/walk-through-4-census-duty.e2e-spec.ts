import { addDays } from '#kernel/calendar/civil-date.js';
import { demoFirm } from '#parties/demo/demo-firms.js';
import { convene, declare, gather, openVote, receiptOf, type Sitting, vote } from './world/meeting.js';
import { mayRead, readersOf, type Secret } from './world/readers.js';
import { estateOf, firmOf, idOf, Walk } from './world/walk.js';

/** Thirty of forty-five seats are two thirds. */
const COUNCIL = Array.from({ length: 30 }, (_, seat) => `council${seat + 1}`);
const OFFICE = ['clerk2', 'sg'];
const ASKER = ['manager1', 'firm1'];
const TRADE = ['manager2', 'manager3', 'manager4'];
const CAST = [
  ...OFFICE,
  'clerk1',
  'counsel1',
  'counsel2',
  ...ASKER,
  ...TRADE,
  'firm2',
  'council1',
  'council30',
  'council45',
  'chair',
  'committee1',
  'mediator1',
  'member40',
  'observer',
  'owner',
];

const GRIEVANCE = '街道要求我公司员工入户登记人口，占用二十名保安';
/** Each member speaks to the office: the others learn that somebody joined. */
const JOINING = '我公司也被要求派出十二人';
const OWN_GRIEVANCE = '我公司被要求无偿派人普查三周';
const SLIP = '研判表内部意见：三家企业情况一致';
const CAUTION = '顾问提醒：贵公司合同第九条措辞不利';
const QUESTIONS = '区里能否要求物业企业承担普查入户';
const OPINION = '统计法未规定企业有派员义务';
const REASONS = '提请理事会审议关于普查摊派的行业意见';
const PAPER = '行业意见书正文：建议由街道聘用普查员';
const REPLY = '部门答复：今后由普查机构聘用人员';
const NOTE = '致会员：普查入户不再摊派给企业';

/** domain.md §4.11b, 4. */
describe('a member asks for help: census duty is assigned to firms', () => {
  let walk: Walk;
  let request: string;
  let second: string;
  let opinion: string;
  let review: string;
  let referral: string;
  let council: Sitting;
  let submittedOn: string;
  beforeAll(async () => {
    walk = await Walk.begin();
  });
  afterAll(() => walk.close());

  const cases = () => [request, second, opinion, review, referral].filter(Boolean);
  const expectReaders = async (secrets: Record<string, Secret>) =>
    expect(await readersOf(walk, CAST, cases(), secrets)).toEqual(mayRead(secrets));
  const confidential = {
    grievance: { words: GRIEVANCE, readBy: [...OFFICE, 'counsel1', ...ASKER] },
    'a member that joins': { words: JOINING, readBy: [...OFFICE, 'counsel1', 'manager2'] },
    'a request of its own': { words: OWN_GRIEVANCE, readBy: [...OFFICE, 'counsel1', 'manager3'] },
  };
  const advice = {
    slip: { words: SLIP, readBy: [...OFFICE, 'counsel1', ...ASKER] },
    'advice to the member': { words: CAUTION, readBy: [...OFFICE, 'counsel1', ...ASKER] },
  };
  const shows = async (name: string, caseId: string, item: string) =>
    ((await walk.view(name, caseId)).outline as { name: string; value: string }[])
      .filter((line) => line.name === item)
      .map(({ value }) => value);
  const due = async (caseId: string, name: string) =>
    ((await walk.view('sg', caseId)).deadlines as { name: string; dueAt: string }[]).find(
      (one) => one.name === name,
    )?.dueAt;
  const papers = async (name: string) => {
    await walk.world.papers();
    return ((await walk.view(name, request)).documents as { title: string }[]).map(({ title }) => title);
  };

  /** Neither by what the case shows nor by asking for the cases of that firm. */
  const expectNobodyElseKnowsWhoAsked = async () => {
    const name = demoFirm(1).name;
    for (const other of [...TRADE, 'observer']) {
      const client = await walk.who(other);
      const told = [
        await client.get(`/api/cases/${request}`),
        await client.get(`/api/cases/${request}/history`),
        await client.get(`/api/cases?kind=rights_request`),
        await client.get(`/api/notices?limit=100`),
      ];
      expect(told.map(({ text }) => text).join()).not.toContain(name);
      const ofFirm = (await client.get(`/api/cases?kind=rights_request&firmId=${firmOf('manager1')}`)).ok(
        200,
      );
      expect(ofFirm.items).toEqual([]);
    }
    expect((await walk.view('sg', request)).firm).toMatchObject({ name });
  };

  it('the clerk who works on an order against the member stands behind the wall', async () => {
    await walk.files('owner', {
      type: 'complaint',
      category: 'cleaning',
      title: '垃圾',
      text: '垃圾未清运。',
      estateId: estateOf('firm1'),
      firmId: firmOf('firm1'),
      identityMode: 'masked',
      contact: { name: '业主', phone: '13600000000' },
    });
    await walk.opens('clerk1', 'rectification', {
      firmId: firmOf('firm1'),
      estateId: estateOf('firm1'),
      source: 'office',
      safety: false,
      items: [{ kind: 'other', what: '公示栏陈旧。', standard: '每月5日前更新', proof: '照片' }],
    });
    request = await walk.opens('manager1', 'rights_request', {
      topic: 'assignedDuties',
      firmId: firmOf('manager1'),
      against: 'agency',
      text: GRIEVANCE,
    });
    expect(await walk.refused('sg', request, 'ASSIGN_HANDLER', { handlerId: idOf('clerk1') })).toMatchObject({
      status: 409,
      detail: expect.stringContaining('V1') as string,
    });
    await walk.does('sg', request, 'ASSIGN_HANDLER', { handlerId: idOf('clerk2') });
    await walk.does('sg', request, 'ASSIGN_COUNSEL', { counselId: idOf('counsel1') });
    await walk.does('clerk2', request, 'ACCEPT', { standing: 'good' });
    await expectReaders({ grievance: confidential.grievance });
  });

  it('three members make it common: one is invited, one came with a request of its own', async () => {
    const invitation = { firmIds: [firmOf('manager2')] };
    expect(
      await walk.refused('clerk2', request, 'INVITE_FIRMS', { ...invitation, askerAgrees: false }),
    ).toMatchObject({ status: 409 });
    expect((await walk.look('manager2', request)).status).toBe(404);
    await walk.does('clerk2', request, 'INVITE_FIRMS', { ...invitation, askerAgrees: true });
    await walk.does('manager2', request, 'JOIN_MATTER', { text: JOINING });
    expect(await walk.refused('sg', request, 'TAKE_TO_POLICY', { text: '只有两家。' })).toMatchObject({
      status: 409,
    });

    second = await walk.opens('manager3', 'rights_request', {
      topic: 'assignedDuties',
      firmId: firmOf('manager3'),
      against: 'agency',
      text: OWN_GRIEVANCE,
    });
    await walk.does('sg', second, 'ASSIGN_HANDLER', { handlerId: idOf('clerk2') });
    await walk.does('sg', second, 'ASSIGN_COUNSEL', { counselId: idOf('counsel1') });
    await walk.does('clerk2', second, 'ACCEPT', { standing: 'good' });
    await walk.does('clerk2', second, 'JOIN_COMMON', { leadCaseId: request });
    expect([await walk.state(second), await shows('sg', request, 'firms')]).toEqual(['joined', ['3家']]);
    await expectReaders(confidential);
    expect((await walk.look('manager4', request)).status).toBe(404);
  });

  it('clerk and counsel assess it: a matter of the trade', async () => {
    await walk.does('counsel1', request, 'ADVISE', { text: CAUTION });
    await walk.does('clerk2', request, 'ASSESS', { civilDispute: false, text: SLIP });
    expect(await walk.state(request)).toBe('policyTrack');
    expect(await walk.refused('sg', request, 'PROPOSE_SUBMISSION', { text: REASONS })).toMatchObject({
      status: 409,
    });
    // Other members now know of the matter, and nothing of what one of them said.
    expect((await walk.look('manager4', request)).status).toBe(200);
    await expectReaders({ ...confidential, ...advice });
  });

  it('a counsel who advises the member gives no opinion to the association; the other has seven working days', async () => {
    await walk.does('clerk2', request, 'ASK_OPINION', { form: 'opinion', questions: QUESTIONS });
    opinion = await walk.child(request, 'legalOpinion');
    expect(await walk.refused('sg', opinion, 'ASSIGN_COUNSEL', { userId: idOf('counsel1') })).toMatchObject({
      status: 409,
      detail: expect.stringContaining('E10') as string,
    });
    await walk.does('sg', opinion, 'ASSIGN_COUNSEL', { userId: idOf('counsel2') });
    await walk.does('counsel2', opinion, 'DECLARE_CLEAR');
    await walk.does('counsel2', opinion, 'BEGIN_DRAFTING');
    expect(await due(opinion, 'drafting')).toMatch('2026-03-12T00:00');
    await walk.onDay('2026-03-11');
    await walk.does('counsel2', opinion, 'SUBMIT_OPINION', {
      answer: 'noObjection',
      text: OPINION,
      assumed: '以三家会员来函所述为准。',
      law: '统计法、物业管理条例。',
      lawOn: '2026-03-01',
    });
    await walk.does('sg', opinion, 'FOLLOW');
    expect(await shows('sg', request, 'opinion')).toEqual(['无异议']);
    await expectReaders({
      ...confidential,
      ...advice,
      questions: { words: QUESTIONS, readBy: [...OFFICE, 'counsel1'] },
      opinion: {
        words: OPINION,
        readBy: ['clerk2', 'sg', 'clerk1', 'counsel2', 'chair', 'committee1'],
      },
    });
  });

  it('the council of forty-five is one seat short of a quorum until a thirtieth says that they come', async () => {
    await walk.does('sg', request, 'PROPOSE_SUBMISSION', { text: REASONS });
    review = await walk.child(request, 'review');
    await walk.does('sg', review, 'ADMIT');
    council = { walk, reviewId: review, chair: 'council1', members: COUNCIL };
    const day = await convene(council);
    await declare(council, COUNCIL.slice(0, -1));
    expect(await shows('council1', review, 'quorum')).toEqual([expect.stringContaining('1')]);
    await declare(council, COUNCIL.slice(-1));
    await gather(council, day);
    expect(await walk.state(review)).toBe('deliberation');
    await expectReaders(confidential);
  });

  it('the council adopts it by twenty of thirty; nobody reads how another voted', async () => {
    await openVote(council);
    await vote(council, 20);
    await expectReaders({
      ballot: { words: receiptOf('council1'), readBy: ['council1'] },
      'another ballot': { words: receiptOf('council30'), readBy: ['council30'] },
    });
    await walk.does('council1', review, 'SIGN_MINUTES');
    expect(await shows('sg', request, 'policy')).toEqual(['理事会已通过']);
    expect(await papers('manager4')).toEqual(['行业意见书']);
  });

  it('the paper goes to the agency, which reads it from then on; receipt on day 11', async () => {
    expect((await walk.look('observer', request)).status).toBe(404);
    await walk.does('sg', request, 'SUBMIT_POLICY', { agency: 'street', text: PAPER });
    submittedOn = walk.today;
    referral = await walk.child(request, 'referral');
    expect((await walk.look('observer', referral)).status).toBe(404);
    await walk.does('sg', referral, 'SEND_REFERRAL');
    await expectReaders({
      ...confidential,
      ...advice,
      paper: { words: PAPER, readBy: [...OFFICE, 'clerk1', 'counsel1', ...ASKER, ...TRADE, 'observer'] },
    });
    await expectNobodyElseKnowsWhoAsked();
    await walk.onDay(addDays(submittedOn, 11));
    await walk.does('observer', referral, 'RECEIPT', { docketNo: '街办〔2026〕8号' });
    await walk.does('clerk2', request, 'RECORD_RECEIPT', { on: walk.today, reference: '街办〔2026〕8号' });
    expect(await due(request, 'receipt')).toBeUndefined();
  });

  it('the member hears every fifteen days, the agency is reminded on day 30 and answers on day 57', async () => {
    await walk.onDay(addDays(submittedOn, 31));
    expect(await papers('clerk2')).toContain('催办函');
    await walk.does('clerk2', request, 'INFORM_MEMBER', { text: '仍在等待答复。' });
    await walk.onDay(addDays(submittedOn, 57));
    await walk.does('observer', referral, 'REPLY', { result: 'handled', text: REPLY });
    await walk.does('clerk2', referral, 'RELAY', { text: '街道已答复，详见通报。' });
    expect([await walk.state(referral), await shows('manager4', request, 'policy')]).toEqual([
      'closed',
      ['已答复'],
    ]);
    await expectReaders({
      ...confidential,
      reply: { words: REPLY, readBy: [...OFFICE, 'clerk1', 'observer'] },
    });
  });

  it('all members hear of it, the half-yearly report has its entry, those who asked say whether it helped', async () => {
    await walk.does('sg', request, 'NOTE_TO_MEMBERS', { result: 'achieved', text: NOTE });
    for (const manager of ['manager1', ...TRADE])
      expect(await walk.titlesOf(manager)).toContain('致全体会员通报');
    expect(await papers('sg')).toEqual(expect.arrayContaining(['会员通报', '半年报告统计条目']));
    await expectReaders({
      ...confidential,
      note: { words: NOTE, readBy: [...OFFICE, 'clerk1', 'counsel1', ...ASKER, ...TRADE] },
    });
    expect(await walk.refused('manager4', request, 'CONFIRM_RESULT')).toMatchObject({ status: 409 });
    await walk.does('manager1', request, 'CONFIRM_RESULT');
    expect([await walk.state(request), await walk.state(second)]).toEqual(['closed', 'feedback']);
    await walk.does('manager3', second, 'CONFIRM_RESULT');
    expect(await walk.state(second)).toBe('closed');
    await expectReaders({ ...confidential, ...advice });
  });
});
