import { aCase, type CaseStory } from '../../../testing/a-case.js';
import type { WarningContext } from '../integrity-warning.context.js';
import { integrityWarning } from '../integrity-warning.kind.js';
import { ESTATE, FILE, FIRM, SIGNED, THIS_CASE, WORDS, WORLD } from './world.js';

export type Story = CaseStory;

export const contextOf = (story: Story): WarningContext => story.context as WarningContext;

/** Guards that refuse, without those that only choose a way; `state` when the state does not know the event. */
export function refusing(story: Story, type: string, payload: object = {}): readonly string[] {
  const refusal = story.refusal(type, payload);
  if (refusal === null) return [];
  if (refusal.why === 'state') return ['state'];
  return refusal.guards.filter((name) => integrityWarning.guards[name]?.branch !== true);
}

const named = (story: Story, type: string, key: string) =>
  story.effects.filter((effect) => effect.type === type).map(({ params }) => params[key]);
export const documentsOf = (story: Story) => named(story, 'issue', 'document');
export const recordsOf = (story: Story) => named(story, 'record', 'entry');
export const childrenOf = (story: Story) => named(story, 'openCase', 'child');
export const noticesOf = (story: Story): readonly string[] =>
  story.effects.flatMap(({ type, params }) =>
    type === 'notify' ? (params['to'] as string[]).map((role) => `${String(params['notice'])}>${role}`) : [],
  );

const CLUE = {
  firmId: FIRM,
  estateId: ESTATE,
  breach: 'falsePromise',
  source: 'member',
  occurredOn: '2026-02-10',
};

export const reported = (clue: object = {}): Story =>
  aCase(integrityWarning)
    .knowing(WORLD)
    .by('clerk')
    .opened({ ...CLUE, ...clue, ...WORDS });

export const assessed = (clue: object = {}, limbs: readonly string[] = ['falsePromise']): Story =>
  reported(clue)
    .by('clerk')
    .sends('ASSESS', { limbs, ...WORDS });

export const filed = (clue: object = {}, limbs?: readonly string[]): Story =>
  assessed(clue, limbs).by('secretaryGeneral').sends('FILE_CASE', WORDS);

export const notified = (clue: object = {}, limbs?: readonly string[]): Story =>
  filed(clue, limbs)
    .by('secretaryGeneral')
    .sends('APPOINT_INVESTIGATORS', { userIds: ['investigator-chen', 'investigator-wu'] })
    .by('clerk')
    .sends('NOTIFY_FIRM', { redacted: true });

const asInvestigator = (story: Story) => story.by('investigator', { id: 'investigator-chen' });
export const asFirm = (story: Story) => story.by('firmManager', { id: 'manager', firmId: FIRM });

export const PIECE = {
  weight: 'documentary',
  kind: 'ownPromise',
  anonymous: false,
  attachmentIds: [FILE],
  ...WORDS,
} as const;

export const investigating = (clue: object = {}, limbs?: readonly string[]): Story =>
  asInvestigator(asFirm(notified(clue, limbs)).sends('DEFEND', WORDS));

/** Two documents of the firm: enough for every level. */
export const toReport = (clue: object = {}, limbs?: readonly string[]): Story =>
  investigating(clue, limbs)
    .sends('RECORD_EVIDENCE', PIECE)
    .sends('RECORD_EVIDENCE', PIECE)
    .sends('CLOSE_INVESTIGATION');

export const report = (level: string) => ({ level, clause: '公约第八条', ...SIGNED });

export const inLegalReview = (level: string, limbs?: readonly string[]): Story =>
  toReport({}, limbs).sends('SUBMIT_REPORT', report(level)).by('counsel', { id: 'counsel-1' });

export const cleared = (level: string): Story =>
  inLegalReview(level).sends('CLEAR_LEGAL_REVIEW', WORDS).by('clerk');

export const preNoticed = (level: string): Story =>
  asFirm(cleared(level).sends('ISSUE_PRE_NOTICE', SIGNED)).sends('CONFIRM_RECEIPT');

export const inReview = (level: string): Story =>
  preNoticed(level).sends('ACCEPT_PRE_NOTICE').by('system', { kind: 'case', id: 'review-case' });

export const resolved = (outcome: string, level?: string) => ({
  outcome,
  body: 'standingCouncil',
  ...(level ? { level } : {}),
  present: 11,
  inFavour: 8,
  against: 3,
});

export const decided = (level: string): Story =>
  inReview(level).sends('REVIEW_RESOLVED', resolved('adopted', level)).by('clerk');

export const issued = (level: string, decision: object = {}): Story =>
  decided(level).sends('ISSUE_DECISION', { rectification: false, safety: false, ...decision, ...SIGNED });

export const served = (level: string, decision: object = {}): Story =>
  asFirm(issued(level, decision)).sends('CONFIRM_RECEIPT');

export const effective = (level: string, decision: object = {}): Story =>
  served(level, decision).by('system').after({ days: 25 }).sends('APPEAL_DEADLINE_PASSED').by('clerk');

export const published = (level: string, decision: object = {}): Story =>
  effective(level, decision).sends('PUBLISH', { personalDataRemoved: true, ...SIGNED });

/** Told by the secretary-general at once (W1). */
export const reminded = (clue: object = {}): Story =>
  assessed(clue)
    .by('clerk')
    .sends('RECORD_EVIDENCE', { ...PIECE, weight: 'record', kind: 'caseRecord' })
    .by('secretaryGeneral')
    .sends('REMIND', { undisputed: true, ...SIGNED });

/** The cases that the last event opened, as the engine would complete them. */
export const openedBy = (story: Story, payload: object): readonly object[] =>
  story.effects
    .filter(({ type }) => type === 'openCase')
    .map(({ type, params }) =>
      integrityWarning.effectData(type, params, story.context, { type: '', payload } as never, THIS_CASE),
    );
