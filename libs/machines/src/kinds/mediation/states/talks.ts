import { issue, notify, notifyParties } from '../mediation.effects.js';
import { all, chart } from './chart.js';
import {
  arranging,
  heard,
  helped,
  leavable,
  notOffering,
  replaceable,
  talking,
  terminable,
  timed,
} from './everywhere.js';

const living = {
  ...helped,
  ...leavable('terminated'),
  ...timed,
  ...replaceable,
  ...terminable,
  ...talking,
} as const;
const OWN = ['isOwnSide', 'isConsentRecorded'] as const;

export const scheduled = chart.createStateConfig({
  on: {
    ...living,
    ...arranging,
    FIRST_SESSION_DEADLINE_PASSED: {
      actions: [notify('firstSessionLate', 'secretaryGeneral', 'mediator')],
    },
  },
});

export const inSession = chart.createStateConfig({
  on: {
    ...living,
    ...arranging,
    RECORD_ATTENDANCE: { guard: 'isAppointedMediator', actions: ['listen'] },
    RECORD_MINUTES: {
      guard: 'isAppointedMediator',
      actions: ['writeMinutes', notifyParties('minutesWritten')],
    },
    CONFIRM_MINUTES: [
      {
        guard: all(...OWN, 'hasMinutes', 'areMinutesUnconfirmed', 'isLastConfirmation'),
        actions: ['confirmMinutes', issue('minutes'), notify('minutesConfirmed', 'mediator')],
      },
      { guard: all(...OWN, 'hasMinutes', 'areMinutesUnconfirmed'), actions: ['confirmMinutes'] },
    ],
    OFFER: heard('offered', 'noteOffer', 'isBeforeAgreement'),
    ANSWER_OFFER: heard(
      'offerAnswered',
      'noteAnswer',
      'isOffersChannel',
      'isOfferOpen',
      'isOthersOffer',
    ).slice(0, 2),
    ORDER_APPRAISAL: {
      target: 'appraisal',
      guard: 'isAppointedMediator',
      actions: ['beginAppraisal', issue('appraisalOrder'), notifyParties('appraisalOrdered', 'clerk')],
    },
    DRAFT_AGREEMENT: {
      target: 'agreementDrafted',
      guard: all('isAppointedMediator', 'areDuesAhead'),
      actions: ['draft', issue('draft'), notifyParties('draftReady')],
    },
  },
});

/** The clock of the talks stands still (市监 Art 20). */
export const appraisal = chart.createStateConfig({
  exit: 'endAppraisal',
  on: {
    ...helped,
    ...leavable('terminated'),
    ...replaceable,
    ...terminable,
    ...talking,
    RECORD_APPRAISAL: {
      target: 'inSession',
      actions: [notifyParties('appraisalArrived', 'mediator')],
    },
    DROP_APPRAISAL: {
      target: 'inSession',
      guard: 'isAppointedMediator',
      actions: [notifyParties('appraisalDropped', 'clerk')],
    },
    APPRAISAL_CHECK_DEADLINE_PASSED: {
      actions: ['beginAppraisal', notifyParties('appraisalPending', 'mediator', 'clerk')],
    },
  },
});

const SIGNED = [
  'isOwnVoice',
  'isConsentRecorded',
  'isWritten',
  'isCurrentVersion',
  'isNotSignedYet',
] as const;
const BACK_TO_TALKS = [
  { target: 'terminated', guard: 'isCapPassed', actions: ['dropDraft', 'endTimeUp'] },
  { target: 'inSession', actions: ['dropDraft', notifyParties('unsigned', 'mediator')] },
] as const;

export const agreementDrafted = chart.createStateConfig({
  on: {
    ...living,
    ...notOffering,
    EDIT_AGREEMENT: {
      guard: all('isAppointedMediator', 'isCapAhead', 'areDuesAhead'),
      actions: ['draft', issue('draft'), notifyParties('draftChanged')],
    },
    ASK_CHANGE: { guard: 'isOwnSide', actions: ['listen', notifyParties('changeAsked', 'mediator')] },
    ASK_COUNSEL: {
      guard: all('isAppointedMediator', 'isCounselFree'),
      actions: ['askCounsel', notify('counselAsked', 'counsel')],
    },
    GIVE_COUNSEL: { guard: 'isCounselAsked', actions: ['noteCounsel', notify('counselGiven', 'mediator')] },
    SIGN: [
      {
        target: 'signed',
        guard: all(...SIGNED, 'isLastSignature'),
        actions: ['sign', 'takeEffect'],
      },
      { guard: all(...SIGNED), actions: ['sign', notifyParties('oneSigned', 'mediator')] },
    ],
    REFUSE_TO_SIGN: BACK_TO_TALKS.map((way) => ({
      ...way,
      guard: all(...OWN, ...('guard' in way ? [way.guard] : [])),
    })),
    SIGNING_DEADLINE_PASSED: BACK_TO_TALKS,
    // A draft that lies ready to be signed is not taken away; what goes back to the talks after this ends.
    CAP_DEADLINE_PASSED: [
      timed.CAP_DEADLINE_PASSED[0],
      { actions: ['markCapPassed', notifyParties('capPassed', 'mediator')] },
    ],
  },
});
