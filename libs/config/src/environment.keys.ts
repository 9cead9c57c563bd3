import {
  IsEmail,
  IsIn,
  IsOptional,
  MaxLength,
  MinLength,
  ValidateBy,
  ValidateIf,
  type ValidationArguments,
} from 'class-validator';
import { isIP } from 'node:net';
import { clockOffsetMs } from './clock-offset.js';
import { areProxies, isWholeNumber } from './edge-settings.js';
import { hasGivenPassword } from './given-secrets.js';
import { languages } from './said.js';

/** What the console says when the rule above it is broken. */
const say = (zh: string, en: string) => ({ message: en, context: { zh, en } });

/** A rule in plain code. Its name is unique within a key: class-validator keeps one message for each name. */
const Holds = (
  name: 'form' | 'production' | 'once',
  rule: (value: string, keys: EnvironmentKeys) => boolean,
  said: ReturnType<typeof say>,
) =>
  ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown, about?: ValidationArguments) =>
          typeof value === 'string' && rule(value, about?.object as EnvironmentKeys),
      },
    },
    said,
  );

const speaks = (protocols: string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol);
/** An origin and nothing behind it: paths are ours. */
const isOrigin = (value: string) =>
  speaks(['http:', 'https:'])(value) && new URL(value).href === `${new URL(value).origin}/`;
const inProduction = (keys: EnvironmentKeys) => keys.NODE_ENV === 'production';
const isHost = (value: string) => isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value);
const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;

/** The keys as they stand in the environment: text, an empty value counting as absent. */
export class EnvironmentKeys {
  @IsOptional()
  @IsIn(
    ['development', 'test', 'production'],
    say(
      '请设为 production、development 或 test，或不设',
      'set production, development or test, or leave it out',
    ),
  )
  NODE_ENV?: string;

  @IsOptional()
  @Holds(
    'form',
    isPort,
    say('请设为 0 至 65535 的整数，例如 PORT=3000', 'set a whole number from 0 to 65535, such as PORT=3000'),
  )
  PORT?: string;

  @IsOptional()
  @Holds(
    'form',
    isHost,
    say(
      '请设为 IP 地址或主机名，例如 HOST=127.0.0.1',
      'set an IP address or a host name, such as HOST=127.0.0.1',
    ),
  )
  HOST?: string;

  @ValidateIf((keys: EnvironmentKeys) => keys.HEYI_PUBLIC_URL !== undefined || inProduction(keys))
  @Holds(
    'form',
    isOrigin,
    say(
      '请设为用户访问本系统的网址（协议与域名，不带路径），例如 HEYI_PUBLIC_URL=https://heyi.example.org',
      'set the address that people open (scheme and host, no path), such as HEYI_PUBLIC_URL=https://heyi.example.org',
    ),
  )
  @Holds(
    'production',
    (value, keys) => !inProduction(keys) || value.startsWith('https://'),
    say(
      '正式环境须经 https 访问，否则登录凭证会以明文传送',
      'in production it has to be https://, or the session cookie would travel in clear',
    ),
  )
  HEYI_PUBLIC_URL?: string;

  @ValidateIf((keys: EnvironmentKeys) => oidcIsMeant(keys))
  @Holds(
    'form',
    speaks(['https:', 'http:']),
    say(
      '请设为单位统一登录系统的 issuer 网址；三项 HEYI_OIDC_* 须同时设置',
      'set the issuer address of your sign-in system; the three HEYI_OIDC_* keys go together',
    ),
  )
  @Holds(
    'production',
    (value, keys) => !inProduction(keys) || value.startsWith('https://'),
    say('正式环境的统一登录须为 https://', 'in production the issuer has to be https://'),
  )
  HEYI_OIDC_ISSUER?: string;

  @ValidateIf((keys: EnvironmentKeys) => oidcIsMeant(keys))
  @Holds(
    'form',
    (value) => value.length > 0,
    say(
      '请设为统一登录系统给出的 client id；三项 HEYI_OIDC_* 须同时设置',
      'set the client id that your sign-in system gave; the three HEYI_OIDC_* keys go together',
    ),
  )
  HEYI_OIDC_CLIENT_ID?: string;

  @ValidateIf((keys: EnvironmentKeys) => oidcIsMeant(keys))
  @Holds(
    'form',
    (value) => value.length >= 16,
    say(
      '请设为统一登录系统给出的 client secret（至少 16 个字符）；三项 HEYI_OIDC_* 须同时设置',
      'set the client secret that your sign-in system gave (at least 16 characters); the three HEYI_OIDC_* keys go together',
    ),
  )
  HEYI_OIDC_CLIENT_SECRET?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => !value.includes('\0'),
    say('请设为文件夹路径，例如 DATA_DIR=.heyi', 'set the path of a folder, such as DATA_DIR=.heyi'),
  )
  DATA_DIR?: string;

  @IsOptional()
  @Holds(
    'form',
    speaks(['postgres:', 'postgresql:']),
    say(
      '请设为 postgresql://用户:密码@主机:5432/库名；不设则使用内置数据库',
      'set postgresql://user:password@host:5432/database, or leave it out for the embedded database',
    ),
  )
  @Holds(
    'production',
    (value, keys) => !(inProduction(keys) && hasGivenPassword(value)),
    say(
      '正式环境不得使用示例或与用户名相同的数据库密码，请另设密码',
      'in production the password of the database must not be an example or the user name: set one of your own',
    ),
  )
  DATABASE_URL?: string;

  @IsOptional()
  @Holds(
    'form',
    speaks(['redis:', 'rediss:']),
    say(
      '请设为 redis://主机:6379（加密连接用 rediss://）；不设则队列放在 PostgreSQL 中',
      'set redis://host:6379 (rediss:// for TLS), or leave it out to keep the queues in PostgreSQL',
    ),
  )
  REDIS_URL?: string;

  @IsOptional()
  @IsIn(['all', 'api', 'worker'], say('请设为 all、api 或 worker', 'set all, api or worker'))
  HEYI_ROLE?: string;

  @IsOptional()
  @IsIn(['0', '1'], say('请设为 0 或 1', 'set 0 or 1'))
  @Holds(
    'production',
    (value, keys) => !(value === '1' && keys.NODE_ENV === 'production'),
    say(
      '正式环境（NODE_ENV=production）不得载入演示数据，请设 HEYI_DEMO=0',
      'no demo data in production (NODE_ENV=production): set HEYI_DEMO=0',
    ),
  )
  HEYI_DEMO?: string;

  @IsOptional()
  @MinLength(8, say('演示账号的密码至少 8 个字符', 'set a demo password of at least 8 characters'))
  HEYI_DEMO_PASSWORD?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => clockOffsetMs(value) !== undefined,
    say(
      '请设为以周、日、时、分、秒计的 ISO 8601 时长，例如 P8D、-PT2H（年、月长短不定，不可用）',
      'set an ISO 8601 duration in weeks, days, hours, minutes or seconds, such as P8D or -PT2H (years and months have no fixed length)',
    ),
  )
  @Holds(
    'production',
    (_value, keys) => keys.NODE_ENV !== 'production',
    say(
      '正式环境（NODE_ENV=production）不得拨动时钟，请去掉 HEYI_CLOCK_OFFSET',
      'the clock is not moved in production (NODE_ENV=production): remove HEYI_CLOCK_OFFSET',
    ),
  )
  HEYI_CLOCK_OFFSET?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => [...value].length >= 32,
    say(
      '密钥至少 32 个字符，可用 openssl rand -hex 32 生成',
      'set a secret of at least 32 characters, for example from: openssl rand -hex 32',
    ),
  )
  @Holds(
    'once',
    (_value, keys) => !keys.HEYI_SECRET_FILE,
    say('HEYI_SECRET 与 HEYI_SECRET_FILE 只设其一', 'set either HEYI_SECRET or HEYI_SECRET_FILE, not both'),
  )
  HEYI_SECRET?: string;

  @IsOptional()
  HEYI_SECRET_FILE?: string;

  @IsOptional()
  @MaxLength(60, say('协会名称最多 60 个字符', 'set a name of at most 60 characters'))
  HEYI_ASSOCIATION?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => /^[+0-9][0-9 -]{4,19}$/.test(value),
    say(
      '请设为电话号码，例如 HEYI_PHONE=0756-1234567',
      'set a telephone number, such as HEYI_PHONE=0756-1234567',
    ),
  )
  HEYI_PHONE?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => [...value].length >= 32,
    say('换下的密钥至少 32 个字符', 'the secret that was replaced has at least 32 characters'),
  )
  @Holds(
    'once',
    (value, keys) => !keys.HEYI_SECRET_PREVIOUS_FILE && value !== keys.HEYI_SECRET,
    say(
      'HEYI_SECRET_PREVIOUS 与 HEYI_SECRET_PREVIOUS_FILE 只设其一，且须不同于 HEYI_SECRET',
      'set either HEYI_SECRET_PREVIOUS or HEYI_SECRET_PREVIOUS_FILE, and another secret than HEYI_SECRET',
    ),
  )
  HEYI_SECRET_PREVIOUS?: string;

  @IsOptional()
  HEYI_SECRET_PREVIOUS_FILE?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value),
    say('请设为存储桶的名称', 'set the name of a bucket'),
  )
  HEYI_S3_BUCKET?: string;

  @IsOptional()
  @Holds(
    'form',
    (value, keys) => speaks(['http:', 'https:'])(value) && keys.HEYI_S3_BUCKET !== undefined,
    say('请设为 https://主机，并设 HEYI_S3_BUCKET', 'set https://host, together with HEYI_S3_BUCKET'),
  )
  HEYI_S3_ENDPOINT?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => /^[a-z0-9-]{1,40}$/.test(value),
    say('请设为区域名称', 'set the name of a region'),
  )
  HEYI_S3_REGION?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => /^[\w./-]{1,200}$/.test(value),
    say('请设为对象名的前缀，例如 heyi', 'set what names of objects begin with, such as heyi'),
  )
  HEYI_S3_PREFIX?: string;

  @IsOptional()
  @Holds(
    'form',
    (_value, keys) => keys.HEYI_S3_SECRET_ACCESS_KEY !== undefined,
    say('须与 HEYI_S3_SECRET_ACCESS_KEY 一起设', 'set it together with HEYI_S3_SECRET_ACCESS_KEY'),
  )
  HEYI_S3_ACCESS_KEY_ID?: string;

  @IsOptional()
  @Holds(
    'form',
    (_value, keys) => keys.HEYI_S3_ACCESS_KEY_ID !== undefined,
    say('须与 HEYI_S3_ACCESS_KEY_ID 一起设', 'set it together with HEYI_S3_ACCESS_KEY_ID'),
  )
  HEYI_S3_SECRET_ACCESS_KEY?: string;

  @IsOptional()
  @Holds(
    'form',
    areProxies,
    say(
      '请设为受信任的反向代理，以逗号分隔：IP 地址、网段、loopback 或 none，例如 HEYI_TRUSTED_PROXIES=loopback,10.0.0.0/8',
      'set the reverse proxies to be believed, with commas between: IP addresses, networks, loopback or none, such as HEYI_TRUSTED_PROXIES=loopback,10.0.0.0/8',
    ),
  )
  HEYI_TRUSTED_PROXIES?: string;

  @IsOptional()
  @Holds(
    'form',
    speaks(['mailto:', 'https:']),
    say(
      '请设为接收安全报告的地址，例如 HEYI_SECURITY_CONTACT=mailto:security@example.org',
      'set where reports on security go, such as HEYI_SECURITY_CONTACT=mailto:security@example.org',
    ),
  )
  HEYI_SECURITY_CONTACT?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => isWholeNumber(value, 1, 60),
    say(
      '请设为 1 至 60 的整数（秒），例如 HEYI_HEADERS_SECONDS=10',
      'set a whole number from 1 to 60 (seconds), such as HEYI_HEADERS_SECONDS=10',
    ),
  )
  HEYI_HEADERS_SECONDS?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => isWholeNumber(value, 1, 300),
    say(
      '请设为 1 至 300 的整数（秒），例如 HEYI_REQUEST_SECONDS=30',
      'set a whole number from 1 to 300 (seconds), such as HEYI_REQUEST_SECONDS=30',
    ),
  )
  HEYI_REQUEST_SECONDS?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => isWholeNumber(value, 1, 300),
    say(
      '请设为 1 至 300 的整数（秒），例如 HEYI_KEEP_ALIVE_SECONDS=20',
      'set a whole number from 1 to 300 (seconds), such as HEYI_KEEP_ALIVE_SECONDS=20',
    ),
  )
  HEYI_KEEP_ALIVE_SECONDS?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => isWholeNumber(value, 10, 65535),
    say(
      '请设为 10 至 65535 的整数（每个进程的连接数），例如 HEYI_SOCKETS=2000',
      'set a whole number from 10 to 65535 (sockets of one process), such as HEYI_SOCKETS=2000',
    ),
  )
  HEYI_SOCKETS?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => isWholeNumber(value, 10, 65535),
    say(
      '请设为 10 至 65535 的整数（每个地址的连接数），例如 HEYI_SOCKETS_PER_ADDRESS=500',
      'set a whole number from 10 to 65535 (sockets of one address), such as HEYI_SOCKETS_PER_ADDRESS=500',
    ),
  )
  HEYI_SOCKETS_PER_ADDRESS?: string;

  @IsOptional()
  @Holds(
    'form',
    (value) => isWholeNumber(value, 10, 1000000),
    say(
      '请设为 10 至 1000000 的整数（每个地址每分钟未登录请求数），例如 HEYI_REQUESTS_PER_MINUTE=1200',
      'set a whole number from 10 to 1000000 (requests of one address without a session, a minute), such as HEYI_REQUESTS_PER_MINUTE=1200',
    ),
  )
  HEYI_REQUESTS_PER_MINUTE?: string;

  @IsOptional()
  @Holds(
    'form',
    speaks(['tcp:', 'unix:']),
    say(
      '请设为 tcp://主机:3310 或 unix:/run/clamav/clamd.ctl；不设则不扫描',
      'set tcp://host:3310 or unix:/run/clamav/clamd.ctl, or leave it out to scan nothing',
    ),
  )
  HEYI_CLAMAV?: string;

  @ValidateIf((keys: EnvironmentKeys) => mailIsMeant(keys))
  @Holds(
    'form',
    speaks(['smtp:', 'smtps:']),
    say(
      '请设为 smtp://用户:密码@主机:587 或 smtps://…，与 HEYI_MAIL_FROM 一起设置；不设则不发邮件',
      'set smtp://user:password@host:587 or smtps://… together with HEYI_MAIL_FROM, or neither to send no mail',
    ),
  )
  HEYI_SMTP_URL?: string;

  @ValidateIf((keys: EnvironmentKeys) => mailIsMeant(keys))
  @IsEmail(
    { allow_display_name: true, require_tld: false },
    say('请设为发件人地址，例如 和议 <heyi@example.org>', 'set the sender, e.g. Heyi <heyi@example.org>'),
  )
  HEYI_MAIL_FROM?: string;

  @IsOptional()
  @IsIn(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    say(
      '请设为 fatal、error、warn、info、debug、trace 或 silent',
      'set fatal, error, warn, info, debug, trace or silent',
    ),
  )
  LOG_LEVEL?: string;

  @IsOptional()
  @IsIn(languages, say('请设为 zh-CN 或 en', 'set zh-CN or en'))
  HEYI_LANG?: string;
}

function mailIsMeant(keys: EnvironmentKeys): boolean {
  return keys.HEYI_SMTP_URL !== undefined || keys.HEYI_MAIL_FROM !== undefined;
}

function oidcIsMeant(keys: EnvironmentKeys): boolean {
  return [keys.HEYI_OIDC_ISSUER, keys.HEYI_OIDC_CLIENT_ID, keys.HEYI_OIDC_CLIENT_SECRET].some(
    (value) => value !== undefined,
  );
}

export const environmentKeys = [
  'NODE_ENV',
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'REDIS_URL',
  'HEYI_ROLE',
  'HEYI_DEMO',
  'HEYI_DEMO_PASSWORD',
  'HEYI_CLOCK_OFFSET',
  'HEYI_PUBLIC_URL',
  'HEYI_OIDC_ISSUER',
  'HEYI_OIDC_CLIENT_ID',
  'HEYI_OIDC_CLIENT_SECRET',
  'HEYI_SECRET',
  'HEYI_SECRET_FILE',
  'HEYI_ASSOCIATION',
  'HEYI_PHONE',
  'HEYI_SECRET_PREVIOUS',
  'HEYI_SECRET_PREVIOUS_FILE',
  'HEYI_S3_BUCKET',
  'HEYI_S3_ENDPOINT',
  'HEYI_S3_REGION',
  'HEYI_S3_PREFIX',
  'HEYI_S3_ACCESS_KEY_ID',
  'HEYI_S3_SECRET_ACCESS_KEY',
  'HEYI_CLAMAV',
  'HEYI_TRUSTED_PROXIES',
  'HEYI_SECURITY_CONTACT',
  'HEYI_HEADERS_SECONDS',
  'HEYI_REQUEST_SECONDS',
  'HEYI_KEEP_ALIVE_SECONDS',
  'HEYI_SOCKETS',
  'HEYI_SOCKETS_PER_ADDRESS',
  'HEYI_REQUESTS_PER_MINUTE',
  'HEYI_SMTP_URL',
  'HEYI_MAIL_FROM',
  'LOG_LEVEL',
  'HEYI_LANG',
] as const satisfies readonly (keyof EnvironmentKeys)[];
