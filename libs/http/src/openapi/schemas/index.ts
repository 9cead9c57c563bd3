import type { JsonSchema } from '../json-schema.js';
import { commonSchemas } from './common.js';
import { kindSchemas } from './kind.schemas.js';

/** Components of the interface description by name. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = { ...commonSchemas, ...kindSchemas };
