import { ballotOf, convene, meet, type Sitting } from './world/meeting.js';
import { FIT, firmsInSession } from './world/talks.js';
import { uploadFile } from './world/upload.js';
import { bringToDecision, type Inquiry } from './world/warning.js';
import { estateOf, firmOf, idOf, type Refusal, Walk } from './world/walk.js';

const JUDGES = ['chair', 'committee1', 'committee2', 'committee3', 'committee4'];

let walk: Walk;
beforeAll(async () => {
  walk = await Walk.begin();
});
afterAll(() => walk.close());

/** A conflict that names the rule behind it. */
const by = (rule: string) => ({
  status: 409,
  code: 'CASE.GUARD_REFUSED',
  detail: expect.stringContaining(rule) as string,
});

async function clueAbout(manager: string, more: object = {}): Promise<string> {
  return walk.opens('clerk1', 'integrity_warning', {
    firmId: firmOf(manager),
    breach: 'falsePromise',
    source: 'office',
    occurredOn: '2026-02-10',
    text: '承诺与实际不符。',
    ...more,
  });
}

const inquiryInto = async (manager: string, level: Inquiry['level']): Promise<Inquiry> => ({
  walk,
  warningId: await clueAbout(manager),
  level,
  breach: 'falsePromise',
  manager,
  investigators: ['counsel2', 'member31'],
});

describe('a warning', () => {
  let inquiry: Inquiry;
  let review: string;
  let sitting: Sitting;
  const cast = (name: string, more: object = {}): Promise<Refusal> =>
    walk.refused(name, review, 'CAST_VOTE', { ...ballotOf(name, 'for'), ...more });

  it('is not defended once the window is shut', async () => {
    inquiry = await inquiryInto('manager2', 'L2');
    await bringToDecision(inquiry);
    expect(await walk.refused('manager2', inquiry.warningId, 'DEFEND', { text: '迟到的申辩。' })).toEqual(
      expect.objectContaining(by('律手册')),
    );
  });

  it('is not voted on before there is a vote, by whoever is recused, below the quorum or at a higher level', async () => {
    review = await walk.child(inquiry.warningId, 'review');
    await walk.does('sg', review, 'ADMIT');
    sitting = { walk, reviewId: review, chair: 'chair', members: JUDGES };
    const day = await convene(sitting);
    // The register knows of their ties to the firm: they see nothing at all.
    for (const recused of ['committee5', 'committee6']) expect((await cast(recused)).status).toBe(404);
    await walk.all(JUDGES, review, 'DECLARE_TIES', { tie: 'none' });
    await walk.onDay(day);
    expect(await cast('committee1')).toMatchObject({ status: 409 });
    await walk.does('chair', review, 'CHECK_QUORUM', { presentIds: JUDGES.map(idOf) });
    expect(await cast('committee1')).toMatchObject({ status: 409 });
    await walk.does('chair', review, 'HEAR_FIRM', { heard: 'heard', minutes: 15 });
    expect(
      await walk.refused('chair', review, 'OPEN_VOTE', { mode: 'live', partiesLeft: true, level: 'L3' }),
    ).toMatchObject(by('罚法'));
  });

  it('takes one vote from each person, cast by that person, while the vote is open', async () => {
    await walk.does('chair', review, 'OPEN_VOTE', { mode: 'live', partiesLeft: true });
    await walk.does('committee1', review, 'CAST_VOTE', ballotOf('committee1', 'for'));
    expect(await cast('committee1')).toMatchObject(by('§4.5'));
    expect(await cast('committee2', { onBehalfOf: idOf('committee3') })).toMatchObject(by('§4.5'));
    expect((await cast('clerk1')).status).toBe(403);
    expect((await cast('council1')).status).toBe(404);
    for (const member of JUDGES.filter((name) => name !== 'committee1'))
      await walk.does(member, review, 'CAST_VOTE', ballotOf(member, 'for'));
    expect(await walk.state(review)).toBe('resolved');
    expect(await cast('committee1')).toMatchObject(by('§4.5'));
  });

  it('is not published before it is served and in force', async () => {
    await walk.does('chair', review, 'SIGN_MINUTES');
    await walk.does('clerk1', inquiry.warningId, 'ISSUE_DECISION', {
      text: '予以警示。',
      rectification: false,
      safety: false,
    });
    const page = { text: '公示。', personalDataRemoved: true };
    expect(await walk.refused('clerk1', inquiry.warningId, 'PUBLISH', page)).toMatchObject(by('罚法'));
  });

  it('is for investigators who handled nothing of it before', async () => {
    const other = await clueAbout('manager4', { estateId: estateOf('manager4') });
    await walk.does('clerk1', other, 'ASSESS', { limbs: ['falsePromise'], text: '核对。' });
    await walk.does('sg', other, 'FILE_CASE', { text: '立案。' });
    const appoint = (...names: string[]) => ({ userIds: names.map(idOf) });
    expect(
      await walk.refused('sg', other, 'APPOINT_INVESTIGATORS', appoint('clerk1', 'member31')),
    ).toMatchObject(by('E10'));
  });
});

describe('a meeting', () => {
  it('without enough seats decides nothing', async () => {
    const review = await walk.opens('sg', 'review', {
      matter: 'rectificationFailed',
      firmId: firmOf('manager4'),
      text: '整改未通过。',
    });
    await walk.does('sg', review, 'ADMIT');
    const few: Sitting = { walk, reviewId: review, chair: 'chair', members: ['chair', 'committee1'] };
    await meet(few, await convene(few));
    expect(await walk.state(review)).toBe('adjourned');
    expect(await walk.refused('chair', review, 'CAST_VOTE', ballotOf('chair', 'for'))).toMatchObject(
      by('C1'),
    );
  });

  it('is not given what was said in a mediation, under whatever id its bytes come', async () => {
    const { mediation, bytes } = await confidedFile();
    expect(mediation).toBeTruthy();
    const copy = async (name: string) =>
      String((await uploadFile(await walk.who(name), { bytes })).ok(201).id);
    const review = await walk.opens('sg', 'review', {
      matter: 'rectificationFailed',
      firmId: firmOf('manager4'),
      text: '整改未通过。',
    });
    await walk.does('sg', review, 'ADMIT');
    const packet = { meetingOn: '2026-12-01', redacted: true, attachmentIds: [await copy('chair')] };
    expect(await walk.refused('chair', review, 'SEND_PACKET', packet)).toMatchObject(by('M4'));

    const warning = await clueAbout('manager4');
    await walk.does('clerk1', warning, 'ASSESS', { limbs: ['falsePromise'], text: '核对。' });
    const evidence = {
      weight: 'documentary',
      kind: 'ownPromise',
      anonymous: false,
      text: '材料。',
      attachmentIds: [await copy('clerk1')],
    };
    expect(await walk.refused('clerk1', warning, 'RECORD_EVIDENCE', evidence)).toMatchObject(by('特邀'));
  });
});

async function confidedFile(): Promise<{ mediation: string; bytes: Uint8Array }> {
  const mediation = await firmsInSession(walk);
  const bytes = new TextEncoder().encode('PRIVATE');
  const png = Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
      'base64',
    ),
    bytes,
  ]);
  const file = String((await uploadFile(await walk.who('firm3'), { bytes: png })).ok(201).id);
  await walk.does('firm3', mediation, 'SAY', {
    channel: 'caucusA',
    text: '仅供调解。',
    attachmentIds: [file],
  });
  return { mediation, bytes: png };
}

describe('a mediation', () => {
  it('is not led by somebody with a tie to one side', async () => {
    const id = await walk.opens('firm3', 'mediation', {
      form: 'firmFirm',
      mode: 'associationMediation',
      source: 'direct',
      applicantFirmId: firmOf('firm3'),
      firmId: firmOf('firm2'),
      matter: '交接费用争议。',
    });
    await walk.does('clerk1', id, 'BEGIN_SCREENING');
    await walk.does('clerk1', id, 'FIT', FIT);
    await walk.does('firm2', id, 'AGREE_MEDIATION');
    await walk.does('clerk1', id, 'NAME_CANDIDATES', { candidateIds: ['mediator1', 'mediator2'].map(idOf) });
    await walk.later(5);
    expect(
      await walk.refused('clerk1', id, 'NAME_MEDIATOR', { mediatorId: idOf('mediator2') }),
    ).toMatchObject(by('M2'));
  });

  it('tells one firm in its own room, and not the other', async () => {
    const id = await firmsInSession(walk);
    await walk.does('mediator1', id, 'SAY', { channel: 'caucusA', text: '请考虑对方的方案。' });
    const heard = async (name: string) => {
      await walk.world.papers();
      const { items } = (await (await walk.who(name)).get('/api/notices?limit=100')).ok(200);
      return (items as { caseId: string }[]).filter((notice) => notice.caseId === id).length;
    };
    const [before, other] = [await heard('firm3'), await heard('firm4')];
    await walk.does('mediator1', id, 'SAY', { channel: 'caucusA', text: '再想一想。' });
    expect([await heard('firm3'), await heard('firm4')]).toEqual([before + 1, other]);
  });

  it('is signed by each side for itself, and after that nothing is offered any more', async () => {
    const id = await firmsInSession(walk);
    await walk.does('mediator1', id, 'DRAFT_AGREEMENT', {
      clauses: [{ what: '支付交接费用。', by: 'B', dueOn: '2026-12-31', amount: 100_000 }],
    });
    const sign = (name: string, side?: string) =>
      walk.refused(name, id, 'SIGN', { version: 1, ...(side ? { side } : {}) });
    expect(await sign('firm3', 'B')).toMatchObject(by('§4.2'));
    expect((await sign('firm5')).status).toBe(404);
    await walk.all(['firm3', 'firm4', 'mediator1'], id, 'SIGN', { version: 1 });
    expect(
      await walk.refused('firm3', id, 'OFFER', { channel: 'joint', terms: '再便宜一点。' }),
    ).toMatchObject(by('§4.2'));
  });
});

describe('a clerk who helps a member (V1)', () => {
  it('neither handles a warning to it nor orders it to put something right', async () => {
    const warning = await clueAbout('manager5');
    const request = await walk.opens('manager5', 'rights_request', {
      topic: 'staffSafety',
      firmId: firmOf('manager5'),
      against: 'person',
      text: '员工被打。',
    });
    await walk.does('sg', request, 'ASSIGN_HANDLER', { handlerId: idOf('clerk2') });
    await walk.does('clerk2', request, 'ACCEPT', { standing: 'good' });
    const assessment = { limbs: ['falsePromise'], text: '核对。' };
    expect(await walk.refused('clerk2', warning, 'ASSESS', assessment)).toMatchObject(by('V1'));
    await walk.does('clerk1', warning, 'ASSESS', assessment);
    const order = {
      firmId: firmOf('manager5'),
      safety: false,
      source: 'office',
      items: [{ kind: 'repair', what: '漏水。', standard: '24小时内无渗漏', proof: '照片' }],
    };
    expect(await walk.refusedOpening('clerk2', 'rectification', order)).toMatchObject(by('V1'));
  });
});

describe('an order', () => {
  it('is not inspected by a competitor for the estate', async () => {
    const order = await walk.opens('clerk1', 'rectification', {
      firmId: firmOf('firm2'),
      estateId: estateOf('firm2'),
      category: 'maintenance',
      safety: false,
      source: 'office',
      items: [{ kind: 'repair', what: '漏水。', standard: '24小时内无渗漏', proof: '照片' }],
    });
    await walk.does('sg', order, 'APPROVE_ORDER', { withinPower: true });
    await walk.does('firm2', order, 'ACKNOWLEDGE');
    const [before, after] = [await walk.upload('firm2'), await walk.upload('firm2')];
    await walk.does('firm2', order, 'REPORT_DONE', {
      text: '已修复。',
      photos: [
        { attachmentId: before, moment: 'before', takenOn: walk.today },
        { attachmentId: after, moment: 'after', takenOn: walk.today },
      ],
      attachmentIds: [before, after],
    });
    const inspectors = (...names: string[]) => ({ inspectorIds: names.map(idOf), on: walk.today });
    expect(
      await walk.refused('clerk1', order, 'SCHEDULE_INSPECTION', inspectors('member40', 'manager3')),
    ).toMatchObject(by('Z2'));
    await walk.does('clerk1', order, 'SCHEDULE_INSPECTION', inspectors('member40', 'member41'));
  });
});
