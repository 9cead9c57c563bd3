import type { Area } from '../row.js';
import { ACCOUNTS } from './accounts.js';
import { CASES } from './cases.js';
import { EVIDENCE } from './evidence.js';
import { OFFICE } from './office.js';
import { PUBLIC } from './public.js';
import { SIGN_IN } from './sign-in.js';
import { TRACKING } from './tracking.js';

export const AREAS: readonly Area[] = [PUBLIC, TRACKING, CASES, EVIDENCE, OFFICE, ACCOUNTS, SIGN_IN];
