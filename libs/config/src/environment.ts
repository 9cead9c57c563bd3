import { validateSync } from 'class-validator';
import { resolve } from 'node:path';
import { clockOffsetMs } from './clock-offset.js';
import { edgeOf, type EdgeSettings } from './edge-settings.js';
import { EnvironmentError, type EnvironmentProblem } from './environment.errors.js';
import { EnvironmentKeys, environmentKeys } from './environment.keys.js';
import { isPlaceholder } from './given-secrets.js';
import type { Language, Said } from './said.js';
import { objectStoreOf, type ObjectStore } from './object-store.js';
import { previousSecretOf, secretOf } from './secret.js';

export type Role = 'all' | 'api' | 'worker';
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** OpenID Connect with a confidential client, code and PKCE. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** An SMTP server as a URL, with name and password in it where it asks for them. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** The settings the program runs with. Nothing else in the project looks at process.env. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly role: Role;
  /** Whether to fill an empty database with demo data. */
  readonly demo: boolean;
  readonly demoPassword: string;
  /** Added to every reading of the clock; 0 in production. */
  readonly clockOffsetMs: number;
  /** At least 32 characters; all keys are derived from it. */
  readonly secret: string;
  /** The secret before this one, while what it sealed is sealed anew (`heyi keys rotate`). */
  readonly previousSecret?: string;
  /** Where evidence lies, when not on the disk. */
  readonly objectStore?: ObjectStore;
  /** Address of a ClamAV daemon; without one nothing is scanned. */
  readonly clamav?: string;
  /** How mail goes out; undefined: it does not. */
  readonly mail?: MailSettings;
  readonly production: boolean;
  /** The origin that people open, without a slash at the end; links and passkeys hang on it, never on a Host header. */
  readonly publicUrl: string;
  /** Patience and trust of the HTTP side, as far as they were set. */
  readonly edge?: Partial<EdgeSettings>;
  /** Where reports on security go; without it there is no /.well-known/security.txt. */
  readonly securityContact?: string;
  /** The organisation's own sign-in system; undefined when there is none. */
  readonly oidc?: OidcSettings;
  readonly logLevel: LogLevel;
  /** Name of the association and the telephone of its secretariat, as pages show them. */
  readonly association?: string;
  readonly phone?: string;
  /** Language of what is printed on the console. */
  readonly language: Language;
  /** No DATABASE_URL: the program brings its own PostgreSQL. */
  readonly embedded: boolean;
}

/**
 * Reads and checks the environment once; throws an EnvironmentError that names every bad key.
 * In the embedded shape the secret is made on first use, as DATA_DIR/secret.
 */
export function loadEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const keys = new EnvironmentKeys();
  for (const key of environmentKeys) if (env[key]?.trim()) keys[key] = env[key].trim();

  const problems = problemsOf(keys);
  const embedded = keys.DATABASE_URL === undefined;
  const dataDir = resolve(keys.DATA_DIR ?? '.heyi');
  // With other mistakes on the list nothing is written yet; a missing or unreadable secret still joins the list.
  const found =
    problems.length > 0 && embedded && !keys.HEYI_SECRET_FILE
      ? undefined
      : secretOf(keys, { embedded, dataDir });
  const previous = previousSecretOf(keys);
  for (const one of [found, previous]) if (one && 'problem' in one) problems.push(one.problem);
  if (found && 'secret' in found && keys.NODE_ENV === 'production' && isPlaceholder(found.secret))
    problems.push(GIVEN_SECRET);
  if (problems.length > 0 || !found || !('secret' in found)) throw new EnvironmentError(problems);

  const production = keys.NODE_ENV === 'production';
  return Object.freeze<Environment>({
    port: Number(keys.PORT ?? 3000),
    host: keys.HOST ?? '127.0.0.1',
    dataDir,
    databaseUrl: keys.DATABASE_URL,
    redisUrl: keys.REDIS_URL,
    role: (keys.HEYI_ROLE ?? 'all') as Role,
    // The default of a production server without DATABASE_URL is no demo data, rather than a refusal to start.
    demo: (keys.HEYI_DEMO ?? (embedded && !production ? '1' : '0')) === '1',
    demoPassword: keys.HEYI_DEMO_PASSWORD ?? 'heyi-demo',
    clockOffsetMs: clockOffsetMs(keys.HEYI_CLOCK_OFFSET ?? 'PT0S') ?? 0,
    secret: found.secret,
    previousSecret: previous && 'secret' in previous ? previous.secret : undefined,
    objectStore: objectStoreOf(keys),
    clamav: keys.HEYI_CLAMAV,
    mail:
      keys.HEYI_SMTP_URL && keys.HEYI_MAIL_FROM
        ? { url: keys.HEYI_SMTP_URL, from: keys.HEYI_MAIL_FROM }
        : undefined,
    production,
    publicUrl: keys.HEYI_PUBLIC_URL
      ? new URL(keys.HEYI_PUBLIC_URL).origin
      : `http://localhost:${keys.PORT ?? 3000}`,
    edge: edgeOf(keys),
    securityContact: keys.HEYI_SECURITY_CONTACT,
    oidc: oidcOf(keys),
    logLevel: (keys.LOG_LEVEL ?? 'info') as LogLevel,
    association: keys.HEYI_ASSOCIATION,
    phone: keys.HEYI_PHONE,
    language: (keys.HEYI_LANG ?? 'zh-CN') as Language,
    embedded,
  });
}

const GIVEN_SECRET: EnvironmentProblem = {
  key: 'HEYI_SECRET',
  message: {
    zh: '正式环境不得使用示例密钥，请用 openssl rand -hex 32 生成',
    en: 'in production the secret must not be an example: make one with openssl rand -hex 32',
  },
};

function oidcOf(keys: EnvironmentKeys): OidcSettings | undefined {
  const {
    HEYI_OIDC_ISSUER: issuer,
    HEYI_OIDC_CLIENT_ID: clientId,
    HEYI_OIDC_CLIENT_SECRET: clientSecret,
  } = keys;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined;
}

/** Addresses carry passwords, so their values are never printed back. */
const printable = new Set([
  'NODE_ENV',
  'PORT',
  'HOST',
  'HEYI_ROLE',
  'HEYI_DEMO',
  'HEYI_CLOCK_OFFSET',
  'HEYI_PUBLIC_URL',
  'LOG_LEVEL',
  'HEYI_LANG',
  'HEYI_TRUSTED_PROXIES',
  'HEYI_HEADERS_SECONDS',
  'HEYI_REQUEST_SECONDS',
  'HEYI_KEEP_ALIVE_SECONDS',
  'HEYI_SOCKETS',
  'HEYI_SOCKETS_PER_ADDRESS',
  'HEYI_REQUESTS_PER_MINUTE',
]);

function problemsOf(keys: EnvironmentKeys): EnvironmentProblem[] {
  return validateSync(keys).flatMap(({ property, value, contexts }) =>
    (Object.values(contexts ?? {}) as Said[]).slice(0, 1).map(({ zh, en }) => ({
      key: property,
      message:
        printable.has(property) && value !== undefined
          ? { zh: `${zh}（现为“${value}”）`, en: `${en} (it is "${value}")` }
          : { zh, en },
    })),
  );
}
