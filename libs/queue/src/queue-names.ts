/** The queues of the house. Never one per kind or per case: their number must not grow with the data. */
export const QUEUES = { transitions: 'transitions', effects: 'effects', sweep: 'sweep' } as const;

export type QueueName = keyof typeof QUEUES;

/** Job payloads hold ids only: a job is a wake-up, not an instruction, and queues are no place for personal data. */
export interface TransitionJob {
  readonly caseId: string;
}
export type EffectJob = Record<string, never>;
export type SweepJob = Record<string, never>;
