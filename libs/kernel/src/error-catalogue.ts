import { accessErrors } from './error-catalogue/access.errors.js';
import { accountsErrors } from './error-catalogue/accounts.errors.js';
import { casesErrors } from './error-catalogue/cases.errors.js';
import { evidenceErrors } from './error-catalogue/evidence.errors.js';
import { inputErrors } from './error-catalogue/input.errors.js';
import { privacyErrors } from './error-catalogue/privacy.errors.js';
import { signInErrors } from './error-catalogue/sign-in.errors.js';
import { systemErrors } from './error-catalogue/system.errors.js';
import { tasksErrors } from './error-catalogue/tasks.errors.js';
import { trackingErrors } from './error-catalogue/tracking.errors.js';
import type { ErrorDefinition } from './errors.js';

/** Every error a person may meet, by area. docs/errors.md has a row for each; a test compares the two. */
export const ERRORS = {
  ...inputErrors,
  ...evidenceErrors,
  ...casesErrors,
  ...tasksErrors,
  ...trackingErrors,
  ...signInErrors,
  ...accountsErrors,
  ...accessErrors,
  ...systemErrors,
  ...privacyErrors,
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorName = keyof typeof ERRORS;
