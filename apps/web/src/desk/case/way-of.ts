import type { CaseView } from '../api/questions.js';

export interface Step {
  readonly state: string;
  readonly label: string;
  readonly at: string | null;
}

/** The states that a case has been in, as far as the reader knows, in order; a step that changed nothing is left out. */
export function wayOf({
  timeline,
  state,
  stateLabel,
}: Pick<CaseView, 'timeline' | 'state' | 'stateLabel'>): Step[] {
  const steps = [...timeline]
    .sort((a, b) => a.seq - b.seq)
    .flatMap((event): Step[] =>
      event.state ? [{ state: event.state, label: event.stateLabel ?? event.state, at: event.at }] : [],
    )
    .filter((step, index, all) => step.state !== all[index - 1]?.state);
  return steps.at(-1)?.state === state ? steps : [...steps, { state, label: stateLabel, at: null }];
}
