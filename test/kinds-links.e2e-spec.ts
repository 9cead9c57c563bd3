import { addDays } from '#kernel/calendar/civil-date.js';
import { complaintOf } from './world/complaints.js';
import { ballotOf, convene, meet, openVote, type Sitting } from './world/meeting.js';
import { firmsInSession } from './world/talks.js';
import { firmOf, Walk } from './world/walk.js';

const JUDGES = ['chair', 'committee1', 'committee2', 'committee3', 'committee4'];

let walk: Walk;
beforeAll(async () => {
  walk = await Walk.begin();
});
afterAll(() => walk.close());

it('a complaint overdue to the last rung asks the committee by itself, whose direction comes back', async () => {
  const complaint = await walk.files('silent', await complaintOf(walk.world, { occurredOn: undefined }));
  await walk.does('clerk1', complaint, 'REGISTER');
  await walk.does('clerk1', complaint, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await walk.does('clerk1', complaint, 'NOTIFY_FIRM', { redacted: true });
  for (let week = 0; week < 12 && (await walk.children(complaint, 'review')).length === 0; week += 1)
    await walk.later(7);
  const review = await walk.child(complaint, 'review');
  expect(await walk.view('sg', review)).toMatchObject({
    state: 'proposed',
    category: { id: 'overdueComplaint' },
  });
  expect(await walk.view('sg', await walk.child(complaint, 'clue'))).toMatchObject({
    kind: 'integrity_warning',
    state: 'clue',
    category: { id: 'noAnswerRepeated' },
  });
  await walk.does('sg', review, 'ADMIT');
  const sitting: Sitting = { walk, reviewId: review, chair: 'chair', members: JUDGES };
  await meet(sitting, await convene(sitting));
  await openVote(sitting, { direction: 'unresolved' });
  for (const member of JUDGES) await walk.does(member, review, 'CAST_VOTE', ballotOf(member, 'for'));
  await walk.does('chair', review, 'SIGN_MINUTES');
  expect([await walk.state(review), await walk.state(complaint)]).toEqual(['closed', 'unresolved']);
}, 150_000);

it('an agreement that is not kept becomes a clue against the firm that broke it', async () => {
  const mediation = await firmsInSession(walk);
  await walk.does('mediator1', mediation, 'DRAFT_AGREEMENT', {
    clauses: [{ what: '支付交接费用。', by: 'B', dueOn: addDays(walk.today, 20), amount: 100_000 }],
  });
  await walk.all(['firm3', 'firm4', 'mediator1'], mediation, 'SIGN', { version: 1 });
  await walk.does('clerk1', mediation, 'DELIVER_AGREEMENT');
  await walk.later(45);
  expect(await walk.state(mediation)).toBe('breached');
  const clue = await walk.view('sg', await walk.child(mediation, 'clue'));
  expect(clue).toMatchObject({ kind: 'integrity_warning', category: { id: 'agreementBreached' } });
  expect(JSON.stringify(clue)).toContain(firmOf('firm4'));
  expect(JSON.stringify(clue)).not.toContain('支付交接费用');
}, 90_000);

it('an order that is not carried out becomes a clue, and the complaint is not closed while it is open', async () => {
  const complaint = await walk.files('resident', await complaintOf(walk.world, { occurredOn: walk.today }));
  await walk.does('clerk1', complaint, 'REGISTER');
  await walk.does('clerk1', complaint, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true });
  await walk.does('clerk1', complaint, 'NOTIFY_FIRM', { redacted: true });
  await walk.does('firm1', complaint, 'SIGN');
  await walk.does('firm1', complaint, 'LOG_CONTACT', { way: 'visit', reached: true, text: '已到场。' });
  await walk.does('firm1', complaint, 'ANSWER', {
    fact: '属实。',
    measure: '下月处理。',
    doneOn: walk.today,
    points: [{ verdict: 'no', reason: '暂不处理。' }],
    attachmentIds: [await walk.upload('firm1')],
  });
  await walk.does('clerk1', complaint, 'APPROVE_ANSWER');
  await walk.does('resident', complaint, 'REJECT_ANSWER', { text: '没有修。' });
  await walk.does('clerk1', complaint, 'TO_RECTIFICATION');
  const order = await walk.child(complaint, 'rectification');
  await walk.does('clerk1', order, 'DRAFT_ORDER', {
    safety: true,
    items: [{ kind: 'safetyDevice', what: '门锁失效。', standard: '连续7日无停梯', proof: '运行记录' }],
  });
  await walk.does('sg', order, 'APPROVE_ORDER', { withinPower: true });
  await walk.does('firm1', order, 'ACKNOWLEDGE');
  for (let week = 0; week < 8 && (await walk.state(order)) !== 'failed'; week += 1) await walk.later(7);
  expect(await walk.view('sg', await walk.child(order, 'clue'))).toMatchObject({
    category: { id: 'rectificationRefused' },
  });
  expect((await walk.refused('clerk1', complaint, 'ARCHIVE')).status).toBe(409);
  await walk.does('resident', complaint, 'WITHDRAW', { text: '不再投诉。' });
  await walk.later(15);
  // E8: the order is still open.
  expect(await walk.state(complaint)).toBe('withdrawn');
  expect(await walk.refused('clerk1', complaint, 'ARCHIVE')).toMatchObject({
    status: 409,
    detail: expect.stringContaining('E8') as string,
  });
}, 150_000);
