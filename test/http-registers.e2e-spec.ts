import { DEMO_ACCOUNTS, demoAccount } from '#parties/demo/demo-accounts.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { demoFirm } from '#parties/demo/demo-firms.js';
import { type AppWorld, startWorld } from './world/app.js';
import { complaintOf } from './world/complaints.js';
import type { Answer, HttpClient } from './world/http-client.js';

let world: AppWorld;
let sg: HttpClient;
beforeAll(async () => {
  world = await startWorld();
  sg = await world.as('sg');
});
afterAll(() => world.close());

const id = (username: string) => demoAccount(username).id;
const put = (who: HttpClient, path: string, body: object): Promise<Answer> =>
  who.send('PUT', path, { 'content-type': 'application/json' }, JSON.stringify(body));
const wrong = ({ body }: Answer) => [body.code, body.errors?.[0]?.field, body.errors?.[0]?.code];
const logged = () => world.dataSource.query('SELECT register, act, by_account FROM register_log ORDER BY id');

describe('bodies', () => {
  it('are read by everybody with an account, the chair first', async () => {
    const { items } = (await (await world.as('firm1')).get('/api/bodies')).ok(200);
    expect(items.map(({ name, seats }: { name: string; seats: unknown[] }) => [name, seats.length])).toEqual([
      ['supervisoryCommittee', 7],
      ['standingCouncil', 15],
      ['council', 45],
      ['generalMeeting', 57],
    ]);
    expect(items[0].seats[0]).toMatchObject({ accountId: id('chair'), chair: true });
    expect((await world.anyone.get('/api/bodies')).status).toBe(401);
  });

  it('are seated anew by those who keep the register, and the change is kept', async () => {
    const seats = ['chair', 'committee1', 'committee2'].map((name) => ({
      accountId: id(name),
      chair: name === 'chair',
    }));
    for (const name of ['clerk1', 'chair', 'firm1'])
      expect((await put(await world.as(name), '/api/bodies/supervisoryCommittee', { seats })).status).toBe(
        403,
      );
    const body = (await put(sg, '/api/bodies/supervisoryCommittee', { seats })).ok(200);
    expect(body.seats).toHaveLength(3);
    expect(await logged()).toEqual([{ register: 'body_seat', act: 'replaced', by_account: id('sg') }]);
    expect((await put(sg, '/api/bodies/parliament', { seats })).status).toBe(404);
  });

  it('take no stranger, nobody twice, nobody without the office, and exactly one chair', async () => {
    const seat = (name: string, chair = false) => ({ accountId: id(name), chair });
    const answers = await Promise.all(
      [
        [{ accountId: '0190a000-0000-7000-8000-00000000000a', chair: true }],
        [seat('council1', true), seat('council1')],
        [seat('council1', true), seat('clerk1')],
        [seat('council1'), seat('council2')],
        [seat('council1', true), seat('council2', true)],
      ].map((seats) => put(sg, '/api/bodies/council', { seats })),
    );
    expect(answers.map((answer) => wrong(answer).slice(1).join(' '))).toEqual([
      'seats.0.accountId unknown',
      'seats.1.accountId arrayUnique',
      'seats.1.accountId office',
      'seats chair',
      'seats chair',
    ]);
    const delegates = { seats: [{ accountId: id('clerk2'), chair: true }] };
    expect((await put(sg, '/api/bodies/generalMeeting', delegates)).ok(200).seats).toHaveLength(1);
  });
});

describe('ties', () => {
  const tie = { firmId: demoFirm(1).id, nature: 'kinship', since: '2020-05-01' };

  it('are declared and taken back by the person, and nobody else reads them but those who keep the register', async () => {
    const [mediator, other] = [await world.as('mediator1'), await world.as('committee1')];
    const declared = (await mediator.post('/api/ties', tie)).ok(201);
    expect(declared).toMatchObject({ accountId: id('mediator1'), firm: { id: demoFirm(1).id }, until: null });
    expect((await mediator.get('/api/ties')).ok(200).items).toEqual([declared]);
    expect((await other.get('/api/ties')).ok(200).items).toEqual([]);
    expect((await other.get(`/api/ties?accountId=${id('mediator1')}`)).status).toBe(403);
    expect((await sg.get(`/api/ties?accountId=${id('mediator1')}`)).ok(200).items).toEqual([declared]);
    expect((await sg.get('/api/ties')).ok(200).items.length).toBeGreaterThan(3);
    expect((await other.send('DELETE', `/api/ties/${declared.id}`)).status).toBe(404);
    (await mediator.send('DELETE', `/api/ties/${declared.id}`)).ok(200);
    expect((await mediator.get('/api/ties')).ok(200).items).toEqual([]);
    expect((await logged()).slice(-2).map(({ act }: { act: string }) => act)).toEqual(['added', 'removed']);
  });

  it('of others are noted by those who keep the register alone', async () => {
    const body = { ...tie, accountId: id('counsel1') };
    expect((await (await world.as('clerk1')).post('/api/ties', body)).status).toBe(403);
    expect((await sg.post('/api/ties', body)).ok(201).accountId).toBe(id('counsel1'));
  });

  it('are refused with what is wrong with them', async () => {
    const unknown = '0190a000-0000-7000-8000-00000000000a';
    expect(wrong(await sg.post('/api/ties', { ...tie, firmId: unknown }))[1]).toBe('firmId');
    expect(wrong(await sg.post('/api/ties', { ...tie, accountId: unknown }))[1]).toBe('accountId');
    expect(wrong(await sg.post('/api/ties', { ...tie, until: '2019-01-01' }))[1]).toBe('until');
    expect(wrong(await sg.post('/api/ties', { ...tie, nature: 'friendship' }))[1]).toBe('nature');
    expect((await sg.send('DELETE', '/api/ties/x')).status).toBe(404);
  });
});

describe('contests of an estate', () => {
  const estate = DEMO_ESTATES.find(({ firmId }) => firmId === demoFirm(2).id)?.id;
  const path = `/api/estates/${estate}/contests`;

  it('are kept by the office', async () => {
    const office = await world.as('clerk1');
    const contest = { firmId: demoFirm(7).id, nature: 'served', happenedOn: '2024-01-31' };
    expect((await (await world.as('firm1')).get(path)).status).toBe(403);
    expect((await (await world.as('firm1')).post(path, contest)).status).toBe(403);
    (await office.post(path, contest)).ok(201);
    expect((await office.get(path)).ok(200).items).toEqual([
      expect.objectContaining({ firm: { id: demoFirm(3).id, name: demoFirm(3).name }, nature: 'bid' }),
      expect.objectContaining({ nature: 'served', happenedOn: '2024-01-31' }),
    ]);
    expect(wrong(await office.post(path, { ...contest, happenedOn: '2030-01-01' }))[1]).toBe('happenedOn');
    expect((await office.get('/api/estates/x/contests')).status).toBe(404);
  });
});

describe('people to choose from', () => {
  const people = (who: HttpClient, query: string) => who.get(`/api/people?${query}`);

  it('are listed for the office, by role', async () => {
    const { items } = (await people(await world.as('clerk1'), 'role=committeeMember')).ok(200);
    expect(items).toHaveLength(7);
    expect(items[0]).toMatchObject({ id: id('chair'), firm: { id: demoAccount('chair').firmId } });
    expect((await people(sg, 'role=complainant')).status).toBe(400);
    expect((await people(sg, '')).status).toBe(400);
  });

  it('are for the parties of a case the mediators alone', async () => {
    const filed = (await world.anyone.post('/api/complaints', await complaintOf(world))).ok(201);
    const resident = await world.tracking(filed);
    const roster = (await people(resident, `role=mediator&caseId=${filed.caseId}`)).ok(200).items;
    const mediators = DEMO_ACCOUNTS.filter(({ roles }) => roles.includes('mediator'));
    expect(roster.map(({ roles }: { roles: string[] }) => roles)).toEqual(mediators.map(() => ['mediator']));
    expect((await people(resident, 'role=mediator')).status).toBe(403);
    expect((await people(resident, `role=clerk&caseId=${filed.caseId}`)).status).toBe(403);
    expect((await people(await world.as('firm2'), `role=mediator&caseId=${filed.caseId}`)).status).toBe(404);
    expect((await people(world.anyone, 'role=mediator')).status).toBe(401);
  });
});
