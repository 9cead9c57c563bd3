import { BODY_NAMES } from '#machines/contract/bodies.js';
import { CONTEST_NATURES } from '#parties/registers/estate-contests.js';
import { TIE_NATURES } from '#parties/registers/ties.js';
import { FILE_TYPES } from '../../attachments/file-types.js';
import {
  boolean,
  day,
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

export const partySchemas: Readonly<Record<string, JsonSchema>> = {
  Checkpoints: object({
    publicKey: string(),
    items: list(
      object({
        number: integer,
        at: instant,
        cases: integer,
        root: string(),
        body: string(),
        signature: string(),
      }),
    ),
  }),
  CheckpointReaders: object({
    items: list(object({ id: uuid, address: string(), addedAt: instant })),
    letters: list(
      object({
        number: integer,
        address: string(),
        status: oneOf('waiting', 'sent', 'parked'),
        attempts: integer,
        error: nullable(string()),
        sentAt: nullable(instant),
      }),
    ),
  }),
  Firm: object({
    id: uuid,
    name: string(),
    kind: oneOf('firm', 'person'),
    member: boolean,
    district: nullable(string()),
    phone: nullable(string()),
  }),
  Estate: object({
    id: uuid,
    name: string(),
    district: nullable(string()),
    street: nullable(string()),
    households: nullable(integer),
    firmId: nullable(uuid),
    firmName: nullable(string()),
  }),
  TrackSession: object({ token: string(), expiresAt: instant, caseId: uuid }),
  TaskHold: object({ taskId: uuid, caseId: uuid, claimedBy: nullable(uuid) }),
  ApiToken: object(apiToken()),
  NewApiToken: object({ ...apiToken(), token: string('Told this once') }),
  DocumentSummary: object(documentSummary()),
  Document: object({ ...documentSummary(), caseNo: string(), body: string() }),
  Notice: object({
    noticeId: uuid,
    caseId: nullable(uuid),
    caseNo: string(),
    template: string(),
    title: string(),
    body: string(),
    createdAt: instant,
  }),
  NoticeList: page(ref('Notice')),
  FirmRecord: object({
    recordId: uuid,
    caseId: uuid,
    caseNo: string(),
    entry: string(),
    title: string(),
    at: instant,
  }),
  Attachment: object({
    ...attachment(),
    originalDigest: string('SHA-256 of the file as uploaded; that of the copy differs for pictures'),
  }),
  RedactedCopy: object({ id: uuid, type: string(), size: integer, digest: string('SHA-256') }),
  Evidence: object({
    ...attachment(),
    portion: oneOf('whole', 'redacted'),
    isRedacted: boolean,
    uploadedAt: instant,
    'sealed?': object(
      {
        digest: string('SHA-256'),
        size: integer,
        type: string(),
        uploadedBy: oneOf('person', 'complainant', 'anonymous'),
      },
      'The file as uploaded; for the office',
    ),
    'acts?': {
      ...list(object({ act: oneOf('opened', 'redacted'), by: string(), reason: string(), at: instant })),
      description: 'Who opened the original or blackened it, the newest first; for the office',
    },
  }),
  EvidenceList: object({ items: list(ref('Evidence')) }),
  Body: object({
    name: oneOf(...BODY_NAMES),
    label: string(),
    seats: list(object({ accountId: uuid, name: string(), firm: nullable(ref('Named')), chair: boolean })),
  }),
  Tie: object(
    {
      id: uuid,
      accountId: uuid,
      accountName: string(),
      firm: ref('Named'),
      nature: oneOf(...TIE_NATURES),
      since: day,
      until: nullable(day),
    },
    'Why somebody is not free towards a firm',
  ),
  Contest: object({ id: uuid, firm: ref('Named'), nature: oneOf(...CONTEST_NATURES), happenedOn: day }),
  Person: object(
    { id: uuid, name: string(), roles: list(role), firm: nullable(ref('Named')) },
    'Somebody to choose; never a resident',
  ),
  Setting: object({
    kind: string(),
    key: string(),
    label: string(),
    unit: oneOf('workday', 'day', 'hour', 'year', 'count'),
    value: integer,
    default: integer,
    min: integer,
    max: integer,
    source: string(),
    changes: list(
      object({ value: integer, effectiveFrom: instant, reason: string(), setBy: uuid, setAt: instant }),
    ),
  }),
};

function attachment(): Record<string, JsonSchema> {
  return {
    id: uuid,
    name: string('As uploaded, without path and control characters'),
    type: oneOf(...Object.values(FILE_TYPES).map(({ mediaType }) => mediaType)),
    size: integer,
    digest: string('SHA-256 of what is downloaded'),
    scan: { ...oneOf('clean', 'unscanned'), description: '已扫描 / 未扫描' },
  };
}

function apiToken(): Record<string, JsonSchema> {
  return {
    id: uuid,
    accountId: uuid,
    label: string(),
    createdBy: uuid,
    createdAt: instant,
    expiresAt: instant,
    revokedAt: nullable(instant),
  };
}

function documentSummary(): Record<string, JsonSchema> {
  return {
    documentId: uuid,
    caseId: uuid,
    number: string(),
    template: string(),
    title: string(),
    digest: string(),
    issuedAt: instant,
  };
}
