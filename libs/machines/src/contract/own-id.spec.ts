import { isOwnId, openChildren } from './facts.js';

describe('the own id of a case', () => {
  const facts = { 'firm:f-1': null, 'openChildren:c-1': 2 };

  it('is told by the question for its open children', () => {
    expect([isOwnId(facts, 'c-1'), isOwnId(facts, 'f-1'), openChildren(facts)]).toEqual([true, false, 2]);
  });

  it('is unknown where nobody asked', () => {
    expect(isOwnId({ 'firm:f-1': null }, 'f-1')).toBe(false);
    expect(openChildren({})).toBeNull();
  });
});
