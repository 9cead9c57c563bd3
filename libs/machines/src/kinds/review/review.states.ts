import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { ReviewState } from './review.machine.js';

export const REVIEW_STAGES = {
  preparing: {
    label: text('准备会议', 'Being prepared'),
    explains: text(
      '事项已提请审议，正在列入议程、发出材料并核对回避。',
      'The matter was proposed; the agenda, the papers and possible ties are being settled.',
    ),
  },
  sitting: {
    label: text('审议表决', 'Before the body'),
    explains: text(
      '审议机构正在开会或表决。结果、票数和理由将告知当事人，不公开个人投票。',
      'The body meets or votes. The parties are told result, count and reasons, not who voted how.',
    ),
  },
  upward: {
    label: text('提请上级', 'Going to a higher body'),
    explains: text(
      '该事项须由更高的机构决定，正在等待其开会。',
      'The matter is for a higher body to decide and waits for its session.',
    ),
  },
  done: {
    label: text('已有结果', 'Done'),
    explains: text('已形成决议或已撤回。', 'There is a resolution, or the proposal was withdrawn.'),
  },
} as const satisfies Record<string, StageRule>;

/** Places where the machine decides how to go on; no case rests there. */
export const REVIEW_CROSSINGS = {
  notQuorate: text('未达法定人数', 'no quorum'),
  cannotSit: text('本机构不能审议', 'this body cannot sit'),
  recounted: text('重新核对人数', 'counted anew'),
  counting: text('计票', 'counting'),
  signed: text('记录已签署', 'minutes signed'),
} as const;

/** Who judges gets the redacted packet; parties get dates until there is a resolution (domain.md §4.5, §4.11a). */
const state = (
  zh: string,
  en: string,
  stage: keyof typeof REVIEW_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [parties, observer, anyone]: readonly [Visibility, Visibility, Visibility],
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    clerk: 'A',
    secretaryGeneral: 'A',
    counsel: 'A',
    committeeChair: 'K',
    committeeMember: 'K',
    standingCouncil: 'K',
    council: 'K',
    delegate: 'K',
    voter: 'S',
    firmHandler: parties,
    firmManager: parties,
    complainant: parties === 'O' ? 'O' : 'S',
    observer,
    public: anyone,
  },
});

export const REVIEW_STATES: Readonly<Record<ReviewState, StateRule>> = {
  proposed: state('提请审议', 'proposed', 'preparing', ['active', 'committeeChair'], ['N', 'N', 'N']),
  agenda: state('已列入议程', 'on the agenda', 'preparing', ['active', 'committeeChair'], ['N', 'N', 'N']),
  recusal: state('回避申报', 'declaring ties', 'preparing', ['waiting', 'committeeMember'], ['O', 'S', 'N']),
  convened: state('待开会', 'convened', 'preparing', ['waiting', 'committeeChair'], ['O', 'S', 'N']),
  adjourned: state('延期', 'adjourned', 'preparing', ['warning', 'committeeChair'], ['S', 'S', 'N']),
  deliberation: state('审议', 'in deliberation', 'sitting', ['active', 'committeeChair'], ['O', 'S', 'N']),
  voting: state('表决', 'voting', 'sitting', ['active', 'committeeMember'], ['S', 'S', 'N']),
  tied: state('票数相等', 'tied', 'sitting', ['warning', 'committeeChair'], ['S', 'S', 'N']),
  resolved: state(
    '待签署',
    'resolved, minutes to be signed',
    'sitting',
    ['active', 'committeeChair'],
    ['S', 'S', 'N'],
  ),
  escalated: state(
    '提请上级',
    'before a higher body',
    'upward',
    ['waiting', 'secretaryGeneral'],
    ['O', 'S', 'N'],
  ),
  closed: state('已决议', 'decided', 'done', ['success', 'secretaryGeneral'], ['O', 'A', '$']),
  withdrawn: state('已撤回', 'withdrawn', 'done', ['ended', 'secretaryGeneral'], ['S', 'N', 'N']),
};
