import { InboxListQuery } from '../inbox/list.queries.js';
import { readQuery } from './query-of.js';

it('numbers become numbers, empty values are absent', () => {
  expect({ ...readQuery(InboxListQuery, { limit: '20', q: '123', view: '' }) }).toEqual({
    limit: 20,
    q: '123',
  });
});

it.each([
  { limit: '1e2' },
  { limit: '0x10' },
  { limit: ' 5' },
  { limit: '5.5' },
  { view: ['mine', 'overdue'] },
  { view: 'toString' },
  { nonsense: '1' },
])('%j is refused', (query) => expect(() => readQuery(InboxListQuery, query)).toThrow(/INPUT.INVALID/));
