import { issue, notify, notifyParties, record, tellSource } from '../mediation.effects.js';
import { all, chart } from './chart.js';
import { helped, leavable, officeLate, timed } from './everywhere.js';

/** What the office enters for somebody, or another case sends, is examined at once. */
export const requested = chart.createStateConfig({
  entry: [issue('application')],
  exit: 'leaveDuty',
  always: { target: 'screening', guard: 'isOpenedByOffice' },
  on: {
    ...leavable('declined'),
    BEGIN_SCREENING: {
      target: 'screening',
      actions: [notify('screeningBegun', 'ownersCommittee', 'firmHandler')],
    },
    SCREENING_DEADLINE_PASSED: officeLate('screening'),
  },
});

export const screening = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...leavable('declined'),
    FIT: {
      target: 'consentPending',
      guard: all(
        'isCivil',
        'isUndecidedElsewhere',
        'isFreeOfCrimeRisk',
        'hasCapacity',
        'isCommitteeRegistered',
      ),
      actions: ['accept', issue('acceptance'), issue('rights'), notifyParties('consentAsked')],
    },
    UNFIT: { target: 'declined', guard: 'isReportedToPolice', actions: ['endUnfit'] },
    SCREENING_DEADLINE_PASSED: officeLate('screening'),
  },
});

const AGREED = ['isOwnSide', 'isConsentRecorded', 'isNotAgreedYet'] as const;
const unreachable = { target: 'declined', actions: ['endUnreachable'] } as const;
const silentMember = {
  target: 'declined',
  actions: ['endUnreachable', record('mediationSilence')],
} as const;

export const consentPending = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...helped,
    ...leavable('declined'),
    AGREE_MEDIATION: [
      {
        target: 'mediatorSelection',
        guard: all(...AGREED, 'isLastConsent'),
        actions: ['noteConsent', notifyParties('bothAgreed', 'clerk')],
      },
      { guard: all(...AGREED), actions: ['noteConsent', notify('oneAgreed', 'clerk')] },
    ],
    REFUSE_MEDIATION: {
      target: 'declined',
      guard: all('isOwnSide', 'isConsentRecorded'),
      actions: ['endRefused'],
    },
    LOG_CALL: [
      {
        ...silentMember,
        guard: all('isCallToSilentSide', 'isLastMissingCall', 'isMemberCalledInVain'),
        actions: ['countCall', ...silentMember.actions],
      },
      {
        ...unreachable,
        guard: all('isCallToSilentSide', 'isLastMissingCall'),
        actions: ['countCall', ...unreachable.actions],
      },
      { guard: 'isCallToSilentSide', actions: ['countCall'] },
    ],
    CONTACT_DEADLINE_PASSED: officeLate('contact'),
    CONSENT_DEADLINE_PASSED: [
      { ...silentMember, guard: all('isSilentAfterCalls', 'isMemberSilent') },
      { ...unreachable, guard: 'isSilentAfterCalls' },
      // Silence counts only after the calls (§4.2): the office has to make up for them, then it counts.
      { actions: ['markConsentOverdue', notify('callsMissing', 'clerk', 'secretaryGeneral')] },
    ],
    TALKS_DEADLINE_PASSED: timed.TALKS_DEADLINE_PASSED,
    CAP_DEADLINE_PASSED: unreachable,
  },
});

/** Then there was no mediation, or it has ended: the case it came from goes on, and both sides hear what else there is. */
const ended = chart.createStateConfig({
  exit: 'leaveDuty',
  entry: [tellSource('MEDIATION_ENDED'), notifyParties('ended', 'mediator', 'clerk')],
  on: {
    TELL_ROUTES: {
      target: 'closed',
      guard: 'isFreeOfOpenChildren',
      actions: [issue('termination'), notifyParties('routesTold')],
    },
    TERMINATION_NOTICE_DEADLINE_PASSED: officeLate('terminationNotice'),
  },
});

export const declined = ended;
export const terminated = ended;
export const closed = chart.createStateConfig({ type: 'final' });
