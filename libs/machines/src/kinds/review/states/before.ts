import { issue, notify, notifySeats, tellSubject } from '../review.effects.js';
import { all, chart } from './chart.js';
import { advised, boundedSitting, tooSmall, withdrawable } from './everywhere.js';

export const proposed = chart.createStateConfig({
  entry: [issue('proposal'), notify('proposed', 'secretaryGeneral', 'committeeChair')],
  on: {
    ...withdrawable,
    ...advised,
    ADMIT: {
      target: 'agenda',
      guard: 'isBodySeated',
      actions: ['admit', notify('admitted', 'secretaryGeneral', 'committeeChair', 'standingCouncil')],
    },
    ADMISSION_DEADLINE_PASSED: {
      actions: ['markAdmissionLate', notify('admissionOverdue', 'committeeChair')],
    },
  },
});

export const agenda = chart.createStateConfig({
  on: {
    ...withdrawable,
    ...advised,
    ...boundedSitting,
    REFRESH_SEATS: { guard: all('isChairOrOffice', 'isThisBodySeated'), actions: ['refreshSeats'] },
    SEND_PACKET: {
      target: 'recusal',
      guard: all(
        'isChairOrOffice',
        'isRedacted',
        'isMeetingFarEnough',
        'areSeatsKnown',
        'isFreeOfPrivileged',
      ),
      actions: [
        'sendPacket',
        issue('convocation'),
        issue('papers'),
        notifySeats('convened'),
        notify('seatsNamed', 'firmHandler', 'firmManager', 'complainant'),
      ],
    },
    PACKET_DEADLINE_PASSED: {
      actions: [notifySeats('packetOverdue', 'secretaryGeneral')],
    },
  },
});

export const recusal = chart.createStateConfig({
  always: tooSmall,
  on: {
    ...withdrawable,
    ...advised,
    ...boundedSitting,
    DECLARE_TIES: { guard: 'isOwnSeat', actions: ['declareTies'] },
    CHALLENGE_SEAT: {
      guard: all('isSeatSitting', 'isChallengeNew'),
      actions: ['noteChallenge', notifySeats('challenged', 'secretaryGeneral')],
    },
    RULE_ON_CHALLENGE: {
      guard: all('isChallenged', 'isJudgeOfChallenge'),
      actions: [
        'ruleOnChallenge',
        issue('challengeRuling'),
        notifySeats('challengeRuled', 'firmManager', 'complainant'),
      ],
    },
    NOTICE_DEADLINE_PASSED: { actions: ['runNotice'] },
    DECLARATION_DEADLINE_PASSED: {
      target: 'convened',
      actions: [
        'closeDeclarations',
        issue('recusals'),
        notifySeats('declarationsClosed', 'secretaryGeneral'),
      ],
    },
  },
});

export const convened = chart.createStateConfig({
  always: tooSmall,
  on: {
    ...withdrawable,
    ...advised,
    ...boundedSitting,
    DECLARE_TIES: {
      guard: all('isOwnSeat', 'isDeclaredInTime'),
      actions: ['declareTies', notifySeats('lateRecusal', 'secretaryGeneral')],
    },
    EXCUSE_SEAT: {
      guard: all('isChairOrOffice', 'isSeatSitting'),
      actions: ['excuseSeat', notifySeats('lateRecusal', 'secretaryGeneral')],
    },
    CHECK_QUORUM: [
      {
        target: 'deliberation',
        guard: all('isChairOrOffice', 'isMeetingDay', 'isNoticeRun', 'arePresentEligible', 'wouldBeQuorate'),
        actions: ['noteAttendance', issue('attendance')],
      },
      {
        target: 'notQuorate',
        guard: all('isChairOrOffice', 'isMeetingDay', 'isNoticeRun', 'arePresentEligible'),
        actions: ['noteAttendance', issue('attendance')],
      },
    ],
    CAST_VOTE: { guard: all('isQuorumPresent', 'isVoteOpen') },
    NOTICE_DEADLINE_PASSED: { actions: ['runNotice'] },
    MEETING_DEADLINE_PASSED: [
      { target: 'notQuorate', guard: 'isNoticeRun' },
      {
        // Not enough working days lay between the papers and the day: the notice would have been too short.
        target: 'agenda',
        actions: ['postpone', notifySeats('postponed', 'secretaryGeneral', 'firmManager')],
      },
    ],
  },
});

export const adjourned = chart.createStateConfig({
  entry: [issue('adjournment'), notifySeats('adjourned', 'secretaryGeneral', 'firmManager')],
  on: {
    ...withdrawable,
    ...advised,
    ...boundedSitting,
    SET_NEW_DAY: {
      target: 'recusal',
      guard: all('isChairOrOffice', 'isMeetingFarEnough'),
      actions: ['setNewDay', issue('convocation'), notifySeats('convened')],
    },
    CAST_VOTE: { guard: all('isQuorumPresent', 'isVoteOpen') },
    NEW_DAY_DEADLINE_PASSED: {
      actions: [notify('newDayOverdue', 'standingCouncil', 'secretaryGeneral', 'committeeChair')],
    },
  },
});

/** No quorum: another day, and after the last one the body above. */
export const notQuorate = chart.createStateConfig({
  always: [{ target: 'adjourned', guard: 'mayAdjourn', actions: ['adjourn'] }, { target: 'cannotSit' }],
});

/** The body cannot decide, whatever happens; the next one takes the matter, if there is one. */
export const cannotSit = chart.createStateConfig({
  always: [
    { target: 'escalated', guard: 'hasUpperBody', actions: ['passUp'] },
    { target: 'closed', actions: ['endUndecided', issue('undecided'), tellSubject] },
  ],
});

export const escalated = chart.createStateConfig({
  entry: [
    issue('escalation'),
    notify('escalated', 'secretaryGeneral', 'standingCouncil', 'committeeChair', 'firmManager'),
  ],
  on: {
    ...withdrawable,
    ...advised,
    TAKE_UP: {
      target: 'agenda',
      guard: 'isThisBodySeated',
      actions: ['seatBody', notifySeats('admitted', 'secretaryGeneral')],
    },
    TAKE_UP_DEADLINE_PASSED: {
      actions: ['markTakeUpLate', notify('takeUpOverdue', 'standingCouncil')],
    },
  },
});
