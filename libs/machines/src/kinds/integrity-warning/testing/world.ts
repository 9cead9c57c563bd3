import type { Facts } from '../../../contract/kind-event.js';

export const FIRM = '0190a000-0000-7000-8000-00000000f001';
export const RIVAL = '0190a000-0000-7000-8000-00000000f002';
export const ESTATE = '0190a000-0000-7000-8000-00000000e001';
export const THIS_CASE = '0190a000-0000-7000-8000-00000000c000';
export const FILE = '0190a000-0000-7000-8000-00000000a001';

export const WORDS = { text: '情况说明。' } as const;
export const SIGNED = { text: '经查，投标承诺的保安人数与实际不符。' } as const;
export const PRICED = { text: '该公司报价低于行业均价，属恶意低价竞争。' } as const;

const person = (id: string, more: object = {}) => ({
  [`person:${id}`]: { id, roles: [], firmId: null, active: true, ties: [], ...more },
});

/** Everybody in the stories. Two of them have something against them. */
const PEOPLE: Facts = {
  ...person('investigator-chen'),
  ...person('investigator-wu'),
  ...person('investigator-he'),
  ...person('investigator-rival', { firmId: RIVAL }),
  ...person('investigator-kin', {
    ties: [{ firmId: FIRM, nature: 'kinship', since: '2010-01-01', until: null }],
  }),
  ...person('member-1', { roles: ['committeeMember'] }),
  ...person('member-2', { roles: ['committeeMember'] }),
  ...person('council-1', { roles: ['council'] }),
  ...person('council-2', { roles: ['council'] }),
  ...person('council-3', { roles: ['council'] }),
  ...person('counsel-2', { roles: ['counsel'] }),
};

/** Who acted, as the history of the family of cases tells it. */
export const acted = (...userIds: readonly string[]): Facts => ({
  [`participants:${THIS_CASE}`]: userIds.map((userId) => ({
    userId,
    caseId: THIS_CASE,
    kind: 'integrity_warning',
    roles: ['clerk'],
  })),
});

export const otherWarnings = (...others: readonly object[]): Facts => ({
  [`firmCases:integrity_warning/${FIRM}`]: others.map((other) => ({
    caseId: 'other',
    state: 'published',
    status: 'done',
    category: 'falsePromise',
    urgency: 'L2',
    openedAt: '2026-02-20T01:00:00.000Z',
    ...other,
  })) as never,
});

/** Who works on an open request for help of the firm. */
export function helping(...userIds: readonly string[]): Facts {
  return {
    [`firmParticipants:rights_request/${FIRM}`]: userIds.map((userId) => ({
      userId,
      caseId: 'request-1',
      kind: 'rights_request',
      roles: ['clerk'],
    })),
  };
}

/** A member, an estate for which a rival bid fourteen months ago, and nothing else on file. */
export const WORLD: Facts = {
  [`firm:${FIRM}`]: { id: FIRM, name: '示例物业', member: true },
  [`contests:${ESTATE}`]: [{ firmId: RIVAL, nature: 'bid', on: '2025-01-05' }],
  [`openChildren:${THIS_CASE}`]: 0,
  [`attachment:${FILE}`]: { id: FILE, privileged: false },
  ['body:standingCouncil']: {
    name: 'standingCouncil',
    seats: Array.from({ length: 15 }, (_, seat) => ({
      userId: `seat-${seat}`,
      firmId: null,
      chair: seat === 0,
    })),
  },
  ...PEOPLE,
  ...acted('clerk-1'),
  [`firmCases:integrity_warning/${FIRM}`]: [],
  ...helping(),
};
