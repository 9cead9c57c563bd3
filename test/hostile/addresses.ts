import { attack, type Group } from './attack.js';

/** Ways round a guard that looks at addresses; ours looks at routes. */
const SPELLINGS: readonly [string, (path: string) => string][] = [
  ['two slashes', (path) => path.replace('/api/', '/api//')],
  ['a slash at the end', (path) => `${path}/`],
  ['capitals', (path) => path.replace('/api/', '/API/')],
  ['a parameter of the path', (path) => `${path};x=1`],
  ['dots written twice', (path) => path.replace('/api/', '/api/%252e%252e/api/')],
  ['a written slash', (path) => path.replace('/api/', '/api%2f')],
  ['a backslash', (path) => path.replace('/api/', '/api%5c')],
  ['NUL at the end', (path) => `${path}%00`],
  ['a suffix', (path) => `${path}.json`],
  ['a newline', (path) => `${path}%0a`],
  ['a full-width letter', (path) => path.replace('/api/', `/${encodeURIComponent('ａｐｉ')}/`)],
];

const IDS = [
  "'%20OR%201=1--",
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '{01a20000-0000-7000-8000-000000000000}',
  '01a2000000007000800000000000000',
  '__proto__',
  'null',
  '-1',
  '*',
  '%F0%A0%AE%B7',
  'x'.repeat(90),
];
const PLACES = [
  '/api/cases/ID',
  '/api/cases/ID/history',
  '/api/documents/ID',
  '/api/attachments/ID',
  '/api/commands/ID',
  '/api/tasks/ID/colleagues',
  '/api/cases/ID/attachments',
];

export const ADDRESSES: Group = {
  title: 'an address that leads round',
  attacks: [
    ...SPELLINGS.flatMap(([name, spelled]) => [
      attack(`to the accounts by ${name}`, 'handler', 404, (who) => who.get(spelled('/api/accounts'))),
      attack(`to a foreign case by ${name}`, 'other firm', 404, (who, { things }) =>
        who.get(spelled(`/api/cases/${things.complaint.caseId}`)),
      ),
    ]),
    ...PLACES.flatMap((place) =>
      IDS.map((id) =>
        attack(`${place} with ${id.slice(0, 40)}`, 'clerk', 404, (who) => who.get(place.replace('ID', id))),
      ),
    ),
    attack('an id in capitals, of a foreign case', 'other firm', 404, (who, { things }) =>
      who.get(`/api/cases/${things.complaint.caseId.toUpperCase()}`),
    ),
    ...['/api/estates/ID/similar?category=noise', '/api/registry/firms/ID'].flatMap((place) =>
      ['%00', "'--", 'x'].map((id) =>
        attack(`${place} with ${id}`, 'anyone', place.includes('similar') ? 200 : 404, (who) =>
          who.get(place.replace('ID', id)),
        ),
      ),
    ),
    ...['PUT', 'PATCH', 'DELETE'].map((method) =>
      attack(`${method} on a case`, 'clerk', 404, (who, { things }) =>
        who.send(method, `/api/cases/${things.complaint.caseId}`),
      ),
    ),
    attack('an address of 20,000 letters', 'anyone', 400, (who) =>
      who.get(`/api/firms?q=${'x'.repeat(20_000)}`),
    ),
    attack('an id of 10,000 letters', 'clerk', 404, (who) => who.get(`/api/cases/${'x'.repeat(10_000)}`)),
    attack('a broken percent', 'anyone', 404, (who) => who.get('/api/kinds/%zz')),
    attack('a broken character', 'anyone', 404, (who) => who.get('/api/kinds/%ff%fe')),
  ],
};
