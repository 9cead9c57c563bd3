import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { PassedThrough, WarningState } from './integrity-warning.machine.js';

/** Passed through in one step; diagrams show them. */
export const WARNING_CROSSINGS = {
  recordingUnderAppeal: text('申诉期间记入档案', 'recorded while appealed'),
  takingEffect: text('生效中', 'taking effect'),
  recording: text('记入档案', 'recorded'),
} as const satisfies Readonly<Record<PassedThrough, Text>>;

export const WARNING_STAGES = {
  checking: {
    label: text('线索核查', 'Checking the clue'),
    explains: text(
      '协会正在核查线索，决定是否立案。',
      'The association checks the clue and decides whether to open a case.',
    ),
  },
  defending: {
    label: text('立案申辩', 'Defence'),
    explains: text(
      '已立案。企业可在期限内申辩、查阅材料、申请回避。',
      'A case is open. The firm may defend itself, ask for the documents and for recusals.',
    ),
  },
  examining: {
    label: text('调查审核', 'Examination'),
    explains: text(
      '两名调查人员正在调查，报告须经法制审核。',
      'Two investigators look into it; their report passes a legal review.',
    ),
  },
  noticed: {
    label: text('告知听证', 'Notice and hearing'),
    explains: text(
      '作出决定前先告知，企业可陈述意见；重大处理可要求听证。',
      'Before any decision the firm is told and may comment; for grave measures it may ask for a hearing.',
    ),
  },
  deciding: {
    label: text('审议决定', 'Decision'),
    explains: text(
      '由有权机构决定，不得重于已告知的等级，随后送达。',
      'The competent body decides, never more heavily than notified; then the decision is served.',
    ),
  },
  appealing: {
    label: text('申诉', 'Appeal'),
    explains: text(
      '企业可在期限内申诉，由未参与过的人员审理，不加重。',
      'The firm may appeal; persons who took no part before decide, never more heavily.',
    ),
  },
  inForce: {
    label: text('生效公示', 'In force'),
    explains: text(
      '警示已生效，按期公示，到期自动撤下；可提出异议或申请修复。',
      'The warning is in force and shown for its time; objections and repair are possible.',
    ),
  },
  repairing: {
    label: text('信用修复', 'Repair'),
    explains: text(
      '正在核查修复申请；准予修复后停止公示。',
      'The application for repair is being checked; once granted, nothing is shown any more.',
    ),
  },
  over: {
    label: text('已结束', 'Over'),
    explains: text('本案已结束，不再公示。', 'The case is over and nothing is shown any more.'),
  },
} as const satisfies Record<string, StageRule>;

/** Row "Visibility" of domain.md §4.4: informer, firm, government, public. */
type Column = readonly [informer: Visibility, firm: Visibility, observer: Visibility, anyone: Visibility];

const BEFORE: Column = ['S', 'N', 'N', 'N'];
const OPEN: Column = ['S', 'A', 'N', 'N'];
const DECIDED: Column = ['S', 'A', 'A', 'N'];
const SHOWN: Column = ['S', 'A', 'A', '$'];
/** An appeal does not stay what protects people: whether it is shown, the public entry says. */
const APPEALED: Column = ['S', 'A', 'N', '$'];

const state = (
  [zh, en]: readonly [string, string],
  stage: keyof typeof WARNING_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [complainant, firm, observer, anyone]: Column,
  packet: Visibility = 'N',
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    complainant,
    firmHandler: firm,
    firmManager: firm,
    observer,
    public: anyone,
    clerk: 'A',
    secretaryGeneral: 'A',
    committeeChair: 'A',
    investigator: 'A',
    counsel: 'A',
    committeeMember: packet,
    council: packet,
    standingCouncil: packet,
  },
});

export const WARNING_STATES: Readonly<Record<WarningState, StateRule>> = {
  clue: state(['线索', 'clue'], 'checking', ['active', 'clerk'], BEFORE),
  preliminary: state(['初核', 'preliminary check'], 'checking', ['active', 'secretaryGeneral'], BEFORE),
  filed: state(['已立案', 'filed'], 'defending', ['active', 'clerk'], BEFORE),
  notPursued: state(
    ['不予处理，待告知', 'not pursued, informer to be told'],
    'over',
    ['waiting', 'clerk'],
    OPEN,
  ),
  defenceOpen: state(['申辩期', 'defence'], 'defending', ['waiting', 'firmManager'], OPEN),
  investigating: state(['调查中', 'under investigation'], 'examining', ['active', 'investigator'], OPEN),
  proposed: state(['拟处理', 'report being written'], 'examining', ['active', 'investigator'], OPEN),
  legalReview: state(['法制审核', 'legal review'], 'examining', ['active', 'counsel'], OPEN),
  preNotice: state(['拟作出告知', 'pre-notice'], 'noticed', ['active', 'clerk'], OPEN),
  preNoticeServed: state(['告知期', 'pre-notice served'], 'noticed', ['waiting', 'firmManager'], OPEN),
  hearing: state(['听证', 'hearing'], 'noticed', ['active', 'committeeMember'], OPEN, 'K'),
  officeDecision: state(
    ['秘书长决定', 'with the secretary-general'],
    'deciding',
    ['active', 'secretaryGeneral'],
    OPEN,
  ),
  committee: state(['审议', 'under review'], 'deciding', ['active', 'committeeMember'], OPEN, 'K'),
  decided: state(['已决定，待送达', 'decided, to be served'], 'deciding', ['active', 'clerk'], OPEN, 'K'),
  served: state(['申诉期', 'served, may be appealed'], 'appealing', ['waiting', 'firmManager'], OPEN, 'K'),
  appealAdmissibility: state(
    ['申诉受理审查', 'appeal being examined'],
    'appealing',
    ['active', 'clerk'],
    APPEALED,
    'K',
  ),
  appealCompletion: state(
    ['申诉待补正', 'appeal to be completed'],
    'appealing',
    ['waiting', 'firmManager'],
    APPEALED,
    'K',
  ),
  appealPanel: state(['申诉审理', 'appeal being heard'], 'appealing', ['active', 'council'], APPEALED, 'K'),
  appealDecided: state(
    ['申诉已决定，待送达', 'appeal decided, to be served'],
    'appealing',
    ['active', 'clerk'],
    APPEALED,
    'K',
  ),
  effective: state(['生效', 'in force'], 'inForce', ['warning', 'clerk'], DECIDED, 'K'),
  published: state(['公示中', 'published'], 'inForce', ['warning', 'firmManager'], SHOWN, 'K'),
  repairVerifying: state(['修复核查', 'repair being checked'], 'repairing', ['active', 'clerk'], SHOWN, 'K'),
  repairDeciding: state(
    ['修复待决定', 'repair to be decided'],
    'repairing',
    ['active', 'secretaryGeneral'],
    SHOWN,
    'K',
  ),
  repairTrial: state(['修复观察', 'trial of the repair'], 'repairing', ['waiting', 'system'], SHOWN, 'K'),
  awaitingRectification: state(
    ['公示结束，待整改', 'publicity over, rectification open'],
    'inForce',
    ['waiting', 'clerk'],
    DECIDED,
    'K',
  ),
  noAction: state(['不予处理', 'no action'], 'over', ['ended', 'system'], OPEN),
  referredOut: state(['已移送', 'referred'], 'over', ['ended', 'system'], ['S', 'A', 'O', 'N']),
  repaired: state(['已修复', 'repaired'], 'over', ['success', 'system'], DECIDED, 'K'),
  expired: state(['期满', 'expired'], 'over', ['ended', 'system'], DECIDED, 'K'),
  revoked: state(['已撤销', 'revoked'], 'over', ['success', 'system'], DECIDED, 'K'),
};
