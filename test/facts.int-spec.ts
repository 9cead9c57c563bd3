import { newId } from '#kernel/ids.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import type { Facts } from '#machines/contract/kind-event.js';
import {
  attachmentFact,
  bodyFact,
  contestFacts,
  firmCaseFacts,
  participantFacts,
  personFact,
} from '#machines/contract/facts.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { demoAccount } from '#parties/demo/demo-accounts.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { demoFirm } from '#parties/demo/demo-firms.js';
import { factKey } from '#engine/fact-requests.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import { loadFacts } from '#persistence/store/load-facts.js';
import { dispute } from './world/dispute-kind.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';
import { errand } from './world/errand-kind.js';

let world: EngineWorld;
beforeAll(async () => {
  world = await startEngine({ kinds: [errand, dispute] });
  await new DemoAssociation(world.dataSource, { demoPassword: 'heyi-demo' }, world.clock).seed();
});
afterAll(() => world.close());

const load = (...requests: FactRequest[]): Promise<Facts> =>
  loadFacts(world.dataSource.manager, requests, factKey);
const firm2 = demoFirm(2).id;

async function openDispute(payload: object = {}): Promise<string> {
  const id = newId();
  const opening = world.command(id, 'OPEN_DISPUTE', { firmId: firm2, ...payload } as never, {
    idempotencyKey: OPENING_KEY,
  });
  await world.gate.open([{ id, kind: 'dispute', title: '纠纷', opening }]);
  await world.bell.ringCases([id]);
  expect((await world.outcome(opening.id)).status).toBe('applied');
  return id;
}

it('a person has offices, a firm that is no tie, and ties with their days', async () => {
  const { id, firmId } = demoAccount('committee5');
  const facts = await load({ fact: 'person', id }, { fact: 'person', id: newId() });
  expect(personFact(facts, id)).toEqual({
    id,
    roles: ['committeeMember'],
    firmId,
    active: true,
    ties: [{ firmId: firm2, nature: 'shareholding', since: '2023-12-14', until: null }],
  });
  expect(Object.values(facts)).toContain(null);
});

it('an estate is contested by whoever serves it and whoever bid for it; another by nobody but its firm', async () => {
  const own = DEMO_ESTATES.filter(({ firmId }) => firmId === firm2);
  const [contested, other] = [own[0]?.id as string, own[1]?.id as string];
  const facts = await load({ fact: 'contests', id: contested }, { fact: 'contests', id: other });
  expect(contestFacts(facts, contested)).toEqual([
    { firmId: demoFirm(3).id, nature: 'bid', on: '2025-04-02' },
    { firmId: firm2, nature: 'serves', on: null },
  ]);
  expect(contestFacts(facts, other)).toEqual([{ firmId: firm2, nature: 'serves', on: null }]);
});

it('a body has its seats, and a member who was switched off has none', async () => {
  const council = async () =>
    bodyFact(await load({ fact: 'body', id: 'standingCouncil' }), 'standingCouncil');
  expect((await council())?.seats).toHaveLength(15);
  expect((await council())?.seats.filter(({ chair }) => chair)).toEqual([
    { userId: demoAccount('council1').id, firmId: demoAccount('council1').firmId, chair: true },
  ]);
  await world.row(`UPDATE account SET active = FALSE WHERE username = 'council15'`);
  expect((await council())?.seats).toHaveLength(14);
  expect(await load({ fact: 'body', id: 'parliament' })).toEqual({ 'body:parliament': null });
});

it('participants are found over links in both directions, and each with the parts in which they acted', async () => {
  const parent = await openDispute();
  const actor = (username: string, role: 'mediator' | 'clerk') =>
    ({ kind: 'person', id: demoAccount(username).id, role }) as const;
  await world.send(parent, 'SAY', { shouts: false }, { actor: actor('mediator1', 'mediator') });
  await world.send(parent, 'SPAWN', {}, { actor: actor('clerk1', 'clerk') });
  const { child_id: child } = await world.row<{ child_id: string }>(
    'SELECT child_id FROM case_link WHERE parent_id = $1',
    [parent],
  );
  await world.send(child, 'SAY', { shouts: false }, { actor: actor('clerk2', 'clerk') });
  const stranger = await openDispute();
  const facts = await load(
    { fact: 'participants', id: parent },
    { fact: 'participants', id: child },
    { fact: 'participants', id: stranger },
  );
  const seen = (caseId: string) =>
    participantFacts(facts, caseId)
      ?.map(({ userId, roles, kind }) => [userId, kind, ...roles].join(' '))
      .toSorted();
  expect(seen(child)).toEqual(seen(parent));
  expect(seen(child)).toEqual(
    expect.arrayContaining([
      `${demoAccount('mediator1').id} dispute mediator`,
      `${demoAccount('clerk1').id} dispute clerk`,
      `${demoAccount('clerk2').id} dispute clerk`,
    ]),
  );
  expect(participantFacts(facts, stranger)).toHaveLength(1);
});

it('earlier cases about a firm come by kind, newest first', async () => {
  const firmId = demoFirm(4).id;
  const first = await openDispute({ firmId });
  world.clock.advance(3_600_000);
  const second = await openDispute({ firmId });
  const facts = await load(
    { fact: 'firmCases', id: `dispute/${firmId}` },
    { fact: 'firmCases', id: `errand/${firmId}` },
  );
  expect(firmCaseFacts(facts, 'dispute', firmId)?.map(({ caseId, state }) => [caseId, state])).toEqual([
    [second, 'open'],
    [first, 'open'],
  ]);
  expect(firmCaseFacts(facts, 'errand', firmId)).toEqual([]);
});

it('a file is privileged when it comes from bytes that were ever said in confidence, over any number of copies', async () => {
  // Each was downloaded and uploaded again: the original of one is the copy of the one before.
  const files = [
    { original: 'photo', copy: 'copy', privileged: true },
    { original: 'photo', copy: 'copy' },
    { original: 'copy', copy: 'copy of the copy' },
    { original: 'copy of the copy', copy: 'copy of that' },
    { original: 'blackened', copy: 'copy of the blackened' },
    { original: 'other', copy: 'other copy' },
  ].map((file) => ({ id: newId(), privileged: false, ...file }));
  for (const { id, original, copy, privileged } of files)
    await world.row(
      `INSERT INTO attachment (id, digest, name, type, size, original_digest, original_type, original_size,
                               redacted_digest, redacted_size, scan, uploader, privileged, created_at)
       VALUES ($1, $2, 'x', 'image/png', 1, $3, 'image/png', 1, CASE WHEN $4 THEN 'blackened' END,
               CASE WHEN $4 THEN 1 END, 'unscanned', '{"kind":"anonymous","id":null}', $4, now())`,
      [id, copy, original, privileged],
    );
  const facts = await load(...files.map(({ id }) => ({ fact: 'attachment' as const, id })));
  expect(files.map(({ id }) => attachmentFact(facts, id)?.privileged)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
