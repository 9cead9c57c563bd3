import { WISHES } from '#parties/privacy/privacy-requests.js';
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
  ref,
  string,
  uuid,
} from '../json-schema.js';

const look = { by: string('A part'), reason: string(), at: instant };
const consentText = object({ version: string(), text: string() });
const held = {
  caseNo: string(),
  identity: oneOf('none', 'sealed', 'restricted', 'erased'),
  isDisclosed: { ...boolean, description: 'Whether the firm may know who the complainant is' },
  consents: list(
    object({ at: instant, mode: string(), textVersion: nullable(string()), withdrawn: boolean }),
  ),
  consentText,
  looks: list(object(look)),
  fileLooks: list(object({ ...look, act: oneOf('opened', 'redacted') })),
  requests: list(ref('PrivacyRequest')),
  acts: list(
    object({
      act: oneOf('copied', 'corrected', 'restricted', 'consentWithdrawn', 'anonymised'),
      by: oneOf('self', 'office'),
      at: instant,
    }),
  ),
  answerWorkdays: integer,
};

export const privacySchemas: Readonly<Record<string, JsonSchema>> = {
  PrivacyRequest: object({
    id: uuid,
    caseId: uuid,
    caseNo: string(),
    wish: oneOf(...WISHES),
    words: nullable(string()),
    askedAt: instant,
    dueAt: instant,
    decision: nullable(oneOf('granted', 'refused')),
    reason: nullable(string()),
    answeredAt: nullable(instant),
  }),
  PrivacyCentre: object({
    ...held,
    contact: nullable(object({ name: string(), phone: string(), email: nullable(string()) })),
  }),
  PrivacyCopy: object({
    ...held,
    madeAt: instant,
    identityData: { ...nullable({ type: 'object' }), description: 'As it was left; null when nothing was' },
    cases: list(
      object({
        caseNo: string(),
        kindLabel: string(),
        title: string(),
        stateLabel: string(),
        openedAt: instant,
        timeline: list(
          object({
            label: nullable(string()),
            actor: nullable(string()),
            at: nullable(instant),
            payload: anything,
            words: anything,
          }),
        ),
        documents: list(object({ number: string(), title: string(), issuedAt: instant, body: string() })),
        files: list(
          object({
            id: uuid,
            name: string(),
            type: string(),
            size: integer,
            digest: string(),
            uploadedAt: instant,
          }),
        ),
      }),
    ),
    notices: list(object({ title: string(), body: string(), at: instant })),
  }),
  TextRedactions: object({
    items: list(
      object({
        seq: integer,
        field: string(),
        spans: list(object({ start: integer, end: integer })),
        by: string(),
        reason: string(),
        at: instant,
      }),
    ),
  }),
  ConsentWithdrawn: object({ effect: oneOf('nothing', 'atOnce', 'fromNowOn'), says: string() }),
  LegalHold: object({
    id: uuid,
    caseId: uuid,
    reason: string(),
    placedBy: string(),
    placedAt: instant,
    releasedBy: nullable(string()),
    releasedWhy: nullable(string()),
    releasedAt: nullable(instant),
  }),
  PrivacyRules: object({
    answerWorkdays: integer,
    consentText,
    retention: list(
      object({
        kind: string(),
        kindLabel: string(),
        label: string(),
        amount: integer,
        unit: oneOf('year', 'day'),
      }),
    ),
  }),
};
