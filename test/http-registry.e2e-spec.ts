import { ManualClock } from '#kernel/clock.js';
import { demoAccount } from '#parties/demo/demo-accounts.js';
import { demoFirm } from '#parties/demo/demo-firms.js';
import { type AppWorld, FIRST_MOMENT, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import { WarningCase } from './world/warnings.js';

const FIRM = demoFirm(1);
let world: AppWorld;
beforeEach(async () => {
  world = await startWorld({ clock: new ManualClock(new Date(FIRST_MOMENT)) });
});
afterEach(() => world.close());

const registry = async (query = '') => (await world.anyone.get(`/api/registry${query}`)).ok(200);
const numbers = async (query = '') =>
  (await registry(query)).items.map(({ caseNo }: { caseNo: string }) => caseNo);
const ofFirm = async () => (await world.anyone.get(`/api/registry/firms/${FIRM.id}`)).ok(200);

it('public criticism is public from its publication until the same moment it is taken down, and no word of the complaint', async () => {
  const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
  const warning = await WarningCase.reported(world, {
    source: 'complaint',
    informerCaseId: filed.caseId,
    sourceCaseId: filed.caseId,
  });
  expect(await numbers()).toEqual([]);
  await warning.served('L3', { publicityDays: 100 });
  await warning.days(25);
  expect(await numbers()).toEqual([]);

  await warning.sends('clerk1', 'PUBLISH', { personalDataRemoved: true, text: '经查，承诺与实际不符。' });
  await world.papers();
  const { items, asOf, method } = await registry();
  expect(items).toEqual([
    {
      caseNo: warning.caseNo,
      firm: { id: FIRM.id, name: FIRM.name },
      level: 'L3',
      levelLabel: '严重警告并公开通报批评',
      breach: 'falsePromise',
      breachLabel: '虚假承诺',
      decision: { number: expect.stringMatching(/\d/), date: '2026-03-02' },
      from: '2026-03-27',
      until: '2026-07-05',
      objection: false,
      statement: null,
    },
  ]);
  expect([asOf, method.version]).toEqual(['2026-03-27', '1']);

  await warning.sends('manager1', 'ADD_STATEMENT', { text: `投诉人林小小（${PHONE}）反映的已经改正。` });
  await warning.sends('manager1', 'RAISE_OBJECTION', { text: '与事实不符。' });
  const [marked] = (await registry()).items;
  expect(marked).toMatchObject({ objection: true, statement: { date: '2026-03-27' } });
  expect(marked.statement.text).toContain('已经改正');
  for (const answer of [await registry(), await ofFirm()])
    for (const secret of [
      '林小小',
      PHONE,
      String(filed.caseId),
      String(filed.caseNo),
      '困人',
      warning.caseId,
    ])
      expect(JSON.stringify(answer)).not.toContain(secret);

  const before = await world.anyone.get('/api/registry');
  const again = { 'if-none-match': String(before.headers.get('etag')) };
  expect(before.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect((await world.anyone.with(again).get('/api/registry')).status).toBe(304);
  await warning.sends('clerk1', 'TAKE_DOWN', { reason: 'factualError', text: '正在更正。' });
  expect((await world.anyone.with(again).get('/api/registry')).ok(200).items).toEqual([]);
  expect((await ofFirm()).items).toEqual([]);
});

it('ends with its last day, also when the clock of the case is late', async () => {
  const warning = await WarningCase.reported(world);
  await warning.published('L3', { publicityDays: 100 });
  const [{ until }] = (await registry()).items;
  world.clock.set(`${until}T15:59:00.000Z`);
  expect(await numbers()).toEqual([warning.caseNo]);
  world.clock.set(`${until}T16:00:00.000Z`);
  expect(await numbers()).toEqual([]);
});

it('a letter to the members is not for the public, and nothing stands of a firm that nobody warned', async () => {
  const warning = await WarningCase.reported(world);
  await warning.published('L2');
  expect(await numbers()).toEqual([]);
  expect((await ofFirm()).firm).toEqual({ id: FIRM.id, name: FIRM.name, member: true, district: '香洲区' });
  for (const id of ['0190a000-0000-7000-8000-00000000000a', 'nonsense'])
    expect((await world.anyone.get(`/api/registry/firms/${id}`)).ok(404).code).toBe('RECORD.NOT_FOUND');
});

it('is searched by name or number, and read page by page', async () => {
  const warning = await WarningCase.reported(world);
  await warning.published('L4');
  const firmId = demoAccount('firm1').firmId as string;
  for (const query of [
    `?q=${encodeURIComponent(FIRM.name.slice(0, 3))}`,
    `?q=${warning.caseNo.toLowerCase()}`,
    `?firmId=${firmId}`,
    '?limit=1',
  ])
    expect([query, await numbers(query)]).toEqual([query, [warning.caseNo]]);
  for (const query of ['?q=%25', '?q=没有这家', `?firmId=${demoFirm(2).id}`])
    expect([query, await numbers(query)]).toEqual([query, []]);
  expect((await world.anyone.get('/api/registry?cursor=made-up')).ok(400).errors[0].field).toBe('cursor');
  expect(
    (await world.anyone.with({ 'accept-language': 'en' }).get('/api/registry')).body.items[0],
  ).toMatchObject({
    breachLabel: 'false promise',
  });
});

describe('similar complaints at an estate', () => {
  const ask = async (estateId: unknown, category = 'facilitySafety') =>
    (await world.anyone.get(`/api/estates/${estateId}/similar?category=${category}`)).ok(200);

  it('are mentioned from five on, of the same category and of late; below that the answer is no', async () => {
    const body = await complaintOf(world);
    const file = async () => (await world.anyone.post('/api/complaints', body)).ok(201);
    for (let count = 1; count <= 4; count += 1) await file();
    expect(await ask(body.estateId)).toEqual({ similar: false, least: 5, days: 90 });
    await file();
    expect(await ask(body.estateId)).toMatchObject({ similar: true });
    expect(await ask(body.estateId, 'cleaning')).toMatchObject({ similar: false });
    expect(await ask('0190a000-0000-7000-8000-00000000000a')).toMatchObject({ similar: false });
    expect(await ask('nonsense', 'nonsense')).toMatchObject({ similar: false });
    world.clock.set(new Date(Date.parse(FIRST_MOMENT) + 91 * 24 * 60 * 60 * 1000).toISOString());
    expect(await ask(body.estateId)).toMatchObject({ similar: false });
  });
});
