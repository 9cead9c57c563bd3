import {
  asFirm,
  contextOf,
  documentsOf,
  effective,
  noticesOf,
  published,
  recordsOf,
  refusing,
  served,
  type Story,
} from './testing/story.js';
import { acted, otherWarnings, SIGNED, THIS_CASE, WORDS } from './testing/world.js';

const GROUNDS = { grounds: ['tooHeavy'], ...WORDS };
const PAGE = { personalDataRemoved: true, ...SIGNED };
const PANEL = { panel: ['council-1', 'council-2', 'council-3'] };

const heard = (level: string, decision: object = {}): Story =>
  served(level, decision)
    .sends('FILE_APPEAL', GROUNDS)
    .by('clerk', { id: 'clerk-9' })
    .sends('ACCEPT_APPEAL')
    .by('secretaryGeneral')
    .sends('NAME_APPEAL_PANEL', PANEL)
    .by('council', { id: 'council-1' });

const ruling = (outcome: string, inFavour: number, level?: string) => ({
  outcome,
  present: 3,
  inFavour,
  ...(level ? { level } : {}),
  ...SIGNED,
});

describe('an appeal', () => {
  it('is lodged in time; afterwards only force majeure opens the way, for three weeks', () => {
    const story = asFirm(effective('L3'));
    expect(refusing(story, 'FILE_APPEAL', GROUNDS)).toEqual(['state']);
    const late = (endedOn: string) => ({ ...GROUNDS, endedOn });
    expect(refusing(story, 'FILE_LATE_APPEAL', late('2026-03-05'))).toEqual(['isForceMajeureRecent']);
    story.sends('FILE_LATE_APPEAL', late('2026-03-20'));
    expect(story.state).toBe('appealAdmissibility');
  });

  it('stays the publicity of L3, while L2 and what protects people run on', () => {
    expect(contextOf(served('L3').sends('FILE_APPEAL', GROUNDS)).effectiveAt).toBeNull();
    for (const story of [served('L2'), served('L3', { safety: true })]) {
      story.sends('FILE_APPEAL', GROUNDS);
      expect(recordsOf(story)).toHaveLength(1);
      expect(story.by('clerk').sends('PUBLISH', PAGE).state).toBe('appealAdmissibility');
    }
    const late = asFirm(effective('L3')).sends('FILE_LATE_APPEAL', { ...GROUNDS, endedOn: '2026-03-20' });
    expect(refusing(late.by('clerk'), 'PUBLISH', PAGE)).toEqual(['isNotStayedByAppeal']);
  });

  it('is accepted by itself after five days, and refused when it is not completed', () => {
    const story = served('L3').sends('FILE_APPEAL', GROUNDS).by('system');
    expect(story.sends('ADMISSIBILITY_DEADLINE_PASSED').state).toBe('appealPanel');
    const other = served('L3').sends('FILE_APPEAL', GROUNDS).by('clerk', { id: 'clerk-9' });
    other.sends('ASK_COMPLETION', WORDS).by('system').sends('COMPLETION_DEADLINE_PASSED');
    expect([other.state, recordsOf(other)]).toEqual(['effective', ['warningL3']]);
  });

  it('has a panel of three to five who took no part', () => {
    const story = served('L3')
      .sends('FILE_APPEAL', GROUNDS)
      .by('system')
      .sends('ADMISSIBILITY_DEADLINE_PASSED');
    story.by('secretaryGeneral');
    expect(refusing(story, 'NAME_APPEAL_PANEL', { panel: ['council-1', 'council-2'] })).toEqual([
      'isPanelSize',
    ]);
    story.knowing(acted('council-3'));
    expect(refusing(story, 'NAME_APPEAL_PANEL', PANEL)).toEqual(['isPanelUninvolved']);
    expect(refusing(story, 'NAME_APPEAL_PANEL', { panel: ['council-1', 'council-2', 'member-1'] })).toEqual([
      'isAppealPanelFree',
    ]);
  });

  it('takes two thirds to overturn L3, and never ends heavier', () => {
    const story = heard('L3');
    expect(refusing(story, 'DECIDE_APPEAL', ruling('revoked', 1))).toEqual(['isAppealMajority']);
    expect(refusing(story, 'DECIDE_APPEAL', ruling('revoked', 2))).toEqual([]);
    expect(refusing(story, 'DECIDE_APPEAL', ruling('reduced', 3, 'L3'))).toEqual(['isLighter']);
    expect(refusing(story, 'DECIDE_APPEAL', ruling('reduced', 3, 'L4'))).toEqual(['isLighter']);
    expect(refusing(story, 'DECIDE_APPEAL', { ...ruling('upheld', 3), present: 4 })).toEqual([
      'isAppealCountPossible',
    ]);
    expect(refusing(story.by('council', { id: 'council-9' }), 'DECIDE_APPEAL', ruling('upheld', 3))).toEqual([
      'isOfAppealPanel',
    ]);
  });

  it.each([
    ['revoked', undefined, 'revoked', ['warningRevoked']],
    ['reduced', 'L2', 'effective', ['warningL2']],
    ['upheld', undefined, 'effective', ['warningL3']],
    ['remitted', undefined, 'committee', []],
  ])('%s to %s: served, then %s', (outcome, level, state, records) => {
    const story = asFirm(heard('L3').sends('DECIDE_APPEAL', ruling(outcome, 3, level)));
    expect([documentsOf(story), story.state]).toEqual([['appealDecision'], 'appealDecided']);
    story.sends('CONFIRM_RECEIPT');
    expect([story.state, recordsOf(story)]).toEqual([state, records]);
  });

  it('passes to the next body up when the panel lets its time pass; it may be extended once before', () => {
    const story = heard('L3').sends('EXTEND_APPEAL', WORDS);
    expect(refusing(story, 'EXTEND_APPEAL', WORDS)).toEqual(['isFirstAppealExtension']);
    story.by('system').sends('APPEAL_DECISION_DEADLINE_PASSED');
    expect(noticesOf(story)).toContain('appealPassedUp>council');
  });

  it('that is withdrawn leaves the decision standing', () => {
    expect(asFirm(heard('L3')).sends('WITHDRAW_APPEAL').state).toBe('effective');
  });
});

describe('publicity', () => {
  it('needs the check for personal data, and is not for reminders', () => {
    expect(refusing(effective('L3'), 'PUBLISH', { ...PAGE, personalDataRemoved: false })).toEqual([
      'isPersonalDataRemoved',
    ]);
    const l1 = effective('L2').knowing({});
    expect(contextOf(l1).until).toBeNull();
  });

  it('ends by itself, at the latest when the agreed day is over', () => {
    const story = published('L3', { publicityDays: 100 });
    expect(contextOf(story)).toMatchObject({ publishedOn: '2026-03-27', until: '2026-07-05' });
    story.by('system').after({ days: 101 }).sends('TERM_DEADLINE_PASSED');
    expect([story.state, recordsOf(story)]).toEqual(['expired', ['warningExpired']]);
  });

  it('ends in time though a rectification is open: the case waits, the page does not (E8)', () => {
    const story = published('L2', { rectification: true }).knowing({ [`openChildren:${THIS_CASE}`]: 1 });
    story.by('system').after({ days: 31 }).sends('TERM_DEADLINE_PASSED');
    expect([story.state, contextOf(story).publicationOver]).toEqual(['awaitingRectification', true]);
    expect(refusing(story.by('clerk'), 'CLOSE_FILE')).toEqual(['isFreeOfOpenChildren']);
    story.by('system').sends('RECTIFICATION_CHECK_DEADLINE_PASSED');
    expect(story.state).toBe('awaitingRectification');
    story.knowing({ [`openChildren:${THIS_CASE}`]: 0 });
    expect(story.sends('RECTIFICATION_CHECK_DEADLINE_PASSED').state).toBe('expired');
  });

  it('is taken down at once and put back after a look', () => {
    const story = published('L3').sends('TAKE_DOWN', { reason: 'personalData', ...WORDS });
    expect(contextOf(story).hidden).toBe('personalData');
    expect(contextOf(story.sends('PUT_BACK', PAGE)).hidden).toBeNull();
  });

  it('carries the mark of an objection at once; somebody else answers it, or it is hidden', () => {
    const story = asFirm(published('L3')).sends('RAISE_OBJECTION', WORDS);
    expect(contextOf(story).objection).toBe('raised');
    const answer = { ruling: 'unfounded', ...WORDS };
    expect(refusing(story.by('clerk'), 'RULE_ON_OBJECTION', answer)).toEqual(['isNotAuthor']);
    story.by('system').sends('OBJECTION_DEADLINE_PASSED');
    expect(contextOf(story).hidden).toBe('objectionUnanswered');
    story.by('clerk', { id: 'clerk-2' }).sends('RULE_ON_OBJECTION', answer);
    expect(contextOf(story)).toMatchObject({ hidden: null, objection: 'none' });
    asFirm(story).sends('RAISE_OBJECTION', WORDS).by('clerk', { id: 'clerk-2' });
    expect(story.sends('RULE_ON_OBJECTION', { ruling: 'delete', ...WORDS }).state).toBe('revoked');
  });

  it('ends when the basis is annulled', () => {
    const story = published('L3')
      .by('secretaryGeneral')
      .sends('REVOKE_WARNING', { reason: 'basisAnnulled', ...WORDS });
    expect([story.state, recordsOf(story)]).toEqual(['revoked', ['warningRevoked']]);
  });
});

describe('credit repair (Y1)', () => {
  const asked = { pledge: true, ...WORDS };
  const ready = (level: string) =>
    asFirm(published(level, level === 'L3' ? { publicityDays: 300 } : {})).after({ days: 91 });
  const toDecide = (level: string) =>
    asFirm(published(level))
      .after({ days: level === 'L4' ? 365 : 90 })
      .sends('APPLY_FOR_REPAIR', asked)
      .by('clerk')
      .sends('ACCEPT_REPAIR')
      .sends('VERIFY_REPAIR', { fulfilled: true, ...WORDS });

  it('needs a pledge, the duty done, and no repetition', () => {
    expect(refusing(ready('L3'), 'APPLY_FOR_REPAIR', { ...asked, pledge: false })).toEqual(['isPledged']);
    const open = ready('L3').knowing({ [`openChildren:${THIS_CASE}`]: 1 });
    expect(refusing(open, 'APPLY_FOR_REPAIR', asked)).toEqual(['isDutyDone']);
    const again = ready('L3').knowing(
      otherWarnings({ openedAt: '2026-05-01T01:00:00.000Z', state: 'noAction' }),
    );
    expect(refusing(again, 'APPLY_FOR_REPAIR', asked)).toEqual(['isWithoutRepetition']);
    const reoffender = ready('L3').knowing(
      otherWarnings({ openedAt: '2025-05-01T01:00:00.000Z', state: 'repaired' }),
    );
    expect(refusing(reoffender, 'APPLY_FOR_REPAIR', asked)).toEqual(['isWithoutRepetition']);
    const long = ready('L3').knowing(
      otherWarnings({ openedAt: '2023-05-01T01:00:00.000Z', state: 'repaired' }),
    );
    expect(refusing(long, 'APPLY_FOR_REPAIR', asked)).toEqual([]);
  });

  it.each([
    ['L2', 'secretaryGeneral', 'repaired'],
    ['L3', 'committeeChair', 'repairTrial'],
  ] as const)('of %s is decided by the %s', (level, role, state) => {
    const others = (['secretaryGeneral', 'committeeChair', 'standingCouncil'] as const).filter(
      (other) => other !== role,
    );
    const story = toDecide(level);
    for (const other of others)
      expect(refusing(story.by(other), 'GRANT_REPAIR', WORDS)).toContain('isDeciderOfRepair');
    expect(story.by(role).sends('GRANT_REPAIR', WORDS).state).toBe(state);
  });

  it('of L4 takes two thirds of two thirds of the standing council', () => {
    const story = toDecide('L4').by('standingCouncil');
    const vote = (present: number, inFavour: number) => ({ present, inFavour, ...WORDS });
    for (const [present, inFavour] of [
      [9, 9],
      [10, 6],
      [16, 16],
      [10, 11],
    ] as const)
      expect(refusing(story, 'GRANT_REPAIR', vote(present, inFavour))).toEqual(['isCouncilMajority']);
    expect(story.sends('GRANT_REPAIR', vote(11, 8)).state).toBe('repairTrial');
  });

  it('that is refused leaves the entry where it was; the time of publicity goes on meanwhile', () => {
    const story = toDecide('L3').by('committeeChair').sends('REFUSE_REPAIR', WORDS);
    expect(story.state).toBe('published');
    expect(toDecide('L3').by('system').sends('TERM_DEADLINE_PASSED').state).toBe('expired');
  });

  it('goes to whoever decides when the check is not done in time', () => {
    const story = ready('L3')
      .sends('APPLY_FOR_REPAIR', asked)
      .by('system')
      .sends('REPAIR_CHECK_DEADLINE_PASSED');
    expect(story.state).toBe('repairDeciding');
  });
});
