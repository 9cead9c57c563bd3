import { issue, markOverdue, notify } from '../integrity-warning.effects.js';
import { all, chart } from './chart.js';
import { divisible, informing, investigated, leavable, noted, officeLate, referable } from './everywhere.js';

export const clue = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...noted,
    ...referable,
    ASSESS: {
      target: 'preliminary',
      guard: all('isClerkOutside', 'isMember', 'namesBreach'),
      actions: ['noteActor', 'assess', issue('clueRegister'), notify('clueAssessed', 'secretaryGeneral')],
    },
    DROP_CLUE: {
      target: 'notPursued',
      actions: ['noteActor', 'oweInformer', notify('notPursued', 'complainant')],
    },
    ASSESSMENT_DEADLINE_PASSED: officeLate('assessment'),
  },
});

export const preliminary = chart.createStateConfig({
  exit: ['leaveDuty', 'endTakeOver'],
  on: {
    ...noted,
    ...divisible,
    ...referable,
    RECORD_EVIDENCE: {
      guard: all('isFreeOfPrivilegedFiles', 'isNoPriceComparison'),
      actions: ['noteActor', 'noteEvidence'],
    },
    FILE_CASE: {
      target: 'filed',
      guard: all('mayDecideFiling', 'isMember', 'hasLimbLeft', 'isActUnmeasured'),
      actions: [
        'noteActor',
        'noteOtherActs',
        'oweInformer',
        issue('filingForm'),
        notify('filed', 'clerk', 'complainant'),
      ],
    },
    DO_NOT_FILE: {
      target: 'notPursued',
      guard: 'mayDecideFiling',
      actions: [
        'noteActor',
        'oweInformer',
        issue('filingForm'),
        notify('notPursued', 'clerk', 'complainant'),
      ],
    },
    // The reminder is decision and letter in one, so G-PRICE stands here too: no other way may lead around it.
    REMIND: {
      target: 'decided',
      guard: all(
        'isMember',
        'hasLimbLeft',
        'isPriceLimbSettled',
        'isBriberyReferred',
        'isUndisputed',
        'isFirstInPeriod',
        'isHarmless',
        'hasOneRecord',
        'isActUnmeasured',
        'isTextFreeOfPricePhrases',
      ),
      actions: [
        'noteActor',
        'remind',
        'oweInformer',
        issue('reminder'),
        notify('reminded', 'firmManager', 'firmHandler'),
        notify('filed', 'complainant'),
      ],
    },
    FILING_DEADLINE_PASSED: {
      actions: [
        markOverdue('filing'),
        'handFilingToChair',
        notify('filingHandedOver', 'committeeChair', 'secretaryGeneral'),
      ],
    },
  },
});

export const filed = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...noted,
    ...leavable,
    ...divisible,
    ...referable,
    ...informing,
    APPOINT_INVESTIGATORS: {
      guard: all(
        'areInvestigatorsUntied',
        'areInvestigatorsNoRivals',
        'areInvestigatorsUninvolved',
        'areInvestigatorsOutside',
      ),
      actions: ['noteActor', 'appointInvestigators', notify('investigatorNamed', 'investigator')],
    },
    DECLARE_TIE: investigated.DECLARE_TIE,
    REPLACE_INVESTIGATOR: investigated.REPLACE_INVESTIGATOR,
    NOTIFY_FIRM: {
      target: 'defenceOpen',
      guard: all('isClerkOutside', 'areInvestigatorsComplete', 'hasLimbLeft'),
      actions: [
        'noteActor',
        'involveFirm',
        issue('filingNotice'),
        notify('defenceWanted', 'firmManager', 'firmHandler'),
      ],
    },
    NOTIFYING_DEADLINE_PASSED: officeLate('notifying'),
  },
});

/** Nothing is done; whoever reported it is told, then the file is closed. */
export const notPursued = chart.createStateConfig({
  always: { target: 'noAction', guard: 'isNobodyToTell' },
  on: {
    ...noted,
    LOG_INFORMER_TOLD: { target: 'noAction', actions: ['noteActor', 'informerTold'] },
    INFORMING_DEADLINE_PASSED: {
      target: 'noAction',
      actions: [notify('informerNotTold', 'secretaryGeneral')],
    },
  },
});

export const noAction = chart.createStateConfig({ type: 'final' });
export const referredOut = chart.createStateConfig({ type: 'final' });
