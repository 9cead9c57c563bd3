import {
  asFirm,
  assessed,
  childrenOf,
  contextOf,
  decided,
  documentsOf,
  effective,
  inLegalReview,
  inReview,
  notified,
  noticesOf,
  openedBy,
  preNoticed,
  recordsOf,
  refusing,
  reminded,
  report,
  reported,
  resolved,
  served,
  toReport,
} from './testing/story.js';
import { acted, ESTATE, FIRM, SIGNED, THIS_CASE, WORDS } from './testing/world.js';

describe('poaching (domain.md §4.11b, walk-through 3)', () => {
  it('leads from a member’s report to a public criticism that is repaired on day 92', () => {
    const story = reported({
      breach: 'inducingBreach',
      informerFirmId: '0190a000-0000-7000-8000-00000000f003',
    });
    story
      .by('clerk')
      .sends('ASSESS', { limbs: ['falsePromise', 'inducingBreach', 'lowPrice', 'bribery'], ...WORDS });
    story.by('secretaryGeneral').sends('STRIKE_LIMB', { limb: 'lowPrice', ...WORDS });
    story.by('clerk').sends('REFER_LIMB', { limb: 'bribery', agency: 'marketRegulation', ...WORDS });
    expect(documentsOf(story)).toEqual(['limbReferral']);
    // A case of its own, which does not name who reported it.
    expect(openedBy(story, { limb: 'bribery', agency: 'marketRegulation' })).toEqual([
      {
        kind: 'referral',
        relation: 'referral',
        blocking: false,
        title: '移送：商业贿赂',
        payload: {
          agency: 'marketRegulation',
          form: 'handover',
          source: 'warning',
          sourceCaseId: THIS_CASE,
          firmId: FIRM,
          estateId: ESTATE,
        },
      },
    ]);
    expect(contextOf(story).limbs).toEqual({
      falsePromise: 'open',
      inducingBreach: 'open',
      lowPrice: 'struck',
      bribery: 'referred',
    });

    story.by('secretaryGeneral').sends('FILE_CASE', WORDS);
    expect(
      refusing(story, 'APPOINT_INVESTIGATORS', { userIds: ['investigator-chen', 'investigator-rival'] }),
    ).toEqual(['areInvestigatorsNoRivals']);
    story.sends('APPOINT_INVESTIGATORS', { userIds: ['investigator-chen', 'investigator-he'] });
    story.by('investigator', { id: 'investigator-he' }).sends('DECLARE_TIE', WORDS);
    expect(refusing(story.by('clerk'), 'NOTIFY_FIRM', { redacted: true })).toEqual([
      'areInvestigatorsComplete',
    ]);
    story.by('secretaryGeneral').sends('REPLACE_INVESTIGATOR', { userId: 'investigator-wu' });
    story.by('clerk').sends('NOTIFY_FIRM', { redacted: true });
    expect(documentsOf(story)).toEqual(['filingNotice']);
    asFirm(story).sends('DEFEND', WORDS);
    const PIECE = { weight: 'documentary', kind: 'ownTender', anonymous: false, ...WORDS };
    story
      .by('investigator', { id: 'investigator-wu' })
      .sends('RECORD_EVIDENCE', PIECE)
      .sends('CLOSE_INVESTIGATION');
    story.sends('SUBMIT_REPORT', report('L3')).by('counsel').sends('CLEAR_LEGAL_REVIEW', WORDS);
    asFirm(story.by('clerk').sends('ISSUE_PRE_NOTICE', SIGNED))
      .sends('CONFIRM_RECEIPT')
      .sends('ACCEPT_PRE_NOTICE');
    expect(childrenOf(story)).toEqual(['review']);

    story.by('system').sends('REVIEW_RESOLVED', resolved('adopted', 'L3'));
    expect(contextOf(story)).toMatchObject({ level: 'L3', body: 'standingCouncil' });
    story
      .by('clerk')
      .sends('ISSUE_DECISION', { publicityDays: 180, rectification: false, safety: false, ...SIGNED });
    asFirm(story)
      .sends('CONFIRM_RECEIPT')
      .sends('FILE_APPEAL', { grounds: ['tooHeavy'], ...WORDS });
    expect(recordsOf(story)).toEqual([]);
    expect(contextOf(story).effectiveAt).toBeNull();
    story.by('clerk', { id: 'clerk-new' }).sends('ACCEPT_APPEAL').by('secretaryGeneral');
    story.sends('NAME_APPEAL_PANEL', { panel: ['council-1', 'council-2', 'council-3'] });
    story
      .by('council', { id: 'council-2' })
      .sends('DECIDE_APPEAL', { outcome: 'upheld', present: 3, inFavour: 2, ...SIGNED });
    asFirm(story).sends('CONFIRM_RECEIPT');
    expect(story.state).toBe('effective');
    expect(recordsOf(story)).toEqual(['warningL3']);

    story.by('clerk').sends('PUBLISH', { personalDataRemoved: true, ...SIGNED });
    asFirm(story).sends('ADD_STATEMENT', { text: '我司已整改。' });
    expect(refusing(story, 'APPLY_FOR_REPAIR', { pledge: true, ...WORDS })).toEqual(['isMinimumOver']);
    story.after({ days: 92 }).sends('APPLY_FOR_REPAIR', { pledge: true, ...WORDS });
    story
      .by('clerk')
      .sends('ACCEPT_REPAIR')
      .sends('VERIFY_REPAIR', { fulfilled: true, ...WORDS });
    expect(refusing(story.by('secretaryGeneral'), 'GRANT_REPAIR', WORDS)).toContain('isDeciderOfRepair');
    story.by('committeeChair').sends('GRANT_REPAIR', WORDS);
    expect(story.state).toBe('repairTrial');
    story.by('system').after({ days: 30 }).sends('REPAIR_TRIAL_DEADLINE_PASSED');
    expect(story.state).toBe('repaired');
    expect(recordsOf(story)).toEqual(['warningRepaired']);
  });
});

describe('the levels', () => {
  it('L1 through the whole procedure is decided by the secretary-general', () => {
    const story = preNoticed('L1').sends('ACCEPT_PRE_NOTICE');
    expect(story.state).toBe('officeDecision');
    story.by('secretaryGeneral').sends('DECIDE', { level: 'L1', ...SIGNED });
    expect([story.state, contextOf(story).body]).toEqual(['decided', 'secretaryGeneral']);
  });

  it.each(['L2', 'L3', 'L4'])('%s goes to the body that votes', (level) => {
    const story = preNoticed(level).sends('ACCEPT_PRE_NOTICE');
    expect([story.state, childrenOf(story)]).toEqual(['committee', ['review']]);
  });

  it('a body may decide more lightly', () => {
    const story = inReview('L3').sends('REVIEW_RESOLVED', resolved('adopted', 'L2'));
    expect([story.state, contextOf(story).level]).toEqual(['decided', 'L2']);
  });

  it('a heavier resolution decides nothing: report, review and notice start anew (罚法 Art 45)', () => {
    const story = inReview('L2').sends('REVIEW_RESOLVED', resolved('adopted', 'L3'));
    expect([story.state, contextOf(story).level, contextOf(story).notified]).toEqual([
      'proposed',
      null,
      null,
    ]);
    expect(noticesOf(story)).toContain('newNoticeNeeded>firmManager');
  });

  it('a rejected proposal ends without a measure, and the informer is told', () => {
    const story = inReview('L2').sends('REVIEW_RESOLVED', resolved('rejected'));
    expect(story.state).toBe('notPursued');
    expect(story.by('clerk').sends('LOG_INFORMER_TOLD').state).toBe('noAction');
  });

  it('an undecided review is submitted again', () => {
    const story = inReview('L2').sends('REVIEW_RESOLVED', resolved('undecided'));
    expect(childrenOf(story.by('secretaryGeneral').sends('RESUBMIT'))).toEqual(['review']);
    expect(story.state).toBe('committee');
  });

  it('a report without a measure ends the case after the legal review', () => {
    const story = inLegalReview('none').sends('CLEAR_LEGAL_REVIEW', WORDS);
    expect(story.state).toBe('notPursued');
  });
});

describe('a reminder at once (W1)', () => {
  it('is served, stands after five working days, and stays on record for a year', () => {
    const story = asFirm(reminded()).sends('CONFIRM_RECEIPT');
    expect(story.state).toBe('served');
    story.by('system').after({ days: 7 }).sends('REMINDER_OBJECTION_DEADLINE_PASSED');
    expect([story.state, recordsOf(story)]).toEqual(['effective', ['warningL1']]);
    expect(contextOf(story).until).toBe('2027-03-09');
    expect(story.sends('TERM_DEADLINE_PASSED').state).toBe('expired');
  });

  it.each([
    ['adopted', 'effective'],
    ['rejected', 'revoked'],
  ])('that is objected to goes to the committee; %s: %s', (outcome, state) => {
    const story = asFirm(reminded()).sends('CONFIRM_RECEIPT').sends('OBJECT_TO_REMINDER', WORDS);
    expect([story.state, childrenOf(story)]).toEqual(['committee', ['review']]);
    expect(story.by('system').sends('REVIEW_RESOLVED', resolved(outcome)).state).toBe(state);
  });
});

describe('the defence', () => {
  it('that is not used is reopened for cause within 28 days', () => {
    const story = notified().by('system').after({ days: 14 }).sends('DEFENCE_DEADLINE_PASSED');
    expect(contextOf(story).defence).toBe('default');
    asFirm(story).after({ days: 20 }).sends('ASK_REOPENING', WORDS);
    story.by('secretaryGeneral').sends('RULE_ON_REOPENING', { granted: true, ...WORDS });
    story.by('investigator', { id: 'investigator-chen' });
    expect(refusing(story, 'CLOSE_INVESTIGATION')).toEqual(['isDefenceOver']);
    asFirm(story).sends('DEFEND', WORDS);
    expect(contextOf(story).defence).toBe('made');
  });

  it('may ask for documents and for a recusal; whoever goes is replaced', () => {
    const story = asFirm(notified()).sends('REQUEST_DOCUMENTS');
    story.by('clerk').sends('PROVIDE_DOCUMENTS', WORDS);
    asFirm(story).sends('ASK_RECUSAL', { userId: 'investigator-wu', ...WORDS });
    story.by('secretaryGeneral').sends('RULE_ON_RECUSAL', { granted: true, ...WORDS });
    expect(contextOf(story).investigators).toEqual(['investigator-chen']);
    expect(refusing(story, 'REPLACE_INVESTIGATOR', { userId: 'investigator-wu' })).toEqual([
      'areInvestigatorsUninvolved',
    ]);
    story.sends('REPLACE_INVESTIGATOR', { userId: 'investigator-he' });
    expect(contextOf(story).investigators).toEqual(['investigator-chen', 'investigator-he']);
  });
});

describe('the hearing', () => {
  const asked = () => preNoticed('L3').sends('ASK_HEARING').by('secretaryGeneral');

  it('is announced seven days ahead, put off twice, and then held', () => {
    const story = asked();
    for (const heldOn of ['2026-03-16', '2026-03-20']) {
      story.by('secretaryGeneral').sends('SCHEDULE_HEARING', { heldOn, panel: ['member-1', 'member-2'] });
      asFirm(story).sends('ASK_LEAVE', WORDS);
    }
    story.by('secretaryGeneral').sends('SCHEDULE_HEARING', { heldOn: '2026-03-24', panel: ['member-1'] });
    expect(refusing(asFirm(story), 'ASK_LEAVE', WORDS)).toEqual(['isLeaveLeft']);
    expect(refusing(story.by('committeeMember', { id: 'member-1' }), 'HOLD_HEARING', WORDS)).toEqual([
      'isHearingDay',
    ]);
    story.after({ days: 22 });
    expect(refusing(story.by('committeeMember', { id: 'member-2' }), 'HOLD_HEARING', WORDS)).toEqual([
      'isOfPanel',
    ]);
    story.by('committeeMember', { id: 'member-1' }).sends('HOLD_HEARING', WORDS);
    expect([story.state, contextOf(story).hearing]).toEqual(['committee', 'held']);
  });

  it('that the firm misses counts as waived (中评 Art 18)', () => {
    const story = asked().sends('SCHEDULE_HEARING', { heldOn: '2026-03-16', panel: ['member-1'] });
    story.by('committeeMember', { id: 'member-1' }).after({ days: 14 }).sends('RECORD_ABSENCE', WORDS);
    expect([story.state, contextOf(story).hearing]).toEqual(['committee', 'default']);
  });
});

describe('ways out', () => {
  it('a sole price allegation is referred to a regulator and closed (G-PRICE c)', () => {
    const story = reported({ breach: 'lowPrice' });
    expect(refusing(story, 'ASSESS', { limbs: ['lowPrice'], ...WORDS })).toEqual(['namesBreach']);
    expect(refusing(story, 'REFER_TO_REGULATOR', { agency: 'labour', ...WORDS })).toEqual([
      'isCompetentAgency',
    ]);
    expect(story.sends('REFER_TO_REGULATOR', { agency: 'priceAuthority', ...WORDS }).state).toBe(
      'referredOut',
    );
  });

  it('a firm that leaves in the middle is referred and its file frozen', () => {
    const story = inLegalReview('L2').by('clerk');
    expect(refusing(story, 'END_MEMBERSHIP', { agency: 'housing', ...WORDS })).toContain('isNoLongerMember');
    story.knowing({
      [`firm:${contextOf(story).firmId}`]: { id: contextOf(story).firmId, name: '示例', member: false },
    });
    expect(story.sends('END_MEMBERSHIP', { agency: 'housing', ...WORDS }).state).toBe('referredOut');
  });

  it('a clue from nobody is dropped at once, one from a member once the member was told', () => {
    const drop = { reason: 'notVerifiable', ...WORDS };
    expect(reported({ source: 'anonymous' }).sends('DROP_CLUE', drop).state).toBe('noAction');
    const story = reported({ source: 'member' }).sends('DROP_CLUE', drop);
    expect(story.state).toBe('notPursued');
    expect(story.by('system').sends('INFORMING_DEADLINE_PASSED').state).toBe('noAction');
  });

  it('the chair decides on filing when the office lets its time pass', () => {
    const story = assessed();
    expect(refusing(story.by('committeeChair'), 'FILE_CASE', WORDS)).toEqual(['mayDecideFiling']);
    story.by('system').after({ days: 10 }).sends('FILING_DEADLINE_PASSED');
    expect(story.by('committeeChair').sends('FILE_CASE', WORDS).state).toBe('filed');
  });

  it('the chair takes an investigation over, and may extend it once', () => {
    const story = notified()
      .by('system')
      .sends('DEFENCE_DEADLINE_PASSED')
      .sends('INVESTIGATION_DEADLINE_PASSED');
    story.by('committeeChair').sends('EXTEND_INVESTIGATION', WORDS);
    expect(refusing(story, 'EXTEND_INVESTIGATION', WORDS)).toEqual(['isFirstExtension']);
    expect(story.sends('CLOSE_INVESTIGATION').state).toBe('proposed');
  });

  it('effect opens what has to be put right', () => {
    const story = served('L2', { rectification: true }).sends('ACCEPT_DECISION');
    expect([story.state, childrenOf(story), recordsOf(story)]).toEqual([
      'effective',
      ['rectification'],
      ['warningL2'],
    ]);
    expect(effective('L2').state).toBe('effective');
    expect(decided('L2').state).toBe('decided');
    expect(toReport().state).toBe('proposed');
  });

  it('an appeal desk is somebody who took no part (E10)', () => {
    const story = served('L3').sends('FILE_APPEAL', { grounds: ['facts'], ...WORDS });
    story.knowing(acted('clerk-1', 'clerk-2'));
    expect(refusing(story.by('clerk', { id: 'clerk-2' }), 'ACCEPT_APPEAL')).toEqual([
      'isAppealSecretaryFree',
    ]);
    expect(story.by('clerk', { id: 'clerk-9' }).sends('ASK_COMPLETION', WORDS).state).toBe(
      'appealCompletion',
    );
    asFirm(story).sends('COMPLETE_APPEAL', WORDS);
    expect(refusing(story.by('clerk', { id: 'clerk-9' }), 'ASK_COMPLETION', WORDS)).toEqual([
      'isCompletionUnused',
    ]);
    expect(story.knowing(acted('clerk-9')).sends('ACCEPT_APPEAL').state).toBe('appealPanel');
  });
});
