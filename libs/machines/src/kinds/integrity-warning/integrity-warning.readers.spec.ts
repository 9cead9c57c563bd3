import type { CaseRole } from '../../contract/case-role.js';
import { integrityWarning } from './integrity-warning.kind.js';
import { WARNING_EVENTS } from './integrity-warning.events.js';
import { warningEffectData } from './integrity-warning.effect-data.js';
import {
  contextOf,
  decided,
  effective,
  filed,
  inReview,
  notified,
  published,
  reported,
  type Story,
  toReport,
} from './testing/story.js';
import { FIRM, THIS_CASE, WORDS } from './testing/world.js';

const COMPLAINT = '0190a000-0000-7000-8000-00000000c009';
const partiesOf = (story: Story) => integrityWarning.parties(story.context, story.state);
const rolesOf = (story: Story) => partiesOf(story).map(({ role }) => role);
const outlineFor = (story: Story, role: CaseRole) =>
  (integrityWarning.outline?.(story.context, story.state) ?? []).filter(
    (line) => line.for?.includes(role) ?? true,
  );
const valueOf = (story: Story, role: CaseRole, name: string) =>
  outlineFor(story, role).find((line) => line.name === name)?.value.zh;

describe('who knows of the case', () => {
  it('the firm from the notice on, investigators when named, the committee with the packet', () => {
    expect(rolesOf(reported())).toEqual(['clerk', 'secretaryGeneral']);
    expect(rolesOf(filed())).not.toContain('firmManager');
    expect(partiesOf(notified())).toContainEqual({ role: 'firmManager', firmId: FIRM });
    expect(partiesOf(notified())).toContainEqual({ role: 'investigator', userId: 'investigator-wu' });
    expect(rolesOf(notified())).not.toContain('committeeMember');
    expect(rolesOf(inReview('L3'))).toContain('committeeMember');
  });

  it('the resident whose complaint it came from, but no firm that reported another', () => {
    const story = reported({ source: 'complaint', informerCaseId: COMPLAINT });
    expect(partiesOf(story)).toContainEqual({ role: 'complainant', complainantOf: COMPLAINT });
    const rival = '0190a000-0000-7000-8000-00000000f009';
    expect(JSON.stringify(partiesOf(reported({ informerFirmId: rival })))).not.toContain(rival);
  });

  it('government from the effect of L3 on', () => {
    expect(rolesOf(decided('L3'))).not.toContain('observer');
    expect(rolesOf(effective('L2'))).not.toContain('observer');
    expect(rolesOf(effective('L3'))).toContain('observer');
  });
});

describe('who reads what', () => {
  const INFORMER = ['REPORT_CLUE', 'ASSESS', 'LOG_INFORMER_TOLD', 'RECORD_INTERVIEW'] as const;
  it.each(INFORMER)('%s: nothing for the firm, the committee and the public', (event) => {
    const { sight } = WARNING_EVENTS[event];
    for (const role of ['firmManager', 'firmHandler', 'committeeMember', 'observer', 'public'] as const)
      expect(sight[role] ?? 'hidden').toBe('hidden');
  });

  it('evidence reaches the firm redacted, once it was given the documents', () => {
    expect(WARNING_EVENTS.RECORD_EVIDENCE.sight.firmManager).toEqual({
      before: 'hidden',
      after: 'PROVIDE_DOCUMENTS',
      then: 'redacted',
    });
  });

  it('the public reads what is published and nothing else', () => {
    const open = Object.entries(WARNING_EVENTS).filter(([, { sight }]) => sight.public !== undefined);
    expect(open.map(([type]) => type)).toEqual(['PUBLISH', 'ADD_STATEMENT', 'PUT_BACK']);
  });

  it('the source is no line of the firm, nor of the committee', () => {
    expect(valueOf(notified(), 'clerk', 'source')).toBe('会员举报');
    for (const role of ['firmManager', 'committeeMember', 'observer', 'complainant'] as const)
      expect(valueOf(notified(), role, 'source')).toBeUndefined();
  });
});

describe('the outline', () => {
  it('shows the fate of each limb', () => {
    const story = toReport({}, ['falsePromise', 'lowPrice']).by('secretaryGeneral');
    story.sends('STRIKE_LIMB', { limb: 'lowPrice', ...WORDS });
    expect(valueOf(story, 'firmManager', 'limb.lowPrice')).toBe('已剔除');
    expect(valueOf(story, 'firmManager', 'limb.falsePromise')).toBe('查办中');
  });

  it('counts the evidence against each level, for those who hold the file', () => {
    expect(valueOf(toReport(), 'investigator', 'evidence.L2')).toBe('2/2，已达到');
    expect(valueOf(notified(), 'investigator', 'evidence.L3')).toBe('0/1，未达到');
    expect(valueOf(toReport(), 'firmManager', 'evidence.L2')).toBeUndefined();
  });

  it('says who decides and why, and until when it is shown', () => {
    expect(valueOf(inReview('L3'), 'firmManager', 'body')).toMatch(/常务理事会.*三分之二/);
    const story = published('L3', { publicityDays: 100 });
    expect(valueOf(story, 'observer', 'publicity')).toBe('至2026-07-05，范围：公众');
    expect(
      valueOf(story.sends('TAKE_DOWN', { reason: 'factualError', ...WORDS }), 'firmManager', 'publicity'),
    ).toBe('暂停公示');
  });
});

describe('what other cases are told', () => {
  const event = {
    type: 'X',
    payload: {},
    meta: { at: '2026-03-02T01:00:00.000Z', facts: {} },
  };
  const opens = (story: Story, child: string) =>
    warningEffectData('openCase', { child }, contextOf(story), event as never, THIS_CASE);

  it.each([
    ['L2', 'warningL2'],
    ['L3', 'warningL3'],
    ['L4', 'warningL4'],
  ])('a review of %s has the matter %s', (level, matter) => {
    expect(opens(inReview(level), 'review')).toMatchObject({
      kind: 'review',
      relation: 'review',
      blocking: true,
      payload: { matter, subjectCaseId: THIS_CASE, firmId: FIRM, notifiedLevel: level, firmsTouched: 1 },
    });
  });

  it('a rectification says where it comes from', () => {
    expect(opens(effective('L2', { rectification: true }), 'rectification')).toMatchObject({
      kind: 'rectification',
      relation: 'rectification',
      payload: { firmId: FIRM, source: 'warning', sourceCaseId: THIS_CASE, safety: false },
    });
  });
});
