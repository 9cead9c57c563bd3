import { NOTIFY, toyEvent, toyKind, toyMachine, toyStates, WORDS } from '../testing/toy-kind.js';
import { fingerprintOf, fingerprintProblem } from './fingerprint.js';

const toy = toyKind();
const other = { zh: '别的文字', en: 'other words' };
const [deadline] = toy.deadlines;
const openWith = (on: object) =>
  toyKind({
    machine: toyMachine({ states: { ...toyStates(), open: { on: { ...toyStates().open.on, ...on } } } }),
  });

describe('the fingerprint of a kind', () => {
  it('is the same for the same definition made twice', () => {
    expect(fingerprintOf(toyKind({ machine: toyMachine() }))).toBe(fingerprintOf(toy));
    expect(fingerprintOf(toy)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['a target', openWith({ TIME_PASSED: 'open' })],
    ['a guard', openWith({ TIME_PASSED: { target: 'closed', guard: 'isOpen' } })],
    ['an effect', openWith({ TIME_PASSED: { target: 'closed', actions: NOTIFY } })],
    [
      'the parameters of an effect',
      openWith({ CLOSE: { target: 'closed', guard: 'isOpen', actions: { ...NOTIFY, params: {} } } }),
    ],
    ['who may send an event', toyKind({ events: { ...toy.events, CLOSE: toyEvent({ by: ['mediator'] }) } })],
    [
      'where a deadline runs',
      toyKind({ deadlines: [{ ...deadline, pausedIn: { closed: 'litigation' } } as never] }),
    ],
    ['the source of a deadline', toyKind({ deadlines: [{ ...deadline, source: other } as never] })],
    ['a task', toyKind({ tasks: [] })],
    ['a house default', toyKind({ settings: { days: { ...toy.settings['days'], value: 4 } as never } })],
  ])('changes with %s', (_, changed) => {
    expect(fingerprintOf(changed)).not.toBe(fingerprintOf(toy));
  });

  it('does not change with words, look or name', () => {
    const reworded = toyKind({
      name: 'renamed',
      label: other,
      events: { ...toy.events, CLOSE: toyEvent({ label: other }) },
      states: { ...toy.states, open: { ...toy.states['open'], label: other, tone: 'warning' } as never },
      notices: { closed: { title: other, body: WORDS } },
    });
    expect(fingerprintOf(reworded)).toBe(fingerprintOf(toy));
  });
});

describe('an accepted fingerprint', () => {
  const accepted = { version: 1, fingerprint: fingerprintOf(toy) };

  it('stands for the definition it was taken from', () => {
    expect(fingerprintProblem(toy, accepted)).toBeNull();
  });

  it('asks for a new version when the definition changed', () => {
    expect(fingerprintProblem(toyKind({ tasks: [] }), accepted)).toMatch(
      /Raise the version to 2, add an upgrade from 1, then run: npm run heyi -- kinds accept toy/,
    );
  });

  it('asks to accept a new kind and a new version', () => {
    expect(fingerprintProblem(toy, null)).toMatch(/kinds accept toy$/);
    expect(fingerprintProblem(toyKind({ version: 2 }), accepted)).toMatch(/version 2 is not accepted yet/);
    expect(fingerprintProblem(toy, { ...accepted, version: 2 })).toMatch(/versions only grow/);
  });
});
