import { attack, type Attack, type Group } from './attack.js';

const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const CLAIMS = { sub: 'clerk1', roles: ['administrator'], exp: 4_102_444_800 };
const TOKENS: Record<string, string> = {
  'alg none': `${b64({ alg: 'none', typ: 'JWT' })}.${b64(CLAIMS)}.`,
  'alg HS256': `${b64({ alg: 'HS256' })}.${b64(CLAIMS)}.c2lnbmF0dXJl`,
  'a key id that is a path': `${b64({ alg: 'HS256', kid: '../../dev/null' })}.${b64(CLAIMS)}.AAAA`,
  'a key id that is SQL': `${b64({ alg: 'HS256', kid: "' UNION SELECT 'x'--" })}.${b64(CLAIMS)}.AAAA`,
  'its own key': `${b64({ alg: 'RS256', jwk: { kty: 'oct', k: 'AA' }, jku: 'https://evil.example' })}.${b64(CLAIMS)}.AAAA`,
  nothing: '',
  'the prefix alone': 'heyi_',
  'ten thousand letters': 'x'.repeat(10_000),
};

const elsewhere = (
  name: string,
  headers: Record<string, string>,
  body: string,
  status: number,
  code: string,
): Attack =>
  attack(name, 'clerk', [status, code], (who, { things }) =>
    who.send('POST', `/api/cases/${things.complaint.caseId}/events`, headers, body),
  );

const JSON_TYPE = { 'content-type': 'application/json' };
const EVENT = JSON.stringify({ type: 'ADD_NOTE', payload: { text: '来自别处。' } });
const CROSS = 'AUTH.CROSS_SITE';

export const SESSIONS: Group = {
  title: 'a session that is none',
  attacks: [
    ...Object.entries(TOKENS).map(([name, token]) =>
      attack(`a token with ${name}`, 'anyone', [401, 'AUTH.SIGN_IN'], (who) =>
        who.with({ authorization: `Bearer ${token}` }).get('/api/me'),
      ),
    ),
    ...["' OR '1'='1", 'a%00b', '%27%3B', 'x; heyi_session=y', '__proto__'].map((value) =>
      attack(`a cookie that says ${value}`, 'anyone', [401, 'AUTH.SIGN_IN'], (who) =>
        who.with({ cookie: `heyi_session=${value}` }).get('/api/me'),
      ),
    ),
    attack('a tracking token in the cookie', 'anyone', [401, 'AUTH.SIGN_IN'], (who, { things }) =>
      who.with({ cookie: `heyi_session=${things.complaint.trackToken}` }).get('/api/me'),
    ),
    attack('the link of a case as a bearer', 'anyone', [401, 'TRACK.EXPIRED'], (who, { things }) =>
      who.with({ authorization: `Bearer ${things.complaint.trackToken}` }).get('/api/track'),
    ),
    attack('number and code in the address', 'anyone', [401, 'TRACK.EXPIRED'], (who, { things }) =>
      who.get(`/api/track?caseNo=${things.complaint.caseNo}&queryCode=${things.complaint.queryCode}`),
    ),
    attack('the link in the address', 'anyone', 401, (who, { things }) =>
      who.get(`/api/track?token=${things.complaint.trackToken}`),
    ),
    elsewhere('a page of another site', { ...JSON_TYPE, origin: 'https://evil.example' }, EVENT, 403, CROSS),
    elsewhere('a page without an origin', { ...JSON_TYPE, origin: 'null' }, EVENT, 403, CROSS),
    elsewhere(
      'a page of a like-named site',
      { ...JSON_TYPE, origin: 'http://127.0.0.1.evil.example' },
      EVENT,
      403,
      CROSS,
    ),
    elsewhere(
      'a page behind a user name',
      { ...JSON_TYPE, origin: 'http://127.0.0.1@evil.example' },
      EVENT,
      403,
      CROSS,
    ),
    elsewhere('a page on another port', { ...JSON_TYPE, origin: 'http://127.0.0.1:1' }, EVENT, 403, CROSS),
    elsewhere('a cross-site fetch', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, EVENT, 403, CROSS),
    elsewhere('a same-site fetch', { ...JSON_TYPE, 'sec-fetch-site': 'same-site' }, EVENT, 403, CROSS),
    elsewhere(
      'a form of another site',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'type=ADD_NOTE',
      415,
      'INPUT.MEDIA_TYPE',
    ),
    elsewhere(
      'JSON that calls itself text',
      { 'content-type': 'text/plain' },
      EVENT,
      415,
      'INPUT.MEDIA_TYPE',
    ),
    elsewhere('JSON that calls itself nothing', { 'content-type': '' }, EVENT, 415, 'INPUT.MEDIA_TYPE'),
    ...['//evil.example', '/%5cevil.example', 'https:evil.example', 'javascript:alert(1)'].map((to) =>
      attack(`a way back to ${to}`, 'anyone', 404, (who) =>
        who.get(`/api/auth/oidc/start?next=${encodeURIComponent(to)}`),
      ),
    ),
    attack('an address that begins with two slashes', 'anyone', 404, (who) =>
      who.get('//evil.example/%2e%2e'),
    ),
  ],
};
