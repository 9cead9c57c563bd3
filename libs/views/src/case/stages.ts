import { type Language, say } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';

export interface StageView {
  readonly name: string;
  readonly label: string;
  readonly done: boolean;
  readonly current: boolean;
}

/** The public stages in the kind's order, those the case has been through marked. `states` are those of its history. */
export function stageViews(
  kind: CaseKind,
  state: string,
  states: readonly string[],
  language: Language,
): StageView[] {
  const current = kind.states[state]?.stage;
  const been = new Set(states.map((one) => kind.states[one]?.stage));
  return Object.entries(kind.stages).map(([name, stage]) => ({
    name,
    label: say(stage.label, language),
    done: been.has(name) && name !== current,
    current: name === current,
  }));
}
