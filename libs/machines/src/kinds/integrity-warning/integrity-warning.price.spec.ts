import { CASE_ROLES, type CaseRole } from '../../contract/case-role.js';
import { integrityWarning } from './integrity-warning.kind.js';
import {
  asFirm,
  assessed,
  cleared,
  contextOf,
  decided,
  effective,
  inLegalReview,
  investigating,
  preNoticed,
  refusing,
  report,
  type Story,
  served,
  toReport,
} from './testing/story.js';
import { PRICED, SIGNED, WORDS } from './testing/world.js';

/** The hard stop of domain.md §4.4: nobody signs a measure that rests on a price (反垄断法 Art 21, 56; §1.6). */
const PHRASES = 'isTextFreeOfPricePhrases';

describe('a text with price phrases', () => {
  it('is blocked at the legal review, whoever is counsel', () => {
    const story = toReport().sends('SUBMIT_REPORT', { ...report('L3'), ...PRICED });
    expect(contextOf(story).report?.phrases).toEqual([
      'belowBenchmark',
      'tradeBenchmark',
      'lowPriceCompetition',
    ]);
    for (const id of ['counsel-1', 'counsel-2'])
      expect(refusing(story.by('counsel', { id }), 'CLEAR_LEGAL_REVIEW', WORDS)).toContain(
        'isReportFreeOfPricePhrases',
      );
    story.sends('RETURN_TO_INVESTIGATION', WORDS).by('investigator', { id: 'investigator-chen' });
    story.sends('CLOSE_INVESTIGATION').sends('SUBMIT_REPORT', report('L3'));
    expect(story.by('counsel').sends('CLEAR_LEGAL_REVIEW', WORDS).state).toBe('preNotice');
  });

  const signings: readonly (readonly [string, () => Story, string, object])[] = [
    ['reminder', () => assessed().by('secretaryGeneral'), 'REMIND', { undisputed: true }],
    ['pre-notice', () => cleared('L3'), 'ISSUE_PRE_NOTICE', {}],
    [
      'decision of the secretary-general',
      () => preNoticed('L1').sends('ACCEPT_PRE_NOTICE').by('secretaryGeneral'),
      'DECIDE',
      { level: 'L1' },
    ],
    ['decision', () => decided('L3'), 'ISSUE_DECISION', { rectification: false, safety: false }],
    ['public page', () => effective('L3'), 'PUBLISH', { personalDataRemoved: true }],
  ];

  it.each(signings)('cannot be signed as %s', (_what, arrive, event, payload) => {
    const rule = integrityWarning.events[event];
    for (const role of rule?.by ?? []) {
      const story = arrive().by(role);
      expect(refusing(story, event, { ...payload, ...PRICED })).toContain(PHRASES);
      expect(refusing(story, event, { ...payload, ...SIGNED })).not.toContain(PHRASES);
    }
  });

  it('cannot decide an appeal', () => {
    const story = served('L2').sends('FILE_APPEAL', { grounds: ['facts'], ...WORDS });
    story.by('clerk', { id: 'clerk-9' }).sends('ACCEPT_APPEAL').by('secretaryGeneral');
    story.sends('NAME_APPEAL_PANEL', { panel: ['council-1', 'council-2', 'council-3'] });
    story.by('council', { id: 'council-1' });
    const decision = { outcome: 'upheld', present: 3, inFavour: 3 };
    expect(refusing(story, 'DECIDE_APPEAL', { ...decision, ...PRICED })).toEqual([PHRASES]);
    expect(refusing(story, 'DECIDE_APPEAL', { ...decision, ...SIGNED })).toEqual([]);
  });

  it('is found though the sender claims that there is none, or hides it in the clause', () => {
    expect(refusing(cleared('L2'), 'ISSUE_PRE_NOTICE', { ...PRICED, pricePhrases: [] })).toEqual([PHRASES]);
    const story = toReport().sends('SUBMIT_REPORT', { ...report('L2'), clause: '低于 行业 均价' });
    expect(contextOf(story).report?.phrases).not.toEqual([]);
  });

  it('is a claim that the sender cannot make about clean words either', () => {
    expect(refusing(cleared('L2'), 'ISSUE_PRE_NOTICE', { ...SIGNED, pricePhrases: ['boycott'] })).toEqual([]);
  });
});

describe('a price limb', () => {
  const limbs = ['falsePromise', 'lowPrice', 'bribery'];

  it('must be struck or referred, and bribery referred, before the review is cleared', () => {
    const story = inLegalReview('L3', limbs);
    expect(refusing(story, 'CLEAR_LEGAL_REVIEW', WORDS)).toEqual(
      expect.arrayContaining(['isPriceLimbSettled', 'isBriberyReferred']),
    );
    expect(refusing(story, 'STRIKE_LIMB', { limb: 'bribery', ...WORDS })).toEqual(['isStrikeable']);
    expect(refusing(story, 'REFER_LIMB', { limb: 'bribery', agency: 'housing', ...WORDS })).toEqual([
      'isCompetentForLimb',
    ]);
    story.sends('STRIKE_LIMB', { limb: 'lowPrice', ...WORDS });
    expect(refusing(story, 'CLEAR_LEGAL_REVIEW', WORDS)).toContain('isBriberyReferred');
    story.sends('REFER_LIMB', { limb: 'bribery', agency: 'police', ...WORDS });
    expect(story.sends('CLEAR_LEGAL_REVIEW', WORDS).state).toBe('preNotice');
  });

  it('leaves nothing to decide when it was all there was', () => {
    const story = toReport({}, ['falsePromise', 'lowPrice']).by('secretaryGeneral');
    story
      .sends('STRIKE_LIMB', { limb: 'falsePromise', ...WORDS })
      .by('investigator', { id: 'investigator-chen' });
    expect(refusing(story, 'SUBMIT_REPORT', report('L2'))).toEqual(['hasLimbForLevel']);
    expect(refusing(story, 'SUBMIT_REPORT', report('none'))).toEqual([]);
  });

  it('stops the reminder at once too', () => {
    const story = assessed({}, ['falsePromise', 'lowPrice']).by('secretaryGeneral');
    expect(refusing(story, 'REMIND', { undisputed: true, ...SIGNED })).toContain('isPriceLimbSettled');
  });

  it('is proved by no comparison, and by no paper of a mediation (M4)', () => {
    const story = investigating();
    const piece = { weight: 'documentary', anonymous: false, ...WORDS };
    expect(refusing(story, 'RECORD_EVIDENCE', { ...piece, kind: 'priceComparison' })).toEqual([
      'isNoPriceComparison',
    ]);
    story.knowing({ 'attachment:said-in-caucus': { id: 'said-in-caucus', privileged: true } });
    for (const id of ['said-in-caucus', 'unknown'])
      expect(
        refusing(story, 'RECORD_EVIDENCE', { ...piece, kind: 'ownTender', attachmentIds: [id] }),
      ).toEqual(['isFreeOfPrivilegedFiles']);
  });
});

it('there is no way from the legal review to the firm but the one that G-PRICE guards', () => {
  const onward = [
    'preNotice',
    'preNoticeServed',
    'hearing',
    'committee',
    'officeDecision',
    'decided',
    'served',
    'effective',
    'published',
  ];
  const story = inLegalReview('L3', ['falsePromise', 'lowPrice']);
  const roles = Object.keys(CASE_ROLES) as CaseRole[];
  for (const [type, rule] of Object.entries(integrityWarning.events))
    for (const role of roles.filter((each) => rule.by.includes(each)))
      for (const sample of rule.samples as readonly object[]) {
        const again = inLegalReview('L3', ['falsePromise', 'lowPrice']);
        again.by(role, role === 'counsel' ? { id: 'counsel-1' } : {});
        if (type === 'STRIKE_LIMB' || type === 'REFER_LIMB' || refusing(again, type, sample).length > 0)
          continue;
        expect(onward).not.toContain(again.sends(type, sample).state);
      }
  expect(asFirm(story).state).toBe('legalReview');
});
