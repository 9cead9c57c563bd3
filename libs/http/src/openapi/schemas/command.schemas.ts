import type { JsonSchema } from '../json-schema.js';
import { integer, object, oneOf, ref, string, uuid } from '../json-schema.js';

const place = { state: string(), stage: string(), version: integer };
const secrets = {
  queryCode: string('For the resident, with the case number'),
  trackToken: string('For the link; belongs behind the # of the address'),
};

export const commandSchemas: Readonly<Record<string, JsonSchema>> = {
  ComplaintFiled: object({
    caseId: uuid,
    caseNo: string(),
    commandId: uuid,
    kind: string(),
    ...place,
    ...secrets,
  }),
  CaseOpened: object({
    caseId: uuid,
    caseNo: string(),
    commandId: uuid,
    kind: string(),
    ...place,
    'queryCode?': secrets.queryCode,
    'trackToken?': secrets.trackToken,
  }),
  CommandApplied: object({ caseId: uuid, commandId: uuid, outcome: { const: 'applied' }, ...place }),
  CommandPending: object({ caseId: uuid, commandId: uuid, outcome: { const: 'pending' } }),
  CommandOutcome: object({
    commandId: uuid,
    caseId: uuid,
    type: string(),
    outcome: oneOf('pending', 'applied', 'refused', 'parked'),
    'state?': place.state,
    'stage?': place.stage,
    'version?': place.version,
    'problem?': ref('Problem'),
  }),
};
