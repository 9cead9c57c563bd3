/** What a resident writes in a simulation, and what is true about it whoever reads it. */
export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly category: string;
  readonly urgency: 'normal' | 'utility' | 'emergency' | 'complex';
  /** False: a matter of developers, telecoms or others that the association has no power over. */
  readonly isOurs: boolean;
  /** Letters that tell the same share this name. */
  readonly twins: string | null;
}

/** Letters and the numbers that go with them. */
export interface LetterBox {
  /** Letters in groups of twins; a letter that is alone is a group of its own. */
  readonly groups: readonly (readonly Letter[])[];
  /** Where they come from, for the report. */
  readonly source: { readonly zh: string; readonly en: string };
}
