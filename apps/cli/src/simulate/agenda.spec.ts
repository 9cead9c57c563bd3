import { Agenda } from './agenda.js';
import { Stream } from './random.js';

const entry = (at: number, caseId = `case ${at}`) => ({ at, caseId });

describe('the agenda', () => {
  it('gives what lies before a moment, in order of time', () => {
    const agenda = new Agenda<{ at: number; caseId: string }>();
    const times = Stream.of(1).shuffled(Array.from({ length: 200 }, (_, index) => index));
    for (const at of times) agenda.add(entry(at));
    expect(agenda.first?.at).toBe(0);
    expect(agenda.takeBefore(150).map(({ at }) => at)).toEqual(Array.from({ length: 150 }, (_, at) => at));
    expect(agenda.size).toBe(50);
    expect(agenda.first?.at).toBe(150);
  });

  it('keeps the order of planning where moments are equal', () => {
    const agenda = new Agenda<{ at: number; caseId: string }>();
    for (const name of ['a', 'b', 'c', 'd']) agenda.add(entry(5, name));
    expect(agenda.takeBefore(6).map(({ caseId }) => caseId)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes one act of each case at a time: the second depends on the first', () => {
    const agenda = new Agenda<{ at: number; caseId: string }>();
    agenda.add(entry(2, 'a'));
    agenda.add(entry(1, 'a'));
    agenda.add(entry(3, 'b'));
    expect(agenda.takeBefore(10).map(({ at }) => at)).toEqual([1, 3]);
    expect(agenda.takeBefore(10).map(({ at }) => at)).toEqual([2]);
    expect(agenda.takeBefore(10)).toEqual([]);
  });
});
