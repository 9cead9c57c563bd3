import { refusedOpening } from '../../contract/opening.js';
import { referral } from './referral.kind.js';
import { arrive, FROM_COMPLAINT, passes, refusing, WORDS } from './testing/letter.js';

const opening = (payload: object) =>
  refusedOpening(referral, {
    type: 'DRAFT_REFERRAL',
    payload: { ...FROM_COMPLAINT, ...payload },
    meta: {
      at: '2026-03-02T01:00:00.000Z',
      actor: { kind: 'person', id: 'clerk-1', role: 'clerk' },
      facts: {},
      settings: {},
    },
  });

describe('the identity (X1)', () => {
  it('goes along only with consent or by a legal duty', () => {
    expect(opening({ withIdentity: true })).toEqual(['isIdentityAllowed']);
    expect(opening({ withIdentity: true, identityBasis: 'consent' })).toEqual([]);
    expect(opening({ withIdentity: true, identityBasis: 'legalDuty' })).toEqual([]);
    const story = arrive.drafted();
    const letter = { agency: 'fire', form: 'transfer', withIdentity: true };
    expect(refusing(story, 'REVISE_REFERRAL', letter)).toEqual(['isIdentityAllowed']);
    expect(refusing(story, 'REVISE_REFERRAL', { ...letter, identityBasis: 'consent' })).toEqual([]);
  });

  it('is nobody’s where there is no complainant', () => {
    const identity = { withIdentity: true, identityBasis: 'legalDuty', complainantCaseId: undefined };
    expect(opening(identity)).toEqual(['isSomebodyToName']);
  });
});

describe('sending', () => {
  it('is for the secretary-general; a clerk sends only what is urgent', () => {
    expect(refusing(arrive.drafted().by('clerk', { id: 'clerk-2' }), 'SEND_REFERRAL')).toEqual(['maySend']);
  });

  it('is approved by another than who worded it (E10); the chair stands in for that alone', () => {
    const story = arrive.drafted().by('secretaryGeneral');
    story.sends('REVISE_REFERRAL', { agency: 'fire', form: 'transfer' });
    expect(refusing(story, 'SEND_REFERRAL')).toEqual(['isApprovedByAnother']);
    expect(refusing(story.by('committeeChair'), 'SEND_REFERRAL')).toEqual([]);
    expect(refusing(arrive.drafted().by('committeeChair'), 'SEND_REFERRAL')).toEqual(['isHeadOrForChair']);
  });
});

describe('the agency', () => {
  it('objects within five working days; later it says so in a reply', () => {
    const story = passes(arrive.inProcess(), 'objecting').by('observer');
    expect(refusing(story, 'WRONG_AGENCY', WORDS)).toEqual(['isObjectionInTime']);
    expect(refusing(story, 'REPLY', { result: 'declined', ...WORDS })).toEqual([]);
  });

  it('has nothing to answer before the letter is sent', () => {
    const story = arrive.drafted().by('observer');
    expect(refusing(story, 'REPLY', { result: 'handled', ...WORDS })).toEqual(['state']);
  });
});
