import { issue, markOverdue, notify } from '../integrity-warning.effects.js';
import { all, chart } from './chart.js';
import {
  divisible,
  informing,
  investigated,
  leavable,
  noted,
  officeLate,
  referable,
  reopenable,
} from './everywhere.js';

const open = { ...noted, ...leavable, ...divisible, ...informing } as const;

const TO_INVESTIGATION = notify('investigationBegins', 'investigator', 'clerk');

export const defenceOpen = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    ...investigated,
    DEFEND: {
      target: 'investigating',
      guard: 'isOwnFirm',
      actions: ['noteActor', 'noteDefence', issue('defence'), TO_INVESTIGATION],
    },
    WAIVE_DEFENCE: {
      target: 'investigating',
      guard: 'isOwnFirm',
      actions: ['noteActor', 'noteWaiver', TO_INVESTIGATION],
    },
    REQUEST_DOCUMENTS: {
      guard: 'isOwnFirm',
      actions: ['noteActor', 'askDocuments', notify('documentsAsked', 'clerk')],
    },
    PROVIDE_DOCUMENTS: {
      guard: 'isDocumentsAsked',
      actions: ['noteActor', 'provideDocuments', notify('documentsProvided', 'firmManager')],
    },
    DEFENCE_DEADLINE_PASSED: {
      target: 'investigating',
      actions: [
        'noteDefault',
        notify('defenceDefaulted', 'firmManager', 'secretaryGeneral'),
        TO_INVESTIGATION,
      ],
    },
  },
});

export const investigating = chart.createStateConfig({
  exit: ['leaveDuty', 'endTakeOver'],
  on: {
    ...open,
    ...investigated,
    ...reopenable,
    RECORD_EVIDENCE: {
      guard: all(
        'isInvestigator',
        'areInvestigatorsComplete',
        'isFreeOfPrivilegedFiles',
        'isNoPriceComparison',
      ),
      actions: ['noteActor', 'noteEvidence', issue('evidenceList')],
    },
    RECORD_INTERVIEW: {
      guard: all('isInvestigator', 'areInvestigatorsComplete'),
      actions: ['noteActor', issue('interview')],
    },
    EXTEND_INVESTIGATION: {
      guard: 'isFirstExtension',
      actions: [
        'noteActor',
        'extendInvestigation',
        notify('investigationExtended', 'firmManager', 'investigator'),
      ],
    },
    CLOSE_INVESTIGATION: {
      target: 'proposed',
      guard: all('isInvestigator', 'areInvestigatorsComplete', 'isDefenceOver', 'isRecusalSettled'),
      actions: ['noteActor', notify('investigationClosed', 'investigator', 'clerk')],
    },
    INVESTIGATION_DEADLINE_PASSED: {
      actions: [
        markOverdue('investigation'),
        'handInvestigationToChair',
        notify('investigationHandedOver', 'committeeChair', 'secretaryGeneral', 'investigator'),
      ],
    },
  },
});

export const proposed = chart.createStateConfig({
  exit: ['leaveDuty', 'endTakeOver'],
  on: {
    ...open,
    ...investigated,
    ...reopenable,
    RESUME_INVESTIGATION: {
      target: 'investigating',
      guard: 'isInvestigator',
      actions: ['noteActor', TO_INVESTIGATION],
    },
    SUBMIT_REPORT: {
      target: 'legalReview',
      guard: all(
        'isInvestigator',
        'areInvestigatorsComplete',
        'isDefenceOver',
        'isRecusalSettled',
        'hasLimbForLevel',
        'meetsEvidenceStandard',
        'isNotAnonymousOnly',
      ),
      actions: ['noteActor', 'submitReport', issue('report'), notify('legalReviewWanted', 'counsel')],
    },
    REPORT_DEADLINE_PASSED: {
      actions: [
        markOverdue('report'),
        'handInvestigationToChair',
        notify('investigationHandedOver', 'committeeChair', 'secretaryGeneral', 'investigator'),
      ],
    },
  },
});

/** 法制审核. There is no other way on from here: whoever wants to go round G-PRICE has nowhere to go. */
export const legalReview = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    ...referable,
    DEFEND: { guard: 'isDefenceReopened' },
    ASSIGN_COUNSEL: {
      guard: 'isCounsel',
      actions: ['noteActor', 'assignCounsel', notify('legalReviewWanted', 'counsel')],
    },
    CLEAR_LEGAL_REVIEW: [
      {
        target: 'notPursued',
        guard: all('isAssignedCounsel', 'isBriberyReferred', 'isPriceLimbSettled', 'isNoMeasure'),
        actions: [
          'noteActor',
          'oweInformer',
          issue('legalOpinion'),
          notify('noMeasure', 'firmManager', 'clerk'),
          notify('notPursued', 'complainant'),
        ],
      },
      {
        target: 'preNotice',
        guard: all(
          'isAssignedCounsel',
          'isPriceLimbSettled',
          'isBriberyReferred',
          'hasLimbLeft',
          'isReportFreeOfPricePhrases',
        ),
        actions: ['noteActor', 'setNotified', issue('legalOpinion'), notify('preNoticeWanted', 'clerk')],
      },
    ],
    RETURN_TO_INVESTIGATION: {
      target: 'investigating',
      guard: 'isAssignedCounsel',
      actions: ['noteActor', 'dropReport', issue('legalOpinion'), notify('reportReturned', 'investigator')],
    },
    LEGAL_REVIEW_DEADLINE_PASSED: officeLate('legalReview'),
  },
});
