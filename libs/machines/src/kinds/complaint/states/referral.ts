import { issue, notify, openCase } from '../complaint.effects.js';
import { all } from './chart.js';

/** To an agency, by a letter of the complaint itself or in a case of its own that sends and follows it (§4.7). */
export const refer = (...before: readonly 'dropClosingProposal'[]) =>
  [
    {
      target: 'referredOut',
      guard: all('isAgencyInDirectory', 'mayPassIdentityOn', 'isReferredAsCase'),
      actions: [
        'noteActor',
        ...before,
        'referMatter',
        'markForwarded',
        openCase('referral'),
        notify('referred', 'complainant'),
      ],
    },
    {
      target: 'referredOut',
      guard: all('isAgencyInDirectory', 'mayPassIdentityOn'),
      actions: ['noteActor', ...before, 'referMatter', issue('referral'), notify('referred', 'complainant')],
    },
  ] as const;

/** What the referral came to. Where no agency took the matter, it is ours again. */
export const referralAnswered = [
  {
    target: 'awaitingComplainant',
    guard: all('isToldByCase', 'isAgencyAnswer'),
    actions: ['noteActor', notify('agencyReplied', 'complainant')],
  },
  {
    target: 'concluded',
    guard: all('isToldByCase', 'isAgencySilent'),
    actions: ['noteActor', 'endReferred', notify('referralEnded', 'complainant', 'clerk')],
  },
  {
    target: 'unresolved',
    guard: all('isToldByCase', 'isFirmNotified'),
    actions: ['noteActor', notify('referralReturned', 'clerk')],
  },
  {
    target: 'registered',
    guard: 'isToldByCase',
    actions: ['noteActor', notify('referralReturned', 'clerk')],
  },
] as const;
