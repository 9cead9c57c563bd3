import {
  anything,
  boolean,
  instant,
  integer,
  type JsonSchema,
  list,
  nullable,
  object,
  oneOf,
  page,
  ref,
  role,
  string,
  uuid,
} from '../json-schema.js';

const factor = nullable(oneOf('totp', 'passkey', 'recovery', 'oidc'));
const passkey = object({ id: uuid, name: string(), createdAt: instant, lastUsedAt: nullable(instant) });
const named = ref('Named');

export const accountSchemas: Readonly<Record<string, JsonSchema>> = {
  SignedIn: object({ user: object({ id: uuid, name: string(), roles: list(role), 'firmId?': uuid }) }),
  Me: object({
    id: uuid,
    username: string(),
    name: string(),
    roles: list(role),
    roleLabels: list(string()),
    'firmId?': uuid,
    standsInFor: list(object({ accountId: uuid, name: string(), roles: list(role) })),
  }),
  Activated: object({ username: string() }),
  Factors: object({
    totp: boolean,
    passkeys: integer,
    passkeyList: list(passkey),
    recoveryCodesLeft: integer,
    proved: factor,
    owed: { ...boolean, description: 'This session may only enrol or prove a factor' },
  }),
  NewTotp: object({ secret: string('Base32'), uri: string('otpauth://'), qr: string('SVG') }),
  FactorAdded: object({
    'passkey?': passkey,
    recoveryCodes: { ...nullable(list(string())), description: 'Told this once, with the first factor' },
  }),
  Session: object({
    id: uuid,
    device: nullable(string('Firefox · Windows')),
    factor,
    createdAt: instant,
    lastSeenAt: instant,
    expiresAt: instant,
    current: boolean,
  }),
  Account: object({
    id: uuid,
    username: string(),
    name: string(),
    roles: list(string()),
    firm: nullable(named),
    status: oneOf('invited', 'active', 'inactive'),
    demo: boolean,
    secondFactor: boolean,
    identities: list(object({ issuer: string(), subject: string() })),
    createdAt: instant,
  }),
  AccountPage: page(ref('Account')),
  AccountLogEntry: object({ act: string(), entry: anything, by: named, at: instant }),
  Invited: object({
    account: ref('Account'),
    invitation: object({ link: string('Told this once'), expiresAt: instant }),
  }),
  HandedOver: object({
    moved: integer,
    released: integer,
    left: { type: 'object', additionalProperties: integer, description: 'By office: to be filled anew' },
    roles: list(role),
  }),
  StandIn: object({
    id: uuid,
    absent: named,
    delegate: named,
    roles: list(role),
    from: instant,
    until: instant,
    endedAt: nullable(instant),
  }),
};
