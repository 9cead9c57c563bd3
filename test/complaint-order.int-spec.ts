import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { complaint } from '#machines/kinds/complaint/complaint.kind.js';
import { rectification } from '#machines/kinds/rectification/rectification.kind.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import { type EngineWorld, startEngine } from './world/engine-world.js';

const FIRM = newId();
const RIVAL = newId();
const ESTATE = newId();
const PEOPLE = { inspectorA: newId(), inspectorB: newId(), rival: newId() };
const person = (role: CaseRole, id = newId(), firmId?: string): Actor => ({
  kind: 'person',
  id,
  role,
  ...(firmId ? { firmId } : {}),
});
const CLERK = person('clerk');
const HEAD = person('secretaryGeneral');
const HANDLER = person('firmHandler', newId(), FIRM);

/** A complaint about a lift and the order that grows out of it, on the whole engine (domain.md §4.11b, first story). */
describe('a complaint and its order', () => {
  let world: EngineWorld;
  let complaintId: string;
  let orderId: string;

  beforeAll(async () => {
    world = await startEngine({ kinds: [complaint, rectification], now: '2026-03-02T01:00:00.000Z' });
    const insert = (sql: string, parameters: unknown[]) => world.rows(sql, parameters);
    for (const [id, name] of [
      [FIRM, '海湾物业'],
      [RIVAL, '山水物业'],
    ])
      await insert('INSERT INTO firm (id, name, member) VALUES ($1, $2, true)', [id, name]);
    await insert('INSERT INTO estate (id, name, firm_id) VALUES ($1, $2, $3)', [ESTATE, '海湾花园', FIRM]);
    await insert(
      `INSERT INTO estate_contest (id, estate_id, firm_id, nature, happened_on) VALUES ($1, $2, $3, 'bid', '2025-01-15')`,
      [newId(), ESTATE, RIVAL],
    );
    for (const [name, id] of Object.entries(PEOPLE))
      await insert(
        `INSERT INTO account (id, username, name, password_hash, roles, firm_id, created_at)
         VALUES ($1, $2, $2, '-', '{clerk}', $3, now())`,
        [id, name, name === 'rival' ? RIVAL : null],
      );
    complaintId = newId();
  });
  afterAll(() => world.close());

  const send = (id: string, actor: Actor, type: string, payload: JsonObject = {}) =>
    world.send(id, type, payload, { actor });
  const applied = async (id: string, actor: Actor, type: string, payload: JsonObject = {}) => {
    const outcome = await send(id, actor, type, payload);
    expect([type, outcome.status, outcome.refusal]).toEqual([type, 'applied', undefined]);
  };
  const stateOf = async (id: string) =>
    (await world.row<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [id])).state;

  it('opens an order that the complaint waits for', async () => {
    const opening = world.command(
      complaintId,
      'FILE_COMPLAINT',
      {
        type: 'complaint',
        category: 'facilitySafety',
        identityMode: 'masked',
        firmId: FIRM,
        estateId: ESTATE,
        occurredOn: '2026-03-01',
      },
      { idempotencyKey: OPENING_KEY, actor: { kind: 'complainant', id: complaintId, role: 'complainant' } },
    );
    await world.gate.open([{ id: complaintId, kind: 'complaint', title: '电梯困人', opening }]);
    await world.bell.ringCases([complaintId]);
    await world.settle();
    await applied(complaintId, CLERK, 'REGISTER');
    await applied(complaintId, CLERK, 'ACCEPT');
    await applied(complaintId, CLERK, 'NOTIFY_FIRM');
    await applied(complaintId, HANDLER, 'SIGN');
    await applied(complaintId, HANDLER, 'LOG_CONTACT', { way: 'visit', reached: true });
    await applied(complaintId, HANDLER, 'ANSWER', {
      points: [{ verdict: 'no' }],
      doneOn: '2026-03-02',
      attachmentIds: [newId()],
    });
    await applied(complaintId, CLERK, 'APPROVE_ANSWER');
    await applied(
      complaintId,
      { kind: 'complainant', id: complaintId, role: 'complainant' },
      'REJECT_ANSWER',
    );
    await applied(complaintId, CLERK, 'TO_RECTIFICATION');
    const order = await world.row<{ id: string; state: string; urgency: string; blocking: boolean }>(
      `SELECT c.id, c.state, c.urgency, l.blocking FROM case_link l JOIN case_file c ON c.id = l.child_id
        WHERE l.parent_id = $1 AND l.relation = 'rectification'`,
      [complaintId],
    );
    expect(order).toMatchObject({ state: 'drafted', urgency: 'emergency', blocking: true });
    orderId = order.id;
    expect(await send(complaintId, CLERK, 'RECTIFICATION_ENDED', { outcome: 'passed' })).toMatchObject({
      status: 'refused',
      refusal: { code: 'CASE.GUARD_REFUSED', guards: expect.arrayContaining(['mayEnterResult']) as unknown },
    });
  });

  it('is inspected by two persons whom the register knows to be free', async () => {
    await applied(orderId, CLERK, 'DRAFT_ORDER', { safety: true, items: [{ kind: 'safetyDevice' }] });
    await applied(orderId, HEAD, 'APPROVE_ORDER', {});
    await applied(orderId, HANDLER, 'ACKNOWLEDGE');
    const photo = (moment: string, takenOn: string) => ({ attachmentId: moment, moment, takenOn });
    await applied(orderId, HANDLER, 'REPORT_DONE', {
      photos: [photo('before', '2026-03-01'), photo('after', '2026-03-02')],
      attachmentIds: ['before', 'after'],
    });
    const inspectors = (...ids: string[]) => ({ inspectorIds: ids, on: '2026-03-02' });
    expect(
      await send(orderId, CLERK, 'SCHEDULE_INSPECTION', inspectors(PEOPLE.inspectorA, PEOPLE.rival)),
    ).toMatchObject({ status: 'refused', refusal: { guards: ['areInspectorsNoRivals'] } });
    await applied(orderId, CLERK, 'SCHEDULE_INSPECTION', inspectors(PEOPLE.inspectorA, PEOPLE.inspectorB));
    const appointed = await world.rows(`SELECT 1 FROM case_party WHERE case_id = $1 AND role = 'inspector'`, [
      orderId,
    ]);
    expect(appointed).toHaveLength(2);
  });

  it('is resolved when the order is passed', async () => {
    await applied(orderId, person('inspector', PEOPLE.inspectorA), 'RECORD_INSPECTION', {
      verdicts: [{ item: 1, verdict: 'met' }],
      firmSignature: 'signed',
    });
    await applied(orderId, person('inspector', PEOPLE.inspectorB), 'CONFIRM_INSPECTION');
    await world.settle();
    expect([await stateOf(orderId), await stateOf(complaintId)]).toEqual(['watch', 'resolved']);
  });

  it('stays open while the order is watched, and is open again when the fault comes back', async () => {
    await world.advanceTo('2026-04-08T01:00:00.000Z');
    await world.sweep();
    expect([await stateOf(orderId), await stateOf(complaintId)]).toEqual(['watch', 'resolved']);
    expect(await send(complaintId, CLERK, 'ARCHIVE')).toMatchObject({
      status: 'refused',
      refusal: { guards: ['isFreeOfOpenChildren'] },
    });
    await applied(orderId, CLERK, 'LOG_LOOK', { way: 'visit', quiet: false });
    await world.settle();
    expect([await stateOf(orderId), await stateOf(complaintId)]).toEqual(['reopened', 'unresolved']);
  });

  it('left a history that can be decided again', async () => {
    expect((await world.verify()).findings).toEqual([]);
  });
});
