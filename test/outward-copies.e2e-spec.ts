import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf, PHONE } from './world/complaints.js';
import type { HttpClient } from './world/http-client.js';
import { uploadFile } from './world/upload.js';

/** Everything by which a writer gives himself away, each once with a meaning of its own. None of it exists. */
const TELLING = {
  name: '林小小',
  mobile: PHONE,
  landline: '0756-2881234',
  'identity card': '440402199001010018',
  plate: '粤C12345',
  flat: '1802室',
  'bank card': '6222000000000000123',
  email: 'lin.xiaoxiao@example.cn',
  wechat: 'linxx_wx2026',
} as const;
/** What no form gives away; a clerk takes it out by hand. */
const NICKNAME = '楼上弹钢琴的老师';
const SEALED = [...Object.values(TELLING), NICKNAME];

const STORY = `我是${TELLING.name}，就是${NICKNAME}，住3栋${TELLING.flat}，手机${TELLING.mobile}，座机${TELLING.landline}，身份证${TELLING['identity card']}，车牌${TELLING.plate}，卡号${TELLING['bank card']}，邮箱${TELLING.email}，微信号${TELLING.wechat}。电梯又停了。`;
const TITLE = `${NICKNAME}${TELLING.name}的电梯停了${TELLING.mobile}`;

const OUTSIDE = [
  'firm1',
  'manager1',
  'firm2',
  'manager2',
  'mediator1',
  'chair',
  'committee1',
  'council1',
  'counsel1',
  'observer',
  'admin',
];

let world: AppWorld;
let caseId: string;
let resident: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  const photo = await uploadFile(world.anyone, { name: `${TELLING.name}${TELLING.mobile}.png` });
  const filed = (
    await world.anyone.post(
      '/api/complaints',
      await complaintOf(world, {
        title: TITLE,
        text: STORY,
        wish: `请联系${TELLING.name}，${TELLING.mobile}`,
        contact: { name: TELLING.name, phone: TELLING.mobile, email: TELLING.email },
        attachmentIds: [photo.ok(201).id],
      }),
    )
  ).ok(201);
  caseId = String(filed.caseId);
  resident = await world.tracking(filed);
  const clerk = await world.as('clerk1');
  (await clerk.event(caseId, 'REGISTER')).ok(200);
  await takeOut(clerk, 1, 'text', STORY);
  (await clerk.event(caseId, 'ACCEPT', { withinPower: true, notSeisedElsewhere: true })).ok(200);
  (await clerk.event(caseId, 'NOTIFY_FIRM', { redacted: true })).ok(200);
  (await (await world.as('firm1')).event(caseId, 'SIGN')).ok(200);
  const says = { type: 'ADD_EVIDENCE', payload: { text: STORY } };
  (await resident.post('/api/track/events', says)).ok(200);
  (await resident.post('/api/track/events', { type: 'URGE', payload: { text: STORY } })).ok(200);
  await world.papers();
});
afterAll(() => world.close());

async function takeOut(clerk: HttpClient, seq: number, field: string, text: string) {
  const start = Array.from(text.slice(0, text.indexOf(NICKNAME))).length;
  const spans = [{ start, end: start + [...NICKNAME].length }];
  return clerk.post(`/api/cases/${caseId}/redactions`, { seq, field, spans, reason: '称呼可辨认本人' });
}

/** Every way in which a person may read of the case. */
async function allThat(who: HttpClient): Promise<Record<string, string>> {
  const { firm, documents = [] } = (await who.get(`/api/cases/${caseId}`)).body ?? {};
  const paths = [
    `/api/cases/${caseId}`,
    `/api/cases/${caseId}/history`,
    `/api/cases/${caseId}/actions`,
    `/api/cases/${caseId}/attachments`,
    '/api/cases?limit=100',
    '/api/inbox?limit=100',
    '/api/notices?limit=100',
    '/api/registry',
    ...(firm ? [`/api/firms/${String(firm.id)}/record`, `/api/registry/firms/${String(firm.id)}`] : []),
    ...(documents as { documentId: string }[]).map(({ documentId }) => `/api/documents/${documentId}`),
  ];
  const told: Record<string, string> = {};
  for (const path of paths) {
    told[path] = (await who.get(path)).text;
    const asPage = path.startsWith('/api/documents/');
    if (asPage) told[`${path} as a page`] = (await who.with({ accept: 'text/html' }).get(path)).text;
  }
  for (const word of SEALED)
    told[`search for ${word}`] = (await who.get(`/api/cases?q=${encodeURIComponent(word)}`)).text;
  return told;
}

const leaks = (told: Record<string, string>) =>
  Object.entries(told).flatMap(([where, text]) =>
    SEALED.filter((word) => text.includes(word)).map((word) => `${where}: ${word}`),
  );

it.each(OUTSIDE)('%s reads none of what tells who complains, in no output', async (username) => {
  expect(leaks(await allThat(await world.as(username)))).toEqual([]);
});

it('the firm has a copy to work with all the same', async () => {
  const told = await allThat(await world.as('firm1'));
  expect(told[`/api/cases/${caseId}`]).toContain('电梯又停了');
  expect(told[`/api/cases/${caseId}`]).toContain('███');
});

it('a file is called by its own name where it may be opened, and by none where it may not', async () => {
  const files = async (who: HttpClient, path: string) => (await who.get(path)).ok(200).files;
  const own = { name: `${TELLING.name}${TELLING.mobile}.png`, type: 'image/png' };
  const [clerk, firm] = [await world.as('clerk1'), await world.as('firm1')];
  expect(await files(clerk, `/api/cases/${caseId}`)).toEqual([expect.objectContaining(own)]);
  expect(await files(resident, '/api/track')).toEqual([expect.objectContaining(own)]);
  expect(await files(firm, `/api/cases/${caseId}`)).toEqual([]);
  const [{ id }] = await files(clerk, `/api/cases/${caseId}`);
  const rectangles = [{ left: 0, top: 0, width: 1, height: 1 }];
  (
    await clerk.post(`/api/attachments/${String(id)}/redactions`, { rectangles, reason: '遮挡照片中的门牌' })
  ).ok(201);
  expect(await files(firm, `/api/cases/${caseId}`)).toEqual([
    expect.objectContaining({ name: '涂黑件.png' }),
  ]);
  expect(leaks(await allThat(firm))).toEqual([]);
});

it('the office and the resident read the original', async () => {
  const clerk = await allThat(await world.as('clerk1'));
  for (const word of SEALED) expect(clerk[`/api/cases/${caseId}`]).toContain(word);
  const own = (await resident.get('/api/track')).text;
  for (const word of SEALED) expect(own).toContain(word);
});

it('nobody without relation to the case learns that it is there', async () => {
  for (const path of [`/api/cases/${caseId}`, '/api/registry', '/api/checkpoints'])
    expect(leaks({ [path]: (await world.anyone.get(path)).text })).toEqual([]);
});

it('words are taken out by the office alone, for a reason, and within the text', async () => {
  const clerk = await world.as('clerk1');
  const firm = await world.as('firm1');
  expect((await takeOut(firm, 1, 'text', STORY)).status).toBe(403);
  expect((await takeOut(await world.as('firm2'), 1, 'text', STORY)).status).toBe(404);
  const url = `/api/cases/${caseId}/redactions`;
  const reason = '称呼可辨认本人';
  for (const wrong of [
    { seq: 1, field: 'text', spans: [{ start: 0, end: 1 }], reason },
    { seq: 1, field: 'text', spans: [{ start: 0, end: 99_999 }], reason },
    { seq: 1, field: 'text', spans: [{ start: 0, end: 4 }], reason: '' },
    { seq: 1, field: '__proto__', spans: [], reason },
  ])
    expect((await clerk.post(url, wrong)).status).toBe(400);
  expect((await clerk.post(url, { seq: 1, field: 'nothing', spans: [], reason })).status).toBe(404);
  expect((await clerk.get(url)).ok(200).items).toEqual([
    expect.objectContaining({ seq: 1, field: 'text', reason: '称呼可辨认本人' }),
  ]);
});
