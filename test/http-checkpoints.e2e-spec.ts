import { isSigned } from '#engine/checkpoint.js';
import { Notary } from '#parties/proof/notary.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';

let world: AppWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('the checkpoints over all histories', () => {
  it('are taken once a day, and are public without saying anything of a case', async () => {
    expect((await world.anyone.get('/api/checkpoints')).ok(200).items).toEqual([]);
    const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
    const notary = world.app.get(Notary);
    expect(await notary.daily()).not.toBeNull();
    (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
    expect(await notary.daily()).toBeNull();

    const answer = (await world.anyone.get('/api/checkpoints')).ok(200);
    expect(answer.items).toHaveLength(1);
    expect(answer.items[0]).toMatchObject({ number: 1, cases: 1 });
    expect(isSigned(answer.items[0], answer.publicKey)).toBe(true);
    expect(JSON.stringify(answer)).not.toContain(filed.caseId);
  });

  it('are a page for people as well', async () => {
    const page = await world.anyone.get('/checkpoints');
    expect(page.status).toBe(200);
    expect(page.text).toContain('历史存证公示');
    expect(page.text).not.toContain('<script');
  });
});
