import { and, assign, not } from 'xstate';
import { NOTIFY, toyEvent, toyKind, toyMachine, toyStates, WORDS } from '../testing/toy-kind.js';
import type { CaseKind } from './case-kind.js';
import { assertKinds, checkKind, KIND_CHECKS } from './check-kind.js';
import { RUNG_EVENT } from './deadline-rule.js';

const problemsOf = (kind: CaseKind, all: readonly CaseKind[] = [kind]) =>
  checkKind(kind, all).map(({ where, problem }) => `${where.replace(/^.*\/[^/]*?\./, '')} | ${problem}`);

const toy = toyKind();
const [deadline] = toy.deadlines;
const [task] = toy.tasks;
const withStates = (states: object) =>
  toyKind({ machine: toyMachine({ states: { ...toyStates(), ...states } }) });
const open = (on: object, more: object = {}) =>
  withStates({ open: { ...more, on: { ...toyStates().open.on, ...on } } });
const withEvents = (events: object) =>
  toyKind({ events: { ...toy.events, ...events } as CaseKind['events'] });
const withDeadline = (changes: object) => toyKind({ deadlines: [{ ...deadline, ...changes } as never] });
const withTask = (changes: object) => toyKind({ tasks: [{ ...task, ...changes } as never] });
const withState = (changes: object) =>
  toyKind({ states: { ...toy.states, open: { ...toy.states['open'], ...changes } as never } });
const doing = (action: unknown) => open({ CLOSE: { target: 'closed', guard: 'isOpen', actions: action } });
const guarded = (guard: unknown) => open({ CLOSE: { target: 'closed', guard, actions: NOTIFY } });
const blank = { zh: ' ', en: 'words' };

/** Each row plants one defect; the second column is part of what must be said about it. */
const DEFECTS: Readonly<Record<string, readonly (readonly [CaseKind, string])[]>> = {
  'has a name, prefix and version of its own': [
    [toyKind({ name: 'Toy' }), 'not lower_snake'],
    [toyKind({ prefix: 'Toy' }), 'not two capital letters'],
    [toyKind({ version: 0 }), 'not a positive integer'],
    [toyKind({ label: blank }), 'label | has no zh text'],
    [toyKind({ version: 2 }), 'nothing moves a case of version 1 to version 2'],
    [toyKind({ upgrades: [{ from: 1, apply: (snapshot) => snapshot }] }), 'version 1 has no such step'],
  ],
  'only decides: no timers, no calls, no endless loops': [
    [toyKind({ machine: toyMachine({ options: {} }) }), 'options.maxIterations | is not set'],
    [open({}, { after: { 1000: 'closed' } }), 'open.after | timers of a machine live in memory'],
    [open({}, { invoke: { src: 'other' } }), 'open.invoke | a machine that calls others'],
    [
      withStates({ open: { ...toyStates().open, type: 'parallel', states: { a: {}, b: {} } } }),
      'open | parallel states',
    ],
  ],
  'names its guards and explains them': [
    [guarded(() => true), 'is an inline function'],
    [guarded(not('isOpen')), 'is built with not'],
    [guarded(and(['isOpen', () => true])), 'is an inline function'],
    [guarded({ type: 'isOpen', params: {} }), 'is an object with parameters'],
    [guarded('isMissing'), 'isMissing | is used by the machine but not implemented'],
    [toyKind({ guards: {} }), 'isOpen | says nothing in zh and en'],
    [toyKind({ guards: { isOpen: { says: WORDS, source: '' } } }), 'isOpen | names no source'],
    [toyKind({ openingGuards: ['isMissing'] }), 'isMissing | is used by the machine but not implemented'],
  ],
  'names its actions and gives them plain data': [
    [doing(() => {}), 'is an inline function'],
    [doing(assign({ count: 2 })), 'is an inline function'],
    [doing('missing'), 'missing is no effect and is not implemented'],
    [doing('bare'), 'bare is a function and would never be carried out'],
    [doing({ ...NOTIFY, params: () => NOTIFY.params }), 'parameters of notify are not plain JSON'],
    [
      doing({ ...NOTIFY, params: { ...NOTIFY.params, at: new Date(0) } }),
      'parameters of notify are not plain JSON',
    ],
    [open({}, { entry: () => {} }), 'open.entry | is an inline function'],
    [open({}, { exit: 'missing' }), 'open.exit | missing is no effect'],
  ],
  'can reach every state, and an end from every state': [
    [withStates({ island: { on: { CLOSE: 'closed' } } }), 'island | no transition leads here'],
    [withStates({ open: pitfall(), pit: {} }), 'pit | no way leads from here'],
    [withStates({ closed: {} }), 'states | no state is final'],
  ],
  'has a rule for every event of its machine': [
    [open({ SHOUT: 'closed' }), 'SHOUT | the machine handles it but it has no rule'],
    [withEvents({ WHISPER: toyEvent() }), 'WHISPER | has a rule but no state handles it'],
    [toyKind({ opening: 'BEGIN' }), 'BEGIN | the opening event has no rule'],
  ],
  'lets somebody send each event and labels it': [
    [withEvents({ CLOSE: toyEvent({ by: [] }) }), 'CLOSE.by | nobody may send it'],
    [withEvents({ CLOSE: toyEvent({ by: ['neighbour' as never] }) }), '"neighbour" is no role'],
    [withEvents({ CLOSE: toyEvent({ label: blank }) }), 'CLOSE.label | has no zh text'],
    [withEvents({ CLOSE: toyEvent({ says: blank }) }), 'CLOSE.says | has no zh text'],
    [withEvents({ CLOSE: toyEvent({ payload: undefined as never }) }), 'CLOSE | has no payload class'],
    [
      // oxlint-disable-next-line unicorn/no-thenable -- the rule's own field
      withEvents({ CLOSE: toyEvent({ sight: { clerk: { before: 'fact', after: 'NEVER', then: 'full' } } }) }),
      'CLOSE.sight | waits for unknown event NEVER',
    ],
    [withEvents({ shout: toyEvent() }), 'shout | is not UPPER_SNAKE'],
  ],
  'has words for every code': [
    [toyKind({ codes: { 'SHOUT.how': { loud: WORDS } } }), 'codes SHOUT.how | belongs to no event'],
    [toyKind({ codes: { 'CLOSE.how': { loud: blank } } }), 'codes CLOSE.how.loud | has no zh text'],
  ],
  'has the text for every effect': [
    [
      doing({ type: 'notify', params: { notice: 'lost', to: 'clerk' } }),
      'notice | "lost" is not in the table',
    ],
    [
      doing({ type: 'notify', params: { notice: 'closed', to: 'neighbour' } }),
      'notify.to: "neighbour" is no role',
    ],
    [doing({ type: 'notify', params: { notice: 'closed' } }), 'notify.to: nobody is no role'],
    [doing({ type: 'issue', params: { document: 'lost' } }), 'document | "lost" is not in the table'],
    [doing({ type: 'record', params: {} }), 'entry | none is not in the table'],
    [doing({ type: 'openCase', params: { kind: 'lost' } }), 'there is no kind "lost"'],
    [toyKind({ notices: { closed: { title: WORDS, body: blank } } }), 'closed.body | has no zh text'],
  ],
  'hears every deadline that passes': [
    [withDeadline({ in: [] }), 'time.in | runs in no state'],
    [withDeadline({ in: ['nowhere'] }), 'time | there is no state "nowhere"'],
    [withDeadline({ pausedIn: { nowhere: 'litigation' } }), 'time | there is no state "nowhere"'],
    [withDeadline({ pausedIn: { open: 'litigation' } }), 'both runs and pauses in "open"'],
    [withDeadline({ in: ['open', 'closed'] }), 'the case is over in "closed"'],
    [withDeadline({ onPassed: 'OPEN' }), 'open | does not handle OPEN'],
    [withEvents({ TIME_PASSED: toyEvent({ by: ['system', 'clerk'] }) }), 'could pretend that time is up'],
    [withEvents({ [RUNG_EVENT]: toyEvent({ by: ['clerk'] }) }), 'could pretend that time is up'],
    [toyKind({ machine: toyMachine({ on: {} }) }), 'rungs are raised but not handled'],
    [withDeadline({ label: blank }), 'time.label | has no zh text'],
    [withDeadline({ source: blank }), 'time.source | names no source'],
    [
      withDeadline({ rungs: [...(deadline?.rungs ?? []), ...(deadline?.rungs ?? [])] }),
      'two rungs are called "yellow"',
    ],
    [toyKind({ deadlines: [...toy.deadlines, ...toy.deadlines] }), 'time | two deadlines have this name'],
  ],
  'opens tasks in states that exist': [
    [withTask({ in: [] }), 'close.in | is open in no state'],
    [withTask({ in: ['nowhere'] }), 'close.in | there is no state "nowhere"'],
    [withTask({ deadline: 'never' }), 'close.deadline | there is no deadline "never"'],
    [withTask({ label: blank }), 'close.label | has no zh text'],
    [toyKind({ tasks: [...toy.tasks, ...toy.tasks] }), 'close | two tasks have this name'],
  ],
  'labels every state and stage': [
    [withState({ label: blank }), 'open.label | has no zh text'],
    [withState({ stage: 'nowhere' }), 'open.stage | there is no stage "nowhere"'],
    [withState({ actor: 'neighbour' }), '"neighbour" is no role'],
    [withState({ tone: 'loud' }), 'open.tone | "loud" is no tone'],
    [toyKind({ states: { closed: toy.states['closed'] as never } }), 'open | the state has no rule'],
    [
      toyKind({ states: { ...toy.states, gone: toy.states['open'] as never } }),
      'gone | the machine has no such state',
    ],
    [
      toyKind({ stages: { ...toy.stages, more: toy.stages['over'] as never } }),
      'stage more | no state belongs to it',
    ],
    [
      toyKind({ stages: { ...toy.stages, over: { label: blank, explains: WORDS } } }),
      'stage over.label | has no zh',
    ],
    [
      toyKind({ stages: { ...toy.stages, over: { label: WORDS, explains: blank } } }),
      'over.explains | is not explained',
    ],
  ],
  'keeps its settings within their limits': [
    [toyKind({ settings: { days: setting({ value: 9 }) } }), 'days | 9 is not within 1..5'],
    [toyKind({ settings: { days: setting({ min: Number.NaN }) } }), 'are not all numbers'],
    [toyKind({ settings: { days: setting({ label: blank }) } }), 'days.label | has no zh text'],
    [toyKind({ settings: { days: setting({ source: '' }) } }), 'days.source | names no source'],
  ],
};

function setting(changes: object) {
  return { ...toy.settings['days'], ...changes } as never;
}

describe('checking a kind', () => {
  it('finds nothing in the toy', () => {
    expect(problemsOf(toy)).toEqual([]);
  });

  it('has planted a defect for every check', () => {
    expect(Object.keys(DEFECTS)).toEqual(Object.keys(KIND_CHECKS));
  });

  describe.each(Object.entries(DEFECTS))('that it %s', (name, planted) => {
    it.each(planted.map(([kind, said]) => ({ kind, said })))('finds "$said"', ({ kind, said }) => {
      const found =
        KIND_CHECKS[name]?.(kind, [kind]).map(({ where, problem }) => `${where} | ${problem}`) ?? [];
      expect(found.filter((line) => line.includes(said))).not.toEqual([]);
    });
  });

  it('finds kinds that are taken for each other', () => {
    const other = toyKind({ name: 'other' });
    expect(problemsOf(toy, [toy, toy])).toContain('kind.ts: name | another kind is called "toy" too');
    expect(problemsOf(toy, [toy, other])).toEqual([
      'kind.ts: prefix | another kind numbers its cases "TY" too',
    ]);
  });

  it('tells all defects of all kinds at once, each with its file and its cure', () => {
    const kinds = [toyKind({ prefix: 'x' }), toyKind({ name: 'other', prefix: 'OT', guards: {} })];
    expect(() => assertKinds(kinds)).toThrow(
      /3 defect\(s\)[^]*toy\.kind\.ts: prefix\n[^]*cure: [^]*other\/other\.guards\.ts: isOpen/,
    );
  });
});

/** A state without way out, that `open` falls into. */
function pitfall() {
  return {
    on: {
      ...toyStates().open.on,
      CLOSE: [{ target: 'closed', guard: 'isOpen', actions: NOTIFY }, { target: 'pit' }],
    },
  };
}
