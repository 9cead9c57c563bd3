import { issue, notify, notifyParties } from '../mediation.effects.js';
import { all, chart } from './chart.js';
import { helped, leavable, officeLate, replaceable, timed } from './everywhere.js';

const living = { ...helped, ...leavable('terminated'), ...timed } as const;
const FREE = ['isOnRoster', 'isNotStruck', 'isFreeOfTies', 'isUninvolved'] as const;
const CHOSEN = [
  'isOwnSide',
  'isConsentRecorded',
  'hasCandidates',
  'isFirstChoice',
  'isFromCandidates',
  'isStrikeShort',
  'isPickUnstruck',
] as const;
const WAIVE_TIE = {
  guard: all('isOwnSide', 'isConsentRecorded', 'isWritten'),
  actions: ['noteWaiver', notify('tieWaived', 'clerk')],
} as const;

/** The parties choose together from a page of the roster; failing that, the office names somebody (在调 Art 10). */
export const mediatorSelection = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    WAIVE_TIE,
    NAME_CANDIDATES: {
      guard: all('isNothingChosenYet', 'areOnRoster', 'areNotExcluded'),
      actions: ['propose', issue('roster'), notifyParties('candidatesNamed')],
    },
    CHOOSE_MEDIATOR: [
      {
        target: 'disclosure',
        guard: all(...CHOSEN, 'isJointChoice'),
        actions: ['noteChoice', 'appointPicked', notifyParties('mediatorChosen', 'mediator', 'clerk')],
      },
      { guard: all(...CHOSEN), actions: ['noteChoice', notify('choiceMade', 'clerk')] },
    ],
    NAME_MEDIATOR: {
      target: 'disclosure',
      guard: all('isChoiceOver', ...FREE),
      actions: ['appointNamed', notifyParties('mediatorNamed', 'mediator')],
    },
    ROSTER_DEADLINE_PASSED: officeLate('roster'),
    CHOICE_DEADLINE_PASSED: { actions: ['endChoice', notifyParties('choiceOver', 'clerk')] },
    NAMING_DEADLINE_PASSED: officeLate('naming'),
  },
});

/** Before the first word: what might make the mediator partial (特邀 Art 15; 在调 Art 13). */
export const disclosure = chart.createStateConfig({
  on: {
    ...living,
    ...replaceable,
    WAIVE_TIE,
    DISCLOSE: {
      target: 'scheduled',
      guard: all('isAppointedMediator', 'isFreeOfTies', 'isUninvolved'),
      actions: [issue('disclosure'), notifyParties('disclosed', 'clerk')],
    },
    DISCLOSURE_DEADLINE_PASSED: {
      target: 'mediatorSelection',
      actions: ['dismissMediator', notifyParties('mediatorReplaced', 'mediator', 'clerk')],
    },
  },
});
