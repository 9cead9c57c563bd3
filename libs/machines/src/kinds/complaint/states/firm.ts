import { issue, markOverdue, notify, record } from '../complaint.effects.js';
import { all, chart } from './chart.js';
import { correctable, directable, groupable, living, officeLate, suspendable } from './everywhere.js';
import { toClue, toMediationAtOnce } from './proceedings.js';

const everywhere = { ...living, ...groupable, ...directable };

export const accepted = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...correctable,
    ...suspendable('accepted'),
    NOTIFY_FIRM: {
      target: 'notifiedFirm',
      guard: all('isFirmKnown', 'isNoReport', 'isIdentityProtected'),
      actions: [
        'noteActor',
        'notifyFirm',
        issue('firmNotice'),
        notify('firmNotified', 'firmHandler', 'firmManager'),
        notify('withFirm', 'complainant'),
      ],
    },
    ANSWER_DIRECTLY: {
      target: 'awaitingComplainant',
      guard: 'isAnswerableDirectly',
      actions: ['noteActor', issue('answer'), notify('answerReady', 'complainant')],
    },
    TO_MEDIATION: toMediationAtOnce,
    TO_CLUE: toClue,
    NOTIFYING_DEADLINE_PASSED: officeLate('notifying'),
  },
});

/** The firm's clock runs from the notice, so that its answer keeps within the ten days of 杭物 Art 50. */
const answerIsDue = {
  actions: [
    'markAnswerOverdue',
    record('answerOverdue'),
    notify('answerOverdue', 'firmHandler', 'firmManager', 'clerk'),
  ],
} as const;

/** A firm outside the association is asked once; nothing of it is kept in a record (§4.1). */
const invitationIsOver = {
  target: 'unresolved',
  actions: [notify('invitationLapsed', 'clerk', 'complainant')],
} as const;

/**
 * Signing says "received", not "agreed": the firm may object for two working days after the notice, signed or not
 * (信访 Art 23), and only once (潍热线 Art 22).
 */
const objectable = {
  OBJECT: {
    target: 'firmObjected',
    guard: all('maySpeakForFirm', 'isFirstObjection', 'isObjectionInTime'),
    actions: ['noteActor', 'markObjected', notify('objected', 'clerk')],
  },
  OBJECTION_DEADLINE_PASSED: { actions: ['closeObjection'] },
} as const;

export const notifiedFirm = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...suspendable('notifiedFirm'),
    SIGN: {
      target: 'firmHandling',
      guard: 'maySpeakForFirm',
      actions: ['noteActor', 'sign', issue('signature'), notify('signed', 'complainant', 'clerk')],
    },
    ...objectable,
    SIGNATURE_DEADLINE_PASSED: {
      actions: [markOverdue('signature'), record('signedLate'), notify('signatureOverdue', 'firmManager')],
    },
    DEEMED_SIGNATURE_DEADLINE_PASSED: {
      target: 'firmHandling',
      actions: ['deemSigned', notify('deemedSigned', 'firmHandler', 'firmManager', 'clerk')],
    },
    // Only a very short clock ends before the signature is deemed given; then the duty to answer is what counts.
    ANSWER_DEADLINE_PASSED: {
      ...answerIsDue,
      target: 'firmHandling',
      actions: [...answerIsDue.actions, 'deemSigned'],
    },
    INVITATION_DEADLINE_PASSED: invitationIsOver,
  },
});

export const firmObjected = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...suspendable('firmObjected'),
    UPHOLD_OBJECTION: {
      target: 'registered',
      // From here on the firm no longer sees the case; the ruling still reaches it, see `effectData`.
      actions: [
        'noteActor',
        'dropFirm',
        issue('objectionRuling'),
        notify('objectionUpheld', 'firmHandler', 'firmManager'),
      ],
    },
    REJECT_OBJECTION: {
      target: 'firmHandling',
      actions: [
        'noteActor',
        'signByRuling',
        issue('objectionRuling'),
        notify('objectionRejected', 'firmHandler', 'firmManager'),
      ],
    },
    OBJECTION_RULING_DEADLINE_PASSED: officeLate('objectionRuling'),
  },
});

export const firmHandling = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...suspendable('firmHandling'),
    ...objectable,
    LOG_CONTACT: { guard: 'isOwnFirmOrOffice', actions: ['noteActor', 'logContact'] },
    ASK_EXTENSION: {
      target: 'extensionRequested',
      guard: all(
        'maySpeakForFirm',
        'mayHaveExtension',
        'isFirstExtension',
        'isAskedBeforeDue',
        'isExtensionShort',
      ),
      actions: ['noteActor', 'askExtension', notify('extensionAsked', 'clerk')],
    },
    ANSWER: {
      target: 'firmAnswered',
      guard: all('maySpeakForFirm', 'isResidentContacted', 'hasEvidence'),
      actions: ['noteActor', 'keepAnswer', notify('answered', 'clerk')],
    },
    PROCEED_WITHOUT_ANSWER: {
      target: 'unresolved',
      guard: 'isAnswerSupervised',
      actions: ['noteActor', notify('noAnswer', 'complainant', 'firmManager')],
    },
    FIRST_CONTACT_DEADLINE_PASSED: {
      actions: [record('contactLate'), notify('firstContactOverdue', 'firmManager', 'secretaryGeneral')],
    },
    ANSWER_DEADLINE_PASSED: answerIsDue,
    INVITATION_DEADLINE_PASSED: invitationIsOver,
  },
});

export const extensionRequested = chart.createStateConfig({
  on: {
    ...everywhere,
    ...suspendable('extensionRequested'),
    GRANT_EXTENSION: {
      target: 'firmHandling',
      guard: all('isExtensionShort', 'isNoMoreThanAsked'),
      actions: [
        'noteActor',
        'grantExtension',
        issue('extension'),
        notify('extensionGranted', 'firmHandler', 'complainant'),
      ],
    },
    DENY_EXTENSION: {
      target: 'firmHandling',
      actions: ['noteActor', notify('extensionDenied', 'firmHandler', 'firmManager')],
    },
    // Silence is a refusal (§4.1), and so is the due hour itself: whoever asks on the last day takes that risk.
    EXTENSION_DEADLINE_PASSED: {
      target: 'firmHandling',
      actions: [notify('extensionDenied', 'firmHandler', 'firmManager')],
    },
    ANSWER_DEADLINE_PASSED: { ...answerIsDue, target: 'firmHandling' },
  },
});

export const firmAnswered = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...suspendable('firmAnswered'),
    APPROVE_ANSWER: [
      {
        target: 'resolved',
        guard: all('isEveryPointAnswered', 'isExOfficio'),
        actions: ['noteActor', 'endExOfficio', issue('answer')],
      },
      {
        target: 'awaitingComplainant',
        guard: 'isEveryPointAnswered',
        actions: [
          'noteActor',
          issue('answer'),
          notify('answerReady', 'complainant'),
          notify('answerApproved', 'firmHandler'),
        ],
      },
    ],
    RETURN_ANSWER: {
      target: 'firmHandling',
      guard: 'isReturnLeft',
      actions: ['noteActor', 'returnAnswer', notify('answerReturned', 'firmHandler', 'firmManager')],
    },
    PROCEED_WITHOUT_ANSWER: {
      target: 'unresolved',
      guard: 'isReturnLimitReached',
      actions: ['noteActor', notify('noAnswer', 'complainant', 'firmManager')],
    },
    ANSWER_REVIEW_DEADLINE_PASSED: officeLate('answerReview'),
  },
});
