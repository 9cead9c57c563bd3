import type { Advised, Answer, Form, Level, Source, Use } from './legal-opinion.codes.js';

/** What the machine remembers of one opinion: ids, codes, counters and days. Not a word of it. */
export interface OpinionContext {
  readonly form: Form;
  readonly urgent: boolean;
  readonly forWhom: Advised;
  readonly firmId: string | null;
  readonly source: Source;
  readonly sourceCaseId: string | null;
  readonly level: Level | null;
  readonly firmsTouched: number;

  readonly counselId: string | null;
  /** Who declared a conflict, or was replaced: not asked again. */
  readonly formerCounsel: readonly string[];
  readonly peerId: string | null;

  readonly answer: Answer | null;
  /** The day of the law on which the opinion rests. */
  readonly lawOn: string | null;
  readonly clarifications: number;
  readonly clarificationOpen: boolean;
  readonly use: Use | null;

  readonly overdue: readonly string[];
}

/** The context before anything is known. XState evaluates it at every step, so it is a constant. */
export const BLANK_CONTEXT: OpinionContext = {
  form: 'opinion',
  urgent: false,
  forWhom: 'association',
  firmId: null,
  source: 'office',
  sourceCaseId: null,
  level: null,
  firmsTouched: 0,
  counselId: null,
  formerCounsel: [],
  peerId: null,
  answer: null,
  lawOn: null,
  clarifications: 0,
  clarificationOpen: false,
  use: null,
  overdue: [],
};
