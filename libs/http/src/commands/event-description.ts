import type { ErrorName } from '#kernel/error-catalogue.js';
import type { Answer } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';

/** What both ways of sending an event have in common in the interface description. */
export const EVENT_BODY = ref('SendEvent');

export const EVENT_ANSWERS: Readonly<Record<number, Answer>> = {
  200: {
    says: 'applied',
    schema: ref('CommandApplied'),
    headers: { 'Idempotent-Replayed': 'true when the same key had been accepted before' },
  },
  202: {
    says: 'accepted, but not applied while we waited; ask at Location',
    schema: ref('CommandPending'),
    headers: { Location: '/api/commands/:id' },
  },
};

export const EVENT_ERRORS: readonly ErrorName[] = [
  'caseNotFound',
  'eventUnknown',
  'eventReserved',
  'roleForbidden',
  'eventNotAllowed',
  'guardRefused',
  'caseFinished',
  'staleVersion',
  'keyReused',
  'commandParked',
];
