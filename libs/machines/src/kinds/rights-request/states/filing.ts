import { issue, notify } from '../rights-request.effects.js';
import { all, chart } from './chart.js';
import { living, officeLate } from './parts.js';

/** With the head of the office, who names a clerk that has no part in a case against the same member (V1). */
export const submitted = chart.createStateConfig({
  entry: [issue('application'), notify('requested', 'secretaryGeneral')],
  exit: 'leaveDuty',
  on: {
    ...living,
    ASSIGN_HANDLER: { ...living.ASSIGN_HANDLER, target: 'eligibility' },
    ELIGIBILITY_DEADLINE_PASSED: officeLate('eligibility'),
  },
});

/** V1. */
export const eligibility = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ACCEPT: {
      target: 'assessment',
      guard: all('isHandler', 'isActorOutside', 'isMember', 'isInGoodStanding'),
      actions: ['accept', issue('acceptance'), notify('accepted', 'firmManager', 'firmHandler')],
    },
    ASK_INFO: {
      target: 'awaitingInfo',
      guard: 'isHandler',
      actions: [issue('infoRequest'), notify('infoAsked', 'firmManager', 'firmHandler')],
    },
    REFUSE: {
      target: 'refused',
      guard: 'isHandler',
      actions: ['refuse', issue('refusal'), notify('refused', 'firmManager', 'firmHandler')],
    },
    ELIGIBILITY_DEADLINE_PASSED: officeLate('eligibility'),
  },
});

/** The clock stands still; after its time the office decides on what it has (E6). */
export const awaitingInfo = chart.createStateConfig({
  on: {
    ...living,
    SUPPLY_INFO: { target: 'eligibility', guard: 'isAskersOwn', actions: [notify('infoSupplied', 'clerk')] },
    INFO_DEADLINE_PASSED: {
      target: 'eligibility',
      actions: [notify('infoMissing', 'clerk', 'firmManager')],
    },
  },
});

/** Refused with a reason and other ways. */
export const refused = chart.createStateConfig({ type: 'final' });
/** Taken back by the member. */
export const withdrawn = chart.createStateConfig({ type: 'final' });
