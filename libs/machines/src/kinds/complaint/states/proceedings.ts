import { issue, notify, openCase, record } from '../complaint.effects.js';
import { all } from './chart.js';

/** Ways into a case of its own, and back from it (domain.md §4.11). */

const mayMediate = ['isFirmKnown', 'isNoReport', 'isCivilDispute', 'isConsentObtainable'] as const;
const sent = (notice: 'toMediation' | 'toRectification') =>
  [
    'noteActor',
    'dropClosingProposal',
    issue('disposal'),
    notify(notice, 'complainant', 'firmHandler', 'firmManager'),
  ] as const;

const mediation = <A extends readonly unknown[]>(actions: A) =>
  [
    {
      target: 'inMediation',
      guard: all(...mayMediate, 'isOnPaper'),
      actions: [...actions, 'beginOnPaper'],
    },
    {
      target: 'inMediation',
      guard: all(...mayMediate),
      actions: [...actions, 'beginProceeding', openCase('mediation')],
    },
  ] as const;

export const toMediation = mediation(sent('toMediation'));

/** Nobody has tried to settle it yet, so there is nothing to dispose of; the firm hears of it from the mediation. */
export const toMediationAtOnce = mediation(['noteActor', notify('toMediation', 'complainant')] as const);

export const toRectification = [
  {
    target: 'inRectification',
    guard: all('isFirmKnown', 'isOnPaper'),
    actions: [...sent('toRectification'), 'beginOnPaper'],
  },
  // The order from before is open again: the complaint waits for that one.
  {
    target: 'inRectification',
    guard: all('isFirmKnown', 'isRectificationReopened'),
    actions: [...sent('toRectification'), 'beginProceeding'],
  },
  {
    target: 'inRectification',
    guard: 'isFirmKnown',
    actions: [...sent('toRectification'), 'beginProceeding', openCase('rectification')],
  },
] as const;

/** An informer's report is examined there, apart from the complaint (市监 Art 7). */
export const toClue = {
  guard: all('isFirmKnown', 'isNewClue'),
  actions: ['noteActor', 'noteClue', record('integrityClue'), openCase('clue')],
} as const;

export const mediated = {
  target: 'resolved',
  actions: ['noteActor', 'endProceeding', 'endMediated', notify('mediationAgreed', 'complainant', 'clerk')],
} as const;

export const notMediated = {
  target: 'unresolved',
  actions: ['noteActor', 'endProceeding', notify('mediationFailed', 'complainant', 'clerk')],
} as const;

export const rectified = {
  target: 'resolved',
  actions: [
    'noteActor',
    'endRectification',
    'endRectified',
    notify('rectificationPassed', 'complainant', 'clerk'),
  ],
} as const;

export const notRectified = {
  target: 'unresolved',
  actions: ['noteActor', 'endRectification', notify('rectificationFailed', 'complainant', 'clerk')],
} as const;

/** Told to both sides when an agreement was breached or a fault came back. */
export const SET_BACK = [
  notify('setbackForYou', 'complainant'),
  notify('setback', 'clerk', 'secretaryGeneral', 'firmHandler', 'firmManager'),
] as const;
