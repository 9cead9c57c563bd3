import type { JsonSchema } from '../json-schema.js';
import { accountSchemas } from './account.schemas.js';
import { caseSchemas } from './case.schemas.js';
import { commandSchemas } from './command.schemas.js';
import { commonSchemas } from './common.js';
import { kindSchemas } from './kind.schemas.js';
import { partySchemas } from './party.schemas.js';
import { privacySchemas } from './privacy.schemas.js';
import { registrySchemas } from './registry.schemas.js';

/** Components of the interface description by name. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  ...commonSchemas,
  ...kindSchemas,
  ...caseSchemas,
  ...commandSchemas,
  ...partySchemas,
  ...accountSchemas,
  ...registrySchemas,
  ...privacySchemas,
};
