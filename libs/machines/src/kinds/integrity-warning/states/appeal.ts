import { issue, markOverdue, notify, openReview, record } from '../integrity-warning.effects.js';
import { all, chart } from './chart.js';
import {
  delivered,
  leavable,
  noted,
  officeLate,
  rectified,
  undefended,
  unpublishable,
} from './everywhere.js';

const EFFECT = ['takeEffect'] as const;

/** 申诉期: the decision is served and waits. */
export const served = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...noted,
    ...leavable,
    ...undefended,
    ...unpublishable,
    ACCEPT_DECISION: { target: 'takingEffect', guard: 'isOwnFirm', actions: ['noteActor', ...EFFECT] },
    OBJECT_TO_REMINDER: {
      target: 'committee',
      guard: all('isOwnFirm', 'isFastTrack'),
      actions: ['noteActor', 'askObjection', openReview, notify('reminderObjected', 'secretaryGeneral')],
    },
    FILE_APPEAL: [
      {
        target: 'recordingUnderAppeal',
        guard: all('isOwnFirm', 'isNotFastTrack', 'isAppealUnused', 'isRunningOn'),
        actions: ['noteActor', ...EFFECT, 'fileAppeal', notify('appealFiled', 'clerk', 'secretaryGeneral')],
      },
      {
        target: 'appealAdmissibility',
        guard: all('isOwnFirm', 'isNotFastTrack', 'isAppealUnused'),
        actions: ['noteActor', 'fileAppeal', notify('appealFiled', 'clerk', 'secretaryGeneral')],
      },
    ],
    REMINDER_OBJECTION_DEADLINE_PASSED: { target: 'takingEffect', actions: EFFECT },
    APPEAL_DEADLINE_PASSED: { target: 'takingEffect', actions: EFFECT },
  },
});

/** L1 and L2, and what protects people, run on while the appeal is heard. */
export const recordingUnderAppeal = chart.createStateConfig({
  always: [
    { target: 'appealAdmissibility', guard: 'isL1', actions: ['noteRecorded', record('warningL1')] },
    { target: 'appealAdmissibility', guard: 'isL2', actions: ['noteRecorded', record('warningL2')] },
    { target: 'appealAdmissibility', guard: 'isL3', actions: ['noteRecorded', record('warningL3')] },
    { target: 'appealAdmissibility', actions: ['noteRecorded', record('warningL4')] },
  ],
});

/** What runs on may be published, and its time may end, while the appeal is heard. */
const pending = {
  ...noted,
  ...rectified,
  PUBLISH: {
    guard: all(
      'isInEffect',
      'isPublishable',
      'isNotPublished',
      'isNotStayedByAppeal',
      'isPersonalDataRemoved',
      'isTextFreeOfPricePhrases',
    ),
    actions: ['noteActor', 'publish', issue('publication'), notify('published', 'firmManager')],
  },
  TERM_DEADLINE_PASSED: { actions: ['endTerm', notify('termOver', 'firmManager', 'clerk')] },
  WITHDRAW_APPEAL: {
    target: 'takingEffect',
    guard: 'isOwnFirm',
    actions: ['noteActor', 'endAppeal', ...EFFECT, notify('appealWithdrawn', 'secretaryGeneral')],
  },
} as const;

const REFUSED = [
  'endAppeal',
  'takeEffect',
  issue('appealRefusal'),
  notify('appealRefused', 'firmManager'),
] as const;
const ACCEPTED = [
  'acceptAppeal',
  issue('appealAcceptance'),
  notify('appealAccepted', 'firmManager', 'secretaryGeneral'),
] as const;

export const appealAdmissibility = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...pending,
    ACCEPT_APPEAL: {
      target: 'appealPanel',
      guard: 'isAppealSecretaryFree',
      actions: ['noteActor', 'noteAppealSecretary', ...ACCEPTED],
    },
    ASK_COMPLETION: {
      target: 'appealCompletion',
      guard: all('isAppealSecretaryFree', 'isCompletionUnused'),
      actions: [
        'noteActor',
        'noteAppealSecretary',
        'askCompletion',
        notify('appealIncomplete', 'firmManager'),
      ],
    },
    REFUSE_APPEAL: {
      target: 'takingEffect',
      guard: 'isAppealSecretaryFree',
      actions: ['noteActor', 'noteAppealSecretary', ...REFUSED],
    },
    ADMISSIBILITY_DEADLINE_PASSED: { target: 'appealPanel', actions: ACCEPTED },
  },
});

export const appealCompletion = chart.createStateConfig({
  on: {
    ...pending,
    COMPLETE_APPEAL: {
      target: 'appealAdmissibility',
      guard: 'isOwnFirm',
      actions: ['noteActor', notify('appealFiled', 'clerk')],
    },
    COMPLETION_DEADLINE_PASSED: { target: 'takingEffect', actions: REFUSED },
  },
});

export const appealPanel = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...pending,
    NAME_APPEAL_PANEL: {
      guard: all('isPanelMissing', 'isPanelSize', 'isAppealPanelFree', 'isPanelUninvolved'),
      actions: [
        'noteActor',
        'nameAppealPanel',
        issue('appealNotice'),
        notify('appealPanelNamed', 'firmManager', 'council'),
      ],
    },
    EXTEND_APPEAL: {
      guard: all('isOfAppealPanel', 'isFirstAppealExtension'),
      actions: ['noteActor', 'extendAppeal', notify('appealExtended', 'firmManager')],
    },
    DECIDE_APPEAL: {
      target: 'appealDecided',
      guard: all(
        'isOfAppealPanel',
        'isAppealCountPossible',
        'isAppealMajority',
        'isLighter',
        'isTextFreeOfPricePhrases',
      ),
      actions: [
        'noteActor',
        'decideAppeal',
        issue('appealDecision'),
        notify('appealDecided', 'firmManager', 'clerk', 'secretaryGeneral'),
      ],
    },
    APPEAL_PANEL_DEADLINE_PASSED: officeLate('appealPanel'),
    APPEAL_DECISION_DEADLINE_PASSED: {
      actions: [
        'passAppealUp',
        markOverdue('appealDecision'),
        notify('appealPassedUp', 'secretaryGeneral', 'council', 'standingCouncil'),
      ],
    },
  },
});

/** After service: revoked, sent back, or it takes effect as the panel left it. */
const onward = (guards: readonly string[], ...actions: readonly unknown[]) =>
  [
    {
      target: 'revoked',
      guard: all(...(guards as never[]), 'isAppealRevoked' as never),
      actions: [...actions, issue('revocation'), record('warningRevoked')],
    },
    {
      target: 'officeDecision',
      guard: all(...(guards as never[]), 'isRemittedToOffice' as never),
      actions: [...actions, 'remit', notify('decisionWanted', 'secretaryGeneral')],
    },
    {
      target: 'committee',
      guard: all(...(guards as never[]), 'isRemitted' as never),
      actions: [...actions, 'remit', 'askMeasure', openReview],
    },
    { target: 'takingEffect', guard: all(...(guards as never[])), actions: [...actions, ...EFFECT] },
  ] as never;

export const appealDecided = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...noted,
    ...rectified,
    ...delivered,
    CONFIRM_RECEIPT: onward(['isIssued', 'isOwnFirm'], 'noteActor', 'serveToday'),
    LOG_SERVICE: onward(
      ['isIssued', 'isServiceDatePossible'],
      'noteActor',
      'serveOn',
      issue('serviceRecord'),
    ),
    TERM_DEADLINE_PASSED: pending.TERM_DEADLINE_PASSED,
    SERVICE_DEADLINE_PASSED: {
      actions: [markOverdue('service'), notify('registeredLetterWanted', 'clerk', 'secretaryGeneral')],
    },
  },
});
