import { issue, notify, notifyParties, openWarning, record, tellSource } from '../mediation.effects.js';
import type { GuardName } from '../mediation.guards.js';
import { all, chart } from './chart.js';
import { notOffering, officeLate } from './everywhere.js';

/** Both sides may have a people's mediation confirmed by the court, together, within thirty days (人调 Art 33). */
const court = {
  JOINT_FILING: {
    guard: all('isPeopleMediation', 'isFilingOpen', 'isFiledInTime'),
    actions: ['noteFiling', notifyParties('courtFiled')],
  },
  COURT_DECIDED: { guard: 'isFiled', actions: ['noteCourt', notifyParties('courtDecided')] },
  COURT_FILING_DEADLINE_PASSED: { actions: ['lapseFiling', notifyParties('courtLapsed', 'clerk')] },
} as const;

export const signed = chart.createStateConfig({
  entry: [
    issue('agreement'),
    tellSource('MEDIATION_ENDED'),
    notifyParties('agreementSigned', 'mediator', 'clerk'),
  ],
  exit: 'leaveDuty',
  on: {
    ...court,
    ...notOffering,
    SEAL: {
      guard: all('isPeopleMediation', 'isNotSealed'),
      actions: ['seal', issue('sealedAgreement'), issue('courtApplication'), notifyParties('sealed')],
    },
    DELIVER_AGREEMENT: {
      target: 'monitoring',
      guard: 'isSealedIfNeeded',
      actions: [notifyParties('delivered')],
    },
    DELIVERY_DEADLINE_PASSED: officeLate('delivery'),
  },
});

const CONFIRMED = ['isClauseOwed', 'isOthersClause', 'isDueIfBroken'] as const satisfies readonly GuardName[];
const RECEIPT = [
  'notePerformance',
  issue('performanceReceipt'),
  notifyParties('performanceConfirmed', 'clerk'),
] as const;
const CLOSING = {
  target: 'closed',
  guard: all(...CONFIRMED, 'isLastClause', 'isFreeOfOpenChildren'),
  actions: [...RECEIPT, 'healBreach'],
} as const;
/** A member firm's breach enters its record and is a clue for an integrity case: the fact alone, no word of the talks. */
const OF_MEMBER = [record('agreementBreached'), openWarning] as const;

export const monitoring = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...court,
    ...notOffering,
    REPORT_PERFORMANCE: {
      guard: all('isOwnClause', 'isClauseOwed'),
      actions: ['listen', notifyParties('performanceReported', 'clerk')],
    },
    CONFIRM_PERFORMANCE: [
      CLOSING,
      {
        target: 'breached',
        guard: all(...CONFIRMED, 'isBroken', 'isBrokenByMember'),
        actions: ['noteBreach', ...OF_MEMBER],
      },
      { target: 'breached', guard: all(...CONFIRMED, 'isBroken'), actions: ['noteBreach'] },
      { guard: all(...CONFIRMED), actions: RECEIPT },
    ],
    LOG_CHECK: { actions: ['listen'] },
    CLOSE_FILE: { target: 'closed', guard: all('isEverythingPerformed', 'isFreeOfOpenChildren') },
    PERFORMANCE_DEADLINE_PASSED: { actions: ['markDue', notifyParties('clauseDue')] },
    PERFORMANCE_CHECK_DEADLINE_PASSED: { actions: ['markChecked', notifyParties('checkDue', 'clerk')] },
    BREACH_DEADLINE_PASSED: [
      { target: 'breached', guard: 'isPresumedOfMember', actions: ['presumeBreach', ...OF_MEMBER] },
      { target: 'breached', actions: ['presumeBreach'] },
    ],
    FILE_CLOSING_DEADLINE_PASSED: officeLate('fileClosing'),
  },
});

export const breached = chart.createStateConfig({
  entry: [tellSource('SETBACK_REPORTED'), notifyParties('breached', 'clerk', 'secretaryGeneral')],
  exit: 'leaveDuty',
  on: {
    ...court,
    ...notOffering,
    URGE_PERFORMANCE: { actions: ['noteUrged', issue('urgePerformance'), notifyParties('performanceUrged')] },
    ADVISE_COURT: { actions: ['noteAdvised', notifyParties('courtAdvised')] },
    REPORT_PERFORMANCE: {
      guard: all('isOwnClause', 'isClauseOwed'),
      actions: ['listen', notifyParties('performanceReported', 'clerk')],
    },
    CONFIRM_PERFORMANCE: [
      CLOSING,
      {
        target: 'monitoring',
        guard: all(...CONFIRMED, 'isBreachHealed'),
        actions: [...RECEIPT, 'healBreach'],
      },
      { guard: all(...CONFIRMED), actions: RECEIPT },
    ],
    LOG_CHECK: { actions: ['listen'] },
    CLOSE_FILE: {
      target: 'closed',
      guard: all('isUrgedAndAdvised', 'isFreeOfOpenChildren'),
      actions: [notify('closedUnperformed', 'complainant', 'ownersCommittee', 'firmHandler', 'firmManager')],
    },
    BREACH_ACTION_DEADLINE_PASSED: officeLate('breachAction'),
  },
});
