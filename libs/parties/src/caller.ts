import type { CaseRole } from '#machines/contract/case-role.js';

/** An employee, officer or member who is signed in. `roles` are offices; what they mean in a case: relation.ts. */
export interface PersonCaller {
  readonly kind: 'person';
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly firmId: string | null;
}

/** The resident of one case, known by its number and code alone. */
export interface ComplainantCaller {
  readonly kind: 'complainant';
  readonly caseId: string;
}

export interface AnonymousCaller {
  readonly kind: 'anonymous';
}

/** Who sends a request. Made anew for each one, so that a role taken away is gone at the next. */
export type Caller = PersonCaller | ComplainantCaller | AnonymousCaller;

export const ANONYMOUS: AnonymousCaller = { kind: 'anonymous' };
