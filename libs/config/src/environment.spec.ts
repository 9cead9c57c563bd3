import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from './environment.errors.js';
import { loadEnvironment } from './environment.js';

const LONG = '0123456789abcdef'.repeat(2);
const URLS = { DATABASE_URL: 'postgresql://heyi:geheim@db:5432/heyi', REDIS_URL: 'redis://cache:6379' };

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'heyi-config-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (env: NodeJS.ProcessEnv) => loadEnvironment({ DATA_DIR: join(folder, 'data'), ...env });

function refused(env: NodeJS.ProcessEnv): EnvironmentError {
  try {
    load(env);
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
}
const badKeys = (env: NodeJS.ProcessEnv) => refused(env).problems.map(({ key }) => key);

describe('the environment', () => {
  it('needs nothing set for the embedded shape', () => {
    expect(load({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: join(folder, 'data'),
      databaseUrl: undefined,
      redisUrl: undefined,
      role: 'all',
      demo: true,
      demoPassword: 'heyi-demo',
      clockOffsetMs: 0,
      secret: expect.stringMatching(/^[0-9a-f]{64}$/),
      production: false,
      publicUrl: 'http://localhost:3000',
      logLevel: 'info',
      language: 'zh-CN',
      embedded: true,
      edge: {},
    });
  });

  it('is frozen', () => expect(Object.isFrozen(load({}))).toBe(true));

  it('takes an empty value as absent', () => {
    expect(load({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, embedded: true });
  });

  it('has no demo data beside a database of one’s own unless asked', () => {
    const env = { ...URLS, HEYI_SECRET: LONG };
    expect(load(env)).toMatchObject({ demo: false, embedded: false, databaseUrl: URLS.DATABASE_URL });
    expect(load({ ...env, HEYI_DEMO: '1' }).demo).toBe(true);
  });

  it('reads every key', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      HEYI_ROLE: 'worker',
      HEYI_DEMO: '0',
      HEYI_DEMO_PASSWORD: 'long enough',
    };
    const more = { HEYI_CLOCK_OFFSET: '-PT2H', LOG_LEVEL: 'debug', HEYI_LANG: 'en', NODE_ENV: 'test' };
    expect(load({ ...env, ...more })).toMatchObject({
      port: 0,
      host: '::1',
      role: 'worker',
      demo: false,
      demoPassword: 'long enough',
      clockOffsetMs: -7_200_000,
      logLevel: 'debug',
      language: 'en',
      production: false,
    });
  });

  it('knows the association by HEYI_ASSOCIATION and HEYI_PHONE, and refuses what is neither name nor number', () => {
    const set = { HEYI_ASSOCIATION: '示例市物业管理协会', HEYI_PHONE: '+86 756-1234567' };
    expect(load(set)).toMatchObject({ association: set.HEYI_ASSOCIATION, phone: set.HEYI_PHONE });
    expect(load({})).toMatchObject({ association: undefined, phone: undefined });
    const wrong = refused({ HEYI_ASSOCIATION: '会'.repeat(61), HEYI_PHONE: 'call us' });
    expect(wrong.problems.map(({ key }) => key).toSorted()).toEqual(['HEYI_ASSOCIATION', 'HEYI_PHONE']);
    expect(wrong.describe('zh-CN')).toContain('HEYI_PHONE=0756-1234567');
  });

  it('lists every bad key at once, each in both languages with what to set', () => {
    const env = { PORT: '70000', HOST: 'a b', REDIS_URL: 'http://x', HEYI_ROLE: 'boss', HEYI_DEMO: 'yes' };
    const more = {
      HEYI_CLOCK_OFFSET: '8 days',
      LOG_LEVEL: 'loud',
      HEYI_LANG: 'fr',
      HEYI_DEMO_PASSWORD: 'short',
    };
    const error = refused({ ...env, ...more, DATABASE_URL: 'mysql://x', NODE_ENV: 'prod' });
    expect(error.problems.map(({ key }) => key).toSorted()).toEqual(
      [...Object.keys({ ...env, ...more }), 'DATABASE_URL', 'NODE_ENV', 'HEYI_SECRET'].toSorted(),
    );
    for (const { message } of error.problems) {
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(message.en).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(error.describe('zh-CN')).toContain(
      '  PORT  请设为 0 至 65535 的整数，例如 PORT=3000（现为“70000”）',
    );
    expect(error.describe('en').split('\n')).toHaveLength(13);
  });

  it('never prints an address or a secret back', () => {
    const { message } = refused({ DATABASE_URL: 'mysql://heyi:geheim@db/x', HEYI_SECRET: 'geheim' });
    expect(message).not.toContain('geheim');
  });
});

describe('production', () => {
  const production = {
    ...URLS,
    HEYI_SECRET: LONG,
    NODE_ENV: 'production',
    HEYI_PUBLIC_URL: 'https://heyi.example.org',
  };

  it('refuses a moved clock and demo data together', () => {
    expect(badKeys({ ...production, HEYI_DEMO: '1', HEYI_CLOCK_OFFSET: 'P8D' }).toSorted()).toEqual([
      'HEYI_CLOCK_OFFSET',
      'HEYI_DEMO',
    ]);
  });

  it('starts without demo data, also with the embedded database', () => {
    expect(load(production)).toMatchObject({ production: true, demo: false });
    expect(load({ NODE_ENV: 'production', HEYI_PUBLIC_URL: 'https://heyi.example.org/' })).toMatchObject({
      production: true,
      demo: false,
      embedded: true,
      publicUrl: 'https://heyi.example.org',
    });
  });

  it('lists together what an example left behind', () => {
    const example = {
      DATABASE_URL: 'postgresql://heyi:heyi@db:5432/heyi',
      HEYI_DEMO: '1',
      NODE_ENV: 'production',
    };
    const secret = { HEYI_SECRET: 'change-me-change-me-change-me-change-me' };
    expect(badKeys({ ...example, ...secret }).toSorted()).toEqual([
      'DATABASE_URL',
      'HEYI_DEMO',
      'HEYI_PUBLIC_URL',
      'HEYI_SECRET',
    ]);
    expect(load({ ...example, ...secret, NODE_ENV: '' }).demo).toBe(true);
  });

  it.each([
    'http://heyi.example.org',
    'https://heyi.example.org/path',
    'heyi.example.org',
    'https://a:b@x.org',
  ])('is not opened at %s', (address) =>
    expect(badKeys({ ...production, HEYI_PUBLIC_URL: address })).toEqual(['HEYI_PUBLIC_URL']),
  );
});

describe('the sign-in system of the organisation', () => {
  const oidc = {
    HEYI_OIDC_ISSUER: 'https://login.example.org',
    HEYI_OIDC_CLIENT_ID: 'heyi',
    HEYI_OIDC_CLIENT_SECRET: 'a secret of the other side',
  };

  it('is off unless it is set', () => expect(load({}).oidc).toBeUndefined());

  it('needs all three keys', () => {
    expect(load(oidc).oidc).toEqual({
      issuer: 'https://login.example.org',
      clientId: 'heyi',
      clientSecret: 'a secret of the other side',
    });
    expect(badKeys({ HEYI_OIDC_ISSUER: oidc.HEYI_OIDC_ISSUER }).toSorted()).toEqual([
      'HEYI_OIDC_CLIENT_ID',
      'HEYI_OIDC_CLIENT_SECRET',
    ]);
  });
});

describe('the secret', () => {
  it('is made once in the embedded shape, readable by nobody else, and kept', () => {
    const first = load({}).secret;
    expect(load({}).secret).toBe(first);
    expect(readFileSync(join(folder, 'data', 'secret'), 'utf8').trim()).toBe(first);
    expect(statSync(join(folder, 'data', 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is not made while another key is wrong', () => {
    expect(badKeys({ PORT: 'x' })).toEqual(['PORT']);
    expect(() => statSync(join(folder, 'data'))).toThrow('ENOENT');
  });

  it('is required with a database of one’s own', () => expect(badKeys(URLS)).toEqual(['HEYI_SECRET']));

  it('is refused when shorter than 32 characters', () => {
    expect(badKeys({ ...URLS, HEYI_SECRET: 'x'.repeat(31) })).toEqual(['HEYI_SECRET']);
  });

  it('comes out of a file, without the line end', () => {
    writeFileSync(join(folder, 'key'), `${LONG}\n`);
    expect(load({ ...URLS, HEYI_SECRET_FILE: join(folder, 'key') }).secret).toBe(LONG);
  });

  it('is refused from a file that is missing or too short', () => {
    expect(badKeys({ HEYI_SECRET_FILE: join(folder, 'none') })).toEqual(['HEYI_SECRET_FILE']);
    writeFileSync(join(folder, 'key'), 'short');
    expect(badKeys({ ...URLS, HEYI_SECRET_FILE: join(folder, 'key') })).toEqual(['HEYI_SECRET_FILE']);
  });

  it('is refused when given twice', () => {
    expect(badKeys({ HEYI_SECRET: LONG, HEYI_SECRET_FILE: '/x' })).toEqual(['HEYI_SECRET']);
  });

  it('may be followed by the one that it replaced, out of a variable or a file', () => {
    const previous = 'y'.repeat(32);
    writeFileSync(join(folder, 'old'), `${previous}\n`);
    for (const env of [
      { HEYI_SECRET_PREVIOUS: previous },
      { HEYI_SECRET_PREVIOUS_FILE: join(folder, 'old') },
    ])
      expect(load({ ...URLS, HEYI_SECRET: LONG, ...env }).previousSecret).toBe(previous);
    expect(badKeys({ ...URLS, HEYI_SECRET: LONG, HEYI_SECRET_PREVIOUS: LONG })).toEqual([
      'HEYI_SECRET_PREVIOUS',
    ]);
    expect(badKeys({ HEYI_SECRET_PREVIOUS: 'short' })).toEqual(['HEYI_SECRET_PREVIOUS']);
    expect(badKeys({ HEYI_SECRET_PREVIOUS_FILE: join(folder, 'none') })).toEqual([
      'HEYI_SECRET_PREVIOUS_FILE',
    ]);
  });

  it('names DATA_DIR when it cannot be kept there', () => {
    writeFileSync(join(folder, 'data'), 'a file in the way');
    expect(badKeys({})).toEqual(['DATA_DIR']);
  });
});

describe('evidence', () => {
  it('lies on the disk unless a bucket is named', () => {
    expect(load({}).objectStore).toBeUndefined();
    expect(load({ HEYI_S3_BUCKET: 'evidence' }).objectStore).toEqual({
      bucket: 'evidence',
      region: 'us-east-1',
      prefix: '',
    });
    const env = {
      HEYI_S3_BUCKET: 'evidence',
      HEYI_S3_ENDPOINT: 'https://minio.example:9000',
      HEYI_S3_REGION: 'cn-north-1',
      HEYI_S3_PREFIX: '/heyi/files/',
      HEYI_S3_ACCESS_KEY_ID: 'id',
      HEYI_S3_SECRET_ACCESS_KEY: 'geheim',
    };
    expect(load(env).objectStore).toEqual({
      bucket: 'evidence',
      region: 'cn-north-1',
      endpoint: 'https://minio.example:9000',
      prefix: 'heyi/files/',
      key: { id: 'id', secret: 'geheim' },
    });
  });

  it('half a bucket is refused', () => {
    expect(badKeys({ HEYI_S3_ENDPOINT: 'https://minio.example' })).toEqual(['HEYI_S3_ENDPOINT']);
    expect(badKeys({ HEYI_S3_BUCKET: 'Not A Bucket' })).toEqual(['HEYI_S3_BUCKET']);
    expect(badKeys({ HEYI_S3_BUCKET: 'evidence', HEYI_S3_ACCESS_KEY_ID: 'id' })).toEqual([
      'HEYI_S3_ACCESS_KEY_ID',
    ]);
  });

  it('sends mail with a server and a sender, and not with one of them', () => {
    const HEYI_SMTP_URL = 'smtp://heyi:secret@mail.example.org:587';
    const HEYI_MAIL_FROM = '和议 <heyi@example.org>';
    expect(load({ HEYI_SMTP_URL, HEYI_MAIL_FROM }).mail).toEqual({
      url: HEYI_SMTP_URL,
      from: HEYI_MAIL_FROM,
    });
    expect(load({}).mail).toBeUndefined();
    expect(badKeys({ HEYI_SMTP_URL })).toEqual(['HEYI_MAIL_FROM']);
    expect(badKeys({ HEYI_SMTP_URL: 'https://mail.example.org', HEYI_MAIL_FROM })).toEqual(['HEYI_SMTP_URL']);
  });

  it('is scanned at an address that is one', () => {
    for (const HEYI_CLAMAV of ['tcp://clamav:3310', 'unix:/run/clamav/clamd.ctl'])
      expect(load({ HEYI_CLAMAV }).clamav).toBe(HEYI_CLAMAV);
    expect(badKeys({ HEYI_CLAMAV: 'clamav:3310' })).toEqual(['HEYI_CLAMAV']);
  });
});

describe('the edge', () => {
  it('is as patient as it is told, and believes the proxies of a list', () => {
    const env = {
      HEYI_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::/32,192.0.2.7',
      HEYI_HEADERS_SECONDS: '5',
      HEYI_REQUEST_SECONDS: '20',
      HEYI_KEEP_ALIVE_SECONDS: '7',
      HEYI_SOCKETS: '100',
      HEYI_SOCKETS_PER_ADDRESS: '10',
      HEYI_REQUESTS_PER_MINUTE: '60',
      HEYI_SECURITY_CONTACT: 'mailto:security@example.org',
    };
    expect(load(env)).toMatchObject({
      edge: {
        trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.7'],
        headersMs: 5_000,
        requestMs: 20_000,
        keepAliveMs: 7_000,
        sockets: 100,
        socketsPerAddress: 10,
        requestsPerMinute: 60,
      },
      securityContact: 'mailto:security@example.org',
    });
    expect(load({ HEYI_TRUSTED_PROXIES: 'none' }).edge).toEqual({ trustedProxies: [] });
  });

  it.each([
    [
      'HEYI_TRUSTED_PROXIES',
      ['*', '0.0.0.0/0', '10.0.0.0/33', 'proxy.example.org', 'loopback,', '::/0', '1/2/3'],
    ],
    ['HEYI_HEADERS_SECONDS', ['0', '61', '-1', '1.5', 'x']],
    ['HEYI_REQUEST_SECONDS', ['0', '301']],
    ['HEYI_SOCKETS', ['9', '65536']],
    ['HEYI_SECURITY_CONTACT', ['security@example.org', 'http://example.org', 'javascript:alert(1)']],
  ])('%s is not %j', (key, values) => {
    for (const value of values) expect([value, badKeys({ [key]: value })]).toEqual([value, [key]]);
  });
});
