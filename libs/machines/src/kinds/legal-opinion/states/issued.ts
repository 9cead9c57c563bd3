import { issue, notify } from '../legal-opinion.effects.js';
import { all, chart } from './chart.js';
import { late } from './parts.js';

const BY_THE_ADVISED = ['isAdvised', 'isSaidToTheAdvised'] as const;

/** An opinion never decides: whoever asked follows it, or deviates with reasons (C2). */
export const issued = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ASK_CLARIFICATION: {
      guard: all(...BY_THE_ADVISED, 'isClarified', 'isClarificationLeft'),
      actions: ['askClarification', notify('clarificationAsked', 'counsel')],
    },
    CLARIFY: {
      guard: all('isCounsel', 'isSaidToTheAdvised', 'isClarificationOpen'),
      actions: ['clarify', notify('clarified', 'clerk', 'secretaryGeneral', 'committeeChair', 'firmManager')],
    },
    FOLLOW: {
      target: 'closed',
      guard: all(...BY_THE_ADVISED),
      actions: ['follow', notify('followed', 'counsel')],
    },
    DEVIATE: {
      target: 'closed',
      guard: all(...BY_THE_ADVISED),
      actions: ['deviate', notify('deviated', 'counsel')],
    },
    SUPERSEDE: {
      target: 'superseded',
      guard: all('isCounsel', 'isSaidToTheAdvised'),
      actions: [
        issue('update'),
        notify('superseded', 'clerk', 'secretaryGeneral', 'committeeChair', 'committeeMember', 'firmManager'),
      ],
    },
    CLARIFICATION_DEADLINE_PASSED: late('clarification'),
    USE_DEADLINE_PASSED: { target: 'closed' },
  },
});

export const closed = chart.createStateConfig({ type: 'final' });
export const superseded = chart.createStateConfig({ type: 'final' });
export const withdrawn = chart.createStateConfig({ type: 'final' });
