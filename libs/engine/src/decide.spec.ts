import { derivedId } from '#kernel/ids.js';
import { sha256 } from '#kernel/canonical-json.js';
import { RUNG_EVENT } from '#machines/contract/deadline-rule.js';
import type { WaitingCommand } from './command.js';
import { decide, InvariantBroken, living, type World } from './decide.js';
import { chainStart } from './history.js';
import {
  applied,
  CLERK,
  command,
  ENGINE,
  FIRM,
  hoursLater,
  MONDAY,
  parcel,
  parcelAfter,
  worldWith,
} from './testing/parcel.js';
import { freshCase } from './testing/random-case.js';

const PAID = { payload: { paid: true } };
const refusalOf = (
  file: Parameters<typeof decide>[0],
  one: WaitingCommand,
  more: Partial<World> = {},
): unknown => {
  const decision = decide(file, one, worldWith(more));
  return decision.outcome === 'refused' ? decision.refusal : 'applied';
};

describe('a case before its opening', () => {
  const sealed = { payload: { sealed: true } };

  it('takes its opening and nothing else', () => {
    expect(refusalOf(freshCase(parcel), command('STOP'))).toEqual({ code: 'CASE.EVENT_NOT_ALLOWED' });
    expect(refusalOf(freshCase(parcel), command('OPEN', sealed))).toBe('applied');
  });

  it('asks the guards of the opening', () => {
    expect(refusalOf(freshCase(parcel), command('OPEN'))).toEqual({
      code: 'CASE.GUARD_REFUSED',
      guards: ['isSealed'],
    });
  });

  it('becomes a file with everything that follows from its first state', () => {
    const opening = command('OPEN', sealed);
    const { file, entry, effects } = applied(decide(freshCase(parcel), opening, worldWith()));
    expect(file).toMatchObject({
      id: freshCase(parcel).id,
      caseNo: 'PA-2026-000001',
      machineVersion: 1,
      fingerprint: 'print',
      version: 1,
      status: 'active',
      state: 'sent',
      headHash: entry.hash,
      lastAt: MONDAY,
      summary: { firmId: FIRM, estateId: null, category: '0 stops', urgency: null },
      parties: [{ role: 'firmHandler', firmId: FIRM, side: 'b', sinceSeq: 1 }],
    });
    expect(file.deadlines.map(({ name, armedSeq, status }) => [name, armedSeq, status])).toEqual([
      ['way', 1, 'running'],
    ]);
    expect(file.tasks.map(({ name, role, dueAt }) => [name, role, dueAt])).toEqual([
      ['carry', 'clerk', file.deadlines[0]?.dueAt],
      ['carry', 'firmHandler', file.deadlines[0]?.dueAt],
    ]);
    expect(effects).toEqual([]);
    expect(entry).toMatchObject({ seq: 1, type: 'OPEN', state: 'sent', at: MONDAY, commandId: opening.id });
    expect(entry.prevHash).toBe(chainStart(file.id));
    expect(entry.hash).toBe(sha256(`${entry.prevHash}\n${entry.body}`));
  });
});

describe('a command is refused', () => {
  const sent = parcelAfter();
  const over = parcelAfter('DELIVER');

  it.each<[string, () => unknown, object]>([
    ['that the kind does not know', () => refusalOf(sent, command('FLY')), { code: 'CASE.EVENT_UNKNOWN' }],
    [
      'by a role that may not',
      () => refusalOf(sent, command('STOP', { actor: { ...CLERK, role: 'counsel' } })),
      { code: 'CASE.ROLE_FORBIDDEN' },
    ],
    [
      'of the clock by a person',
      () => refusalOf(sent, command('TIME_PASSED')),
      { code: 'CASE.ROLE_FORBIDDEN' },
    ],
    ['after the end', () => refusalOf(over, command('STOP')), { code: 'CASE.FINISHED' }],
    [
      'after the end, before its version is looked at',
      () => refusalOf(over, command('STOP', { expectedVersion: 1 })),
      { code: 'CASE.FINISHED' },
    ],
    [
      'that saw another version',
      () => refusalOf(parcelAfter('STOP'), command('STOP', { expectedVersion: 1 })),
      { code: 'CASE.STALE_VERSION' },
    ],
    [
      'in a state that does not take it, with what the state takes from people',
      () => refusalOf(sent, command('RELEASE')),
      { code: 'CASE.EVENT_NOT_ALLOWED', allowed: ['STOP', 'HOLD', 'DROP', 'DELIVER'] },
    ],
    [
      'by a guard, with its name',
      () => refusalOf(sent, command('DELIVER')),
      { code: 'CASE.GUARD_REFUSED', guards: ['isPaid'], allowed: ['STOP', 'HOLD', 'DROP', 'DELIVER'] },
    ],
    [
      'of the engine by a person',
      () => refusalOf(sent, command('CALENDAR_REVISED')),
      { code: 'CASE.EVENT_RESERVED' },
    ],
    [
      'of the engine after the end',
      () => refusalOf(over, command('CALENDAR_REVISED', { actor: ENGINE })),
      { code: 'CASE.FINISHED' },
    ],
  ])('%s', (_, refusal, expected) => {
    expect(refusal()).toEqual(expected);
  });

  it('only if its version differs', () => {
    expect(refusalOf(parcelAfter('STOP'), command('STOP', { expectedVersion: 2 }))).toBe('applied');
  });
});

describe('a command that is applied', () => {
  it('moves the case on by one, chained to the entry before it', () => {
    const before = parcelAfter('STOP');
    const { file, entry } = applied(
      decide(before, command('STOP', { acceptedAt: hoursLater(5) }), worldWith()),
    );
    expect(file).toMatchObject({ version: 3, state: 'sent', lastAt: hoursLater(5) });
    expect(file.summary.category).toBe('2 stops');
    expect([entry.seq, entry.prevHash]).toEqual([3, before.headHash]);
    expect(file.headHash).toBe(entry.hash);
    // The second stop brings a task; those that go on keep their beginning.
    expect(file.tasks.map(({ name, openedSeq }) => [name, openedSeq])).toEqual([
      ['carry', 1],
      ['carry', 1],
      ['ask', 3],
    ]);
  });

  it('says everything that its decision saw, and nothing that was not there', () => {
    const plain = command('STOP', { payload: { weight: 3 } });
    const bodyOf = (one: WaitingCommand, more: Partial<World> = {}) =>
      JSON.parse(applied(decide(parcelAfter(), one, worldWith(more))).entry.body) as object;
    const said = {
      case: freshCase(parcel).id,
      seq: 2,
      command: plain.id,
      kind: 'parcel',
      machine: 1,
      type: 'STOP',
      payload: { weight: 3 },
      actor: CLERK,
      at: MONDAY,
      state: 'sent',
    };
    expect(bodyOf(plain)).toEqual(said);
    expect(
      bodyOf(
        { ...plain, narrativeDigest: 'abc' },
        { facts: { 'firm:f': { member: true } }, settingsInForce: { days: 9 } },
      ),
    ).toEqual({ ...said, facts: { 'firm:f': { member: true } }, settings: { days: 9 }, narrative: 'abc' });
  });

  it('happens when it was accepted, but never before what happened last', () => {
    const before = parcelAfter('STOP');
    const atOf = (acceptedAt: string) =>
      applied(decide(before, command('STOP', { acceptedAt }), worldWith())).entry.at;
    expect(atOf(hoursLater(9))).toBe(hoursLater(9));
    expect(atOf(MONDAY)).toBe(hoursLater(1));
  });

  it('asks for its effects in the order of the machine, each under an id of its own', () => {
    const one = command('DELIVER', PAID);
    const { effects, file } = applied(decide(parcelAfter('STOP'), one, worldWith()));
    const data = { stops: 1, event: 'DELIVER', caseId: file.id };
    expect(effects).toEqual([
      {
        id: derivedId(one.id, 0),
        ordinal: 0,
        type: 'notify',
        params: { notice: 'closed', to: 'clerk' },
        data: { ...data, type: 'notify', to: 'clerk' },
      },
      {
        id: derivedId(one.id, 1),
        ordinal: 1,
        type: 'issue',
        params: { document: 'letter' },
        data: { ...data, type: 'issue', to: null },
      },
    ]);
  });

  it('ends what the final state no longer wants', () => {
    const { file } = applied(
      decide(parcelAfter(), command('DELIVER', { ...PAID, acceptedAt: hoursLater(2) }), worldWith()),
    );
    expect(file).toMatchObject({ status: 'done', state: 'delivered' });
    expect(file.deadlines.map(({ status, endedAt }) => [status, endedAt])).toEqual([
      ['ended', hoursLater(2)],
    ]);
    expect(file.tasks.map(({ closedAt }) => closedAt)).toEqual([hoursLater(2), hoursLater(2)]);
    expect(living(file)).toMatchObject({ deadlines: [], tasks: [] });
  });

  it('changes who stands in relation to the case', () => {
    const { file } = applied(decide(parcelAfter('STOP'), command('HOLD'), worldWith()));
    expect(file.parties).toEqual([{ role: 'counsel', sinceSeq: 3 }]);
    expect(living(file).deadlines).toHaveLength(1);
  });

  it('stops when the machine breaks what must always hold: a defect, not an answer', () => {
    const attempt = () => decide(parcelAfter(), command('DROP'), worldWith());
    expect(attempt).toThrow(InvariantBroken);
    expect(attempt).toThrow('parcel: DROP in sent breaks: fewer than no stops');
  });
});

describe('an event of the engine', () => {
  it('leaves the machine where it is and counts its deadlines anew', () => {
    const before = parcelAfter('STOP');
    const { file, entry, effects } = applied(
      decide(before, command('SETTINGS_REVISED', { actor: ENGINE }), worldWith({ settings: { days: 12 } })),
    );
    expect(file).toMatchObject({ version: 3, state: 'sent', snapshot: before.snapshot });
    expect(file.deadlines[0]).toMatchObject({ armedSeq: 1, budget: { amount: 12, unit: 'workday' } });
    expect(file.deadlines[0]!.dueAt! > before.deadlines[0]!.dueAt!).toBe(true);
    expect(entry.type).toBe('SETTINGS_REVISED');
    expect(effects).toEqual([]);
  });
});

describe('a case in a later program', () => {
  const later = {
    ...parcel,
    version: 2,
    upgrades: [
      { from: 1, apply: (snapshot: object) => ({ ...snapshot, context: { stops: 40, firmId: FIRM } }) },
    ],
  } as typeof parcel;

  it('is moved to the machine of today by its next event', () => {
    const { file, entry } = applied(decide(parcelAfter(), command('STOP'), worldWith({ kind: later })));
    expect(file).toMatchObject({ machineVersion: 2, summary: { category: '41 stops' } });
    expect(JSON.parse(entry.body)).toMatchObject({ machine: 2 });
  });

  it('is a defect without its snapshot', () => {
    const hollow = { ...parcelAfter(), snapshot: null };
    expect(() => decide(hollow, command('STOP'), worldWith())).toThrow(
      `case ${hollow.id} has version 1 but no snapshot`,
    );
  });
});

describe('a rung of a deadline', () => {
  it('is noted on the deadline once it has happened', () => {
    const reached = command(RUNG_EVENT, { actor: ENGINE, payload: { deadline: 'way', rung: 'yellow' } });
    const { file, effects } = applied(decide(parcelAfter(), reached, worldWith()));
    expect(file.deadlines[0]?.fired).toEqual(['yellow']);
    expect(effects.map(({ type }) => type)).toEqual(['notify']);
  });
});
