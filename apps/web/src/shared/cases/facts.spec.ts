import { factsOf } from './facts.js';

const says = {
  yes: 'yes',
  no: 'no',
  rating: (level: string) => ({ '4': 'satisfied' })[level],
  day: (day: string) => `the day ${day}`,
  moment: (at: string) => `at ${at}`,
};
const text = { title: 'Text', type: 'string' };
const kind = {
  events: [
    {
      type: 'ANSWER',
      schema: {
        properties: {
          fact: { title: 'Fact' },
          doneOn: { title: 'Done on' },
          points: { title: 'Points' },
          attachmentIds: { title: 'Files' },
          firmId: { title: 'Firm' },
          rating: { title: 'Rating' },
        },
      },
    },
    { type: 'SAID', schema: { properties: { text } } },
  ],
  codes: { 'ANSWER.points.verdict': { yes: 'met' }, 'FILE.mode': { masked: 'hidden' } },
} as never;

it('says field by field what an event says, codes in words, ids not at all', () => {
  const payload = {
    points: [{ verdict: 'yes', reason: 'mended' }],
    doneOn: '2026-03-02',
    firmId: 'f',
    rating: 4,
    attachmentIds: ['a', 'b'],
  };
  const words = { fact: 'worn out', unknown: 'left out' };
  expect(factsOf(kind, { type: 'ANSWER', payload, words }, says)).toEqual([
    { label: 'Fact', text: 'worn out' },
    { label: 'Done on', text: 'the day 2026-03-02' },
    { label: 'Points', text: 'met · mended' },
    { label: 'Files', files: ['a', 'b'] },
    { label: 'Rating', text: 'satisfied' },
  ]);
});

it('an event of the engine, which no kind describes, says nothing further', () => {
  expect(factsOf(kind, { type: 'CALENDAR_REVISED', payload: { day: 'x' } }, says)).toEqual([]);
});

it('says an instant as people do', () => {
  const payload = { text: '2026-03-05T09:30:00+08:00' };
  expect(factsOf(kind, { type: 'SAID', payload }, says)).toEqual([
    { label: 'Text', text: 'at 2026-03-05T09:30:00+08:00' },
  ]);
});

it('leaves an id out also where the name of the field does not say that it is one', () => {
  const payload = { text: '0226cbfc-2485-5358-9662-b440755de66e' };
  expect(factsOf(kind, { type: 'SAID', payload }, says)).toEqual([]);
});
