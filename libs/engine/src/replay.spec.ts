import { canonicalText } from '#kernel/canonical-json.js';
import type { CaseFile } from './case-file.js';
import { decide, living } from './decide.js';
import { chainHash, chainStart, narrativeDigest } from './history.js';
import { checkChain, differences, replay, type ReplayWorld, type StoredEntry } from './replay.js';
import { applied, command, hoursLater, parcel, worldWith } from './testing/parcel.js';
import { freshCase, PLAIN_CALENDAR } from './testing/random-case.js';

const fresh = freshCase(parcel);
const house: ReplayWorld = {
  kinds: { get: () => parcel, fingerprint: () => 'print' },
  calendar: PLAIN_CALENDAR,
  defaults: () => ({ days: 6 }),
};

/** A case as it is stored, and its history: one stop under a longer term, one with words. */
function story(): { file: CaseFile; entries: StoredEntry[] } {
  const entries: StoredEntry[] = [];
  let file = fresh;
  const take = (one: ReturnType<typeof command>, more = {}) => {
    const decision = applied(decide(file, one, worldWith(more)));
    entries.push(decision.entry);
    file = living(decision.file);
  };
  take(command('OPEN', { payload: { sealed: true } }));
  take(command('STOP', { acceptedAt: hoursLater(1) }), {
    settings: { days: 9 },
    settingsInForce: { days: 9 },
  });
  take(
    command('STOP', { acceptedAt: hoursLater(2), narrativeDigest: narrativeDigest('salt', { why: 'snow' }) }),
    {
      facts: { 'firm:f': { member: true } },
    },
  );
  return { file, entries };
}

const { file, entries } = story();
const changed = (index: number, change: (entry: StoredEntry) => Partial<StoredEntry>) =>
  entries.map((entry, place) => (place === index ? { ...entry, ...change(entry) } : entry));
/** The same text under a hash that fits it, as somebody would write it who knows how the chain is made. */
const forged = (entry: StoredEntry, body: string) => ({ body, hash: chainHash(entry.prevHash, body) });

describe('a chain', () => {
  it('is in order as it was written, and when it is empty', () => {
    expect(checkChain(fresh.id, entries)).toBeNull();
    expect(checkChain(fresh.id, [])).toBeNull();
  });

  it.each<[string, () => readonly StoredEntry[], number, string]>([
    ['a lost entry', () => [entries[0]!, entries[2]!], 2, 'sequence 2 is missing (found 3)'],
    ['a lost beginning', () => entries.slice(1), 1, 'sequence 1 is missing (found 2)'],
    ['swapped entries', () => [entries[1]!, entries[0]!, entries[2]!], 1, 'sequence 1 is missing (found 2)'],
    [
      'a changed text',
      () => changed(1, ({ body }) => ({ body: body.replace('STOP', 'SLOP') })),
      2,
      'was changed (its hash does not match its text)',
    ],
    [
      'a changed hash',
      () => changed(1, () => ({ hash: chainStart('x') })),
      2,
      'was changed (its hash does not match its text)',
    ],
    [
      'a changed link',
      () => changed(1, () => ({ prevHash: chainStart('x') })),
      2,
      'does not follow the entry before it (previous hash differs)',
    ],
    [
      'a forged text',
      () => changed(1, (entry) => forged(entry, entry.body.replace('STOP', 'SLOP'))),
      3,
      'does not follow the entry before it (previous hash differs)',
    ],
    [
      'another case',
      () => changed(2, (entry) => forged(entry, entry.body.replace(fresh.id, fresh.id.replace('1', '2')))),
      3,
      'belongs to another place',
    ],
    [
      'another number',
      () => changed(2, (entry) => forged(entry, entry.body.replace('"seq":3', '"seq":4'))),
      3,
      'belongs to another place',
    ],
    [
      'a text that is none',
      () => changed(2, (entry) => forged(entry, 'no text')),
      3,
      'belongs to another place',
    ],
  ])('shows %s', (_, broken, seq, what) => {
    expect(checkChain(fresh.id, broken())).toEqual({ seq, what });
  });

  it('of one case cannot stand in for another', () => {
    expect(checkChain('0190a000-0000-7000-8000-000000000002', entries)).toMatchObject({ seq: 1 });
  });
});

describe('a history decided again', () => {
  it('gives the stored case, under the settings, facts and words of then', () => {
    const again = replay(fresh, entries, house);
    expect(differences(file, again)).toEqual([]);
    expect(canonicalText(again)).toBe(canonicalText(file));
  });

  it('does not come out the same under other rules', () => {
    const dearer = { ...house, defaults: () => ({ days: 7 }) };
    expect(differences(file, replay(fresh, entries, dearer))).toEqual([
      expect.stringMatching(/^open deadlines: stored .*, replayed .*/),
      expect.stringMatching(/^open tasks: stored .*, replayed .*/),
    ]);
  });

  it('says which entry is refused today, and which comes out differently', () => {
    const held = changed(1, (entry) => forged(entry, entry.body.replaceAll('STOP', 'RELEASE')));
    expect(() => replay(fresh, held, house)).toThrow(
      'entry 2 (RELEASE) is refused when replayed: CASE.EVENT_NOT_ALLOWED',
    );
    const moved = changed(1, (entry) => ({ ...entry, hash: chainStart('x') }));
    expect(() => replay(fresh, moved, house)).toThrow('entry 2 (STOP) comes out differently when replayed');
  });
});

describe('the differences between a stored case and its replay', () => {
  const other = (more: Partial<CaseFile>) => differences({ ...file, ...more }, file);

  it('are none between the same, in whatever order its rows come', () => {
    expect(other({ tasks: file.tasks.toReversed(), parties: file.parties.toReversed() })).toEqual([]);
    const twice = [...file.deadlines, { ...file.deadlines[0]!, armedSeq: 9 }];
    expect(differences({ ...file, deadlines: twice }, { ...file, deadlines: twice.toReversed() })).toEqual(
      [],
    );
    const people = ['a', 'b'].map((userId) => ({ role: 'clerk' as const, userId, sinceSeq: 1 }));
    const firms = ['f', 'g'].map((firmId) => ({ role: 'clerk' as const, firmId, sinceSeq: 1 }));
    const owners = ['c', 'd'].map((complainantOf) => ({
      role: 'complainant' as const,
      complainantOf,
      sinceSeq: 1,
    }));
    const parties = [...people, ...firms, ...owners];
    expect(differences({ ...file, parties }, { ...file, parties: parties.toReversed() })).toEqual([]);
  });

  it.each<[string, Partial<CaseFile>]>([
    ['version', { version: 9 }],
    ['state', { state: 'held' }],
    ['status', { status: 'done' }],
    ['head of the history', { headHash: 'x' }],
    ['snapshot', { snapshot: {} }],
    ['summary', { summary: { ...file.summary, urgency: 'urgent' } }],
    ['open deadlines', { deadlines: [] }],
    ['open tasks', { tasks: [] }],
    ['parties', { parties: [] }],
  ])('name the %s', (what, more) => {
    expect(other(more)).toEqual([expect.stringMatching(new RegExp(`^${what}: stored .*, replayed `))]);
  });

  it('are cut where they would fill the screen', () => {
    const [line] = other({ state: 'x'.repeat(500) });
    expect(line).toBe(`state: stored "${'x'.repeat(159)}…, replayed "sent"`);
    expect(other({ state: 'x'.repeat(158) })).toEqual([
      `state: stored "${'x'.repeat(158)}", replayed "sent"`,
    ]);
  });
});
