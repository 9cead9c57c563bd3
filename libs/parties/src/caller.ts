import type { CaseRole } from '#machines/contract/case-role.js';

/** What a session was proved with besides the password. `oidc`: the other system says it asked for a second factor. */
export type Factor = 'totp' | 'passkey' | 'recovery' | 'oidc';

/** The session of a request; a program's token has none, so it cannot change how somebody signs in. */
export interface SessionProof {
  readonly id: string;
  readonly factor: Factor | null;
  /** ISO instant of the last full sign-in or proof. */
  readonly provedAt: string;
  /** The account has to give a second factor that this session lacks: it may only enrol or prove one. */
  readonly owesFactor: boolean;
}

/** An absent colleague for whom the caller stands in, in these offices; both hold them at this moment. */
export interface StandIn {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
}

/** An employee, officer or member who is signed in. `roles` are offices; what they mean in a case: relation.ts. */
export interface PersonCaller {
  readonly kind: 'person';
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly firmId: string | null;
  readonly session?: SessionProof;
  readonly standsInFor?: readonly StandIn[];
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
