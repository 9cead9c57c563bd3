import type { FactRequest } from '../event-rule.js';
import { sampleFacts } from './sample-facts.js';

const persons = (count: number): readonly FactRequest[] =>
  Array.from({ length: count }, (_, index) => ({ fact: 'person', id: `person-${index}` }));

it('tries every combination of a few questions', () => {
  expect(sampleFacts(persons(2))).toHaveLength(9);
});

it('asks a body of seven seats one seat at a time, each with each of its answers', () => {
  const answers = sampleFacts(persons(7));
  expect(answers).toHaveLength(1 + 7 * 2);
  for (const { id } of persons(7))
    expect(new Set(answers.map((facts) => JSON.stringify(facts[`person:${id}`]))).size).toBe(3);
});
