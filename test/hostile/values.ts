import { complaintOf } from '../world/complaints.js';
import { estateOf, firmOf, idOf } from '../world/walk.js';
import { attack, type Attack, gets, type Group } from './attack.js';

const INVALID: [number, string] = [400, 'INPUT.INVALID'];
const NUL = '%00';

const complaint = (name: string, more: object): Attack =>
  attack(`a complaint ${name}`, 'anyone', INVALID, async (who, { walk }) =>
    who.post('/api/complaints', await complaintOf(walk.world, more)),
  );

const days = [
  '0000-01-01',
  '2026-02-30',
  '2026-13-01',
  '2026-3-1',
  '9999-12-31',
  '2026-03-03',
  '2026-03-01T10:00:00',
  '2026-03-01Z',
  '+2026-03-01',
  '',
  20_260_301,
  -1,
  0,
  [],
];

const query = (name: string, as: 'clerk' | 'anyone', path: string) => attack(name, as, INVALID, gets(path));

export const VALUES: Group = {
  title: 'a value that is none',
  attacks: [
    ...days.map((day) => complaint(`of the day ${JSON.stringify(day)}`, { occurredOn: day })),
    complaint('of a person with a number for a name', { contact: { name: 5, phone: '13812345678' } }),
    complaint('with a telephone of letters', { contact: { name: '林小小', phone: 'javascript:alert(1)' } }),
    complaint('with two addresses in the mail address', {
      contact: { name: '林小小', phone: '13812345678', email: 'a@b.cn\nbcc: c@d.cn' },
    }),
    complaint('at an estate in SQL', { estateId: "' OR 1=1 --" }),
    complaint('with evidence that is no list', { attachmentIds: '01a20000-0000-7000-8000-000000000000' }),
    complaint('with evidence of nobody', { attachmentIds: ['01a20000-0000-7000-8000-000000000000'] }),
    complaint('with a hundred pieces of evidence', {
      attachmentIds: Array.from({ length: 100 }, () => '01a20000-0000-7000-8000-000000000000'),
    }),
    ...['q', 'state', 'cursor', 'kind'].map((name) =>
      query(`NUL in ${name} of the list`, 'clerk', `/api/cases?${name}=a${NUL}b`),
    ),
    query('NUL in the search of tasks', 'clerk', `/api/inbox?q=${NUL}`),
    query('NUL in the search of firms', 'anyone', `/api/firms?q=${NUL}x`),
    query('NUL in a district', 'anyone', `/api/estates?district=${NUL}`),
    query('NUL in the search of the registry', 'anyone', `/api/registry?q=a${NUL}`),
    query('NUL in a category', 'anyone', `/api/estates/${estateOf('firm1')}/similar?category=${NUL}`),
    ...[
      'limit=0',
      'limit=-1',
      'limit=1e3',
      'limit=0x10',
      'limit=٣',
      'limit=999999999999',
      'limit=1&limit=2',
      'limit[]=1',
      'limit[a]=1',
      'q[$ne]=1',
      'from=0000-00-00',
      'to=infinity',
      'from=2026-03-01T00:00:00',
    ].map((text) => query(`a list by ${text}`, 'clerk', `/api/cases?${text}`)),
    ...[
      '[]',
      '["x","y"]',
      '["infinity","x"]',
      '{"at":1}',
      '["2026-99-99T00:00:00.000Z","01a20000-0000-7000-8000-000000000000"]',
      '[null,null]',
    ].map((text) =>
      query(`a page after ${text}`, 'clerk', `/api/cases?cursor=${Buffer.from(text).toString('base64url')}`),
    ),
    query(
      'a page of cases after "never"',
      'clerk',
      `/api/cases?cursor=${Buffer.from('["infinity","01a20000-0000-7000-8000-000000000000"]').toString('base64url')}&limit=x`,
    ),
    query('a checkpoint before 10^12', 'anyone', '/api/checkpoints?before=1000000000000'),
    query(
      'a due date after 10^9 working days',
      'anyone',
      '/api/calendar/due?from=2026-01-01&workdays=999999999',
    ),
    query('a due date from the end of time', 'anyone', '/api/calendar/due?from=9999-12-31&workdays=366&x=1'),
    attack('a body of the association in another script', 'sec-gen', 404, (who) =>
      who.send('PUT', '/api/bodies/__proto__', { 'content-type': 'application/json' }, '{"seats":[]}'),
    ),
    attack('a setting beyond all numbers', 'sec-gen', INVALID, (who) =>
      who.post('/api/settings', { kind: 'complaint', key: 'similarDays', value: 2 ** 31, reason: '试一试' }),
    ),
    attack('a setting of the prototype', 'sec-gen', INVALID, (who) =>
      who.post('/api/settings', { kind: 'complaint', key: '__proto__', value: 1, reason: '试一试' }),
    ),
    attack('a setting of a kind that nobody knows', 'sec-gen', 404, (who) =>
      who.post('/api/settings', { kind: 'constructor', key: 'x', value: 1, reason: '试一试' }),
    ),
    attack('a setting from yesterday on', 'sec-gen', INVALID, (who) =>
      who.post('/api/settings', {
        kind: 'complaint',
        key: 'similarDays',
        value: 30,
        reason: '试一试',
        effectiveFrom: '2020-01-01',
      }),
    ),
    attack('a tie that ends before it began', 'clerk', INVALID, (who) =>
      who.post('/api/ties', {
        firmId: firmOf('firm5'),
        nature: 'employment',
        since: '2024-01-02',
        until: '2024-01-01',
      }),
    ),
    attack('a tie of year 0', 'clerk', INVALID, (who) =>
      who.post('/api/ties', { firmId: firmOf('firm5'), nature: 'employment', since: '0000-01-01' }),
    ),
    ...[
      '2026-03-01T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '9999-12-31T23:59:60Z',
      '+275760-09-13T00:00:00Z',
      '2026-06-01',
      '2026-03-05T10:00:00',
      '2026-06-30T23:59:60Z',
      '2099-01-01T00:00:00Z',
    ].map((until) =>
      attack(`standing in until ${until}`, 'clerk', INVALID, (who) =>
        who.post('/api/stand-ins', { to: idOf('clerk2'), until }),
      ),
    ),
    ...[
      '0000-03-03T02:00:00Z',
      '2026-06-30T23:59:60Z',
      '2026-02-30T02:00:00Z',
      '2026-03-03T24:00:01Z',
      '2026-03-03T02:00:00',
      '2026-03-03T02:00:00+99:00',
      '2026-W10-2',
    ].map((startsAt) =>
      attack(`talks at ${startsAt}`, 'mediator', INVALID, (who, { things }) =>
        who.event(things.mediation, 'PROPOSE_TIME', { startsAt, way: 'phone' }),
      ),
    ),
    attack('a user name with NUL', 'admin', INVALID, (who) =>
      who.post('/api/accounts', { username: 'a\0b', name: '新人', roles: ['clerk'] }),
    ),
    attack('a user name that turns round', 'admin', INVALID, (who) =>
      who.post('/api/accounts', { username: 'admin\u202e', name: '新人', roles: ['clerk'] }),
    ),
    attack('the role of the system for an account', 'admin', INVALID, (who) =>
      who.post('/api/accounts', { username: 'robot', name: '新人', roles: ['system'] }),
    ),
    attack('a program’s token for 10^6 days', 'admin', INVALID, (who) =>
      who.post('/api/tokens', { accountId: idOf('clerk2'), label: 'x', days: 1_000_000 }),
    ),
    attack('a case number with NUL', 'anyone', INVALID, (who) =>
      who.post('/api/track', { caseNo: 'TS\0', queryCode: 'x' }),
    ),
    attack('a password with NUL', 'anyone', INVALID, (who) =>
      who.post('/api/auth/login', { username: 'clerk1', password: 'a\0b' }),
    ),
    attack('a passkey made of nothing', 'anyone', 401, (who) =>
      who.post('/api/auth/passkey', {
        response: { id: '\u0001', __proto: [], response: { clientDataJSON: 'e30' } },
      }),
    ),
  ],
};
