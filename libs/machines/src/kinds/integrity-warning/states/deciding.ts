import { issue, markOverdue, notify, openReview, record } from '../integrity-warning.effects.js';
import { all, chart } from './chart.js';
import { delivered, leavable, noted, officeLate, undefended, unpublishable } from './everywhere.js';

const open = { ...noted, ...leavable, ...undefended } as const;

export const preNotice = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    ...delivered,
    ISSUE_PRE_NOTICE: {
      guard: all(
        'isClerkOutside',
        'isNotIssued',
        'isPriceLimbSettled',
        'hasLimbLeft',
        'isActUnmeasured',
        'isTextFreeOfPricePhrases',
      ),
      actions: [
        'noteActor',
        'noteOtherActs',
        'issueLetter',
        issue('preNotice'),
        notify('preNoticeReady', 'firmManager', 'firmHandler'),
      ],
    },
    CONFIRM_RECEIPT: {
      target: 'preNoticeServed',
      guard: all('isIssued', 'isOwnFirm'),
      actions: ['noteActor', 'serveToday'],
    },
    LOG_SERVICE: {
      target: 'preNoticeServed',
      guard: all('isIssued', 'isServiceDatePossible'),
      actions: ['noteActor', 'serveOn', issue('serviceRecord')],
    },
    PRE_NOTICE_DEADLINE_PASSED: officeLate('preNotice'),
  },
});

/** A reminder is for the secretary-general, everything above for a body that votes. */
const onward = (...actions: readonly unknown[]) =>
  [
    {
      target: 'officeDecision',
      guard: 'isForSecretaryGeneral',
      actions: [...actions, notify('decisionWanted', 'secretaryGeneral')],
    },
    {
      target: 'committee',
      actions: [
        ...actions,
        'askMeasure',
        openReview,
        notify('underReview', 'firmManager', 'secretaryGeneral'),
      ],
    },
  ] as never;

/** The same, where an earlier guard may still refuse. */
const onwardIf = (guard: never, ...actions: readonly unknown[]) =>
  (onward(...actions) as object[]).map((way, index) => ({
    ...way,
    guard: index === 0 ? all('isForSecretaryGeneral', guard) : guard,
  })) as never;

export const preNoticeServed = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    COMMENT: { guard: 'isOwnFirm', actions: ['noteActor', 'noteComment', notify('commented', 'clerk')] },
    ASK_HEARING: {
      target: 'hearing',
      guard: all('isOwnFirm', 'isHearingLevel'),
      actions: ['noteActor', 'askHearing', notify('hearingAsked', 'secretaryGeneral', 'committeeChair')],
    },
    ACCEPT_PRE_NOTICE: onwardIf('isOwnFirm' as never, 'noteActor', 'noteSilence'),
    COMMENT_DEADLINE_PASSED: onward('noteSilence'),
  },
});

const TO_COMMITTEE = [
  'askMeasure',
  openReview,
  notify('underReview', 'firmManager', 'secretaryGeneral'),
] as const;

export const hearing = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    SCHEDULE_HEARING: {
      guard: all('isNotScheduled', 'isNoticeLongEnough', 'isHearingPanelFree', 'isPanelNoInvestigator'),
      actions: [
        'noteActor',
        'scheduleHearing',
        issue('hearingNotice'),
        notify('hearingScheduled', 'firmManager', 'committeeMember', 'investigator'),
      ],
    },
    ASK_LEAVE: {
      guard: all('isOwnFirm', 'isScheduled', 'isLeaveInTime', 'isLeaveLeft'),
      actions: ['noteActor', 'takeLeave', notify('hearingPutOff', 'secretaryGeneral', 'committeeMember')],
    },
    WITHDRAW_HEARING: {
      target: 'committee',
      guard: 'isOwnFirm',
      actions: ['noteActor', 'withdrawHearing', ...TO_COMMITTEE],
    },
    HOLD_HEARING: {
      target: 'committee',
      guard: all('isScheduled', 'isOfPanel', 'isHearingDay'),
      actions: ['noteActor', 'noteHeld', issue('hearingRecord'), ...TO_COMMITTEE],
    },
    RECORD_ABSENCE: {
      target: 'committee',
      guard: all('isScheduled', 'isOfPanel', 'isHearingDay'),
      actions: ['noteActor', 'noteAbsent', issue('hearingRecord'), ...TO_COMMITTEE],
    },
    SCHEDULING_DEADLINE_PASSED: officeLate('scheduling'),
    LEAVE_DEADLINE_PASSED: { actions: ['closeLeave'] },
    HEARING_DAY_DEADLINE_PASSED: {
      actions: [
        'passHearingDay',
        markOverdue('hearingDay'),
        notify('hearingToRecord', 'committeeMember', 'secretaryGeneral'),
      ],
    },
  },
});

export const officeDecision = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    DECIDE: [
      {
        target: 'notPursued',
        guard: 'isDecidedNone',
        actions: [
          'noteActor',
          'oweInformer',
          notify('noMeasure', 'firmManager', 'clerk'),
          notify('notPursued', 'complainant'),
        ],
      },
      {
        target: 'decided',
        guard: all('isNotHeavierThanNotified', 'isPriceLimbSettled', 'isTextFreeOfPricePhrases'),
        actions: ['noteActor', 'decideMeasure', notify('decisionToIssue', 'clerk')],
      },
    ],
    OFFICE_DECISION_DEADLINE_PASSED: {
      actions: [
        markOverdue('officeDecision'),
        'involveChair',
        notify('officeOverdue', 'secretaryGeneral', 'committeeChair'),
      ],
    },
  },
});

/** The body decides in a review of its own (§4.5); here its result arrives. */
export const committee = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    REVIEW_RESOLVED: [
      {
        target: 'decided',
        guard: 'isMeasureAdopted',
        actions: [
          'adoptMeasure',
          issue('resolution'),
          notify('decisionToIssue', 'clerk', 'secretaryGeneral'),
        ],
      },
      // 罚法 Art 45: what weighs heavier than the firm was told needs a new report, review and notice.
      {
        target: 'proposed',
        guard: 'isHeavierAdopted',
        actions: ['dropReport', notify('newNoticeNeeded', 'secretaryGeneral', 'investigator', 'firmManager')],
      },
      {
        target: 'notPursued',
        guard: 'isMeasureRejected',
        actions: [
          'noteBody',
          'oweInformer',
          notify('noMeasure', 'firmManager', 'clerk'),
          notify('notPursued', 'complainant'),
        ],
      },
      {
        target: 'takingEffect',
        guard: 'isReminderKept',
        actions: ['noteBody', 'takeEffect', notify('reminderKept', 'firmManager', 'clerk')],
      },
      {
        target: 'revoked',
        guard: 'isReminderDropped',
        actions: [
          'noteBody',
          issue('revocation'),
          record('warningRevoked'),
          notify('reminderDropped', 'firmManager', 'clerk'),
        ],
      },
      {
        guard: 'isLeftUndecided',
        actions: ['noteUndecided', notify('undecided', 'secretaryGeneral')],
      },
    ],
    RESUBMIT: { guard: 'isUndecided', actions: ['noteActor', 'clearUndecided', openReview] },
    COMMITTEE_DEADLINE_PASSED: {
      actions: [markOverdue('committee'), notify('committeeOverdue', 'secretaryGeneral', 'committeeChair')],
    },
  },
});

export const decided = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...open,
    ...delivered,
    ...unpublishable,
    ISSUE_DECISION: {
      guard: all(
        'isClerkOutside',
        'isNotIssued',
        'isPriceLimbSettled',
        'isPublicityWithinLevel',
        'isTextFreeOfPricePhrases',
      ),
      actions: [
        'noteActor',
        'issueDecision',
        issue('decision'),
        notify('decisionReady', 'firmManager', 'firmHandler'),
      ],
    },
    CONFIRM_RECEIPT: {
      target: 'served',
      guard: all('isIssued', 'isOwnFirm'),
      actions: ['noteActor', 'serveToday', notify('appealTime', 'firmManager')],
    },
    LOG_SERVICE: {
      target: 'served',
      guard: all('isIssued', 'isServiceDatePossible'),
      actions: ['noteActor', 'serveOn', issue('serviceRecord'), notify('appealTime', 'firmManager')],
    },
    SERVICE_DEADLINE_PASSED: {
      actions: [markOverdue('service'), notify('registeredLetterWanted', 'clerk', 'secretaryGeneral')],
    },
  },
});
