import { text } from '#kernel/text.js';
import { JoinCommon, CommonEnded, FirmJoined, InviteFirms } from './others.js';
import { CLERK } from './filing.rules.js';
import { inConfidence, openly } from './rule.js';
import { OTHER_CASE, SAMPLE_CASE, SECOND_FIRM, STRANGER, THIRD_FIRM } from './samples.js';
import { SHARED } from './sight.js';
import { MaySay } from './words.js';

/** Other members in the same matter. They learn that they are asked, and not who else is or came. */
export const OTHERS_RULES = {
  INVITE_FIRMS: openly(InviteFirms, {
    label: text('邀请会员参加', 'invite members to join'),
    by: CLERK,
    sight: { ...SHARED, firmManager: 'fact', firmHandler: 'fact' },
    facts: (_context, { firmIds }) => firmIds.map((id) => ({ fact: 'firm', id })),
    samples: [
      { firmIds: [STRANGER], askerAgrees: true },
      { firmIds: [STRANGER], askerAgrees: false },
    ],
  }),
  JOIN_MATTER: inConfidence(MaySay, {
    label: text('参加', 'join'),
    by: ['firmManager'],
    sight: SHARED,
    samples: [{}],
  }),
  DECLINE_TO_JOIN: inConfidence(MaySay, {
    label: text('不参加', 'do not join'),
    by: ['firmManager'],
    sight: SHARED,
    samples: [{}],
  }),
  LEAVE_MATTER: inConfidence(MaySay, {
    label: text('退出', 'leave'),
    by: ['firmManager'],
    sight: SHARED,
    samples: [{}],
  }),
  JOIN_COMMON: inConfidence(JoinCommon, {
    label: text('并入共性问题', 'join to a common matter'),
    by: CLERK,
    sight: SHARED,
    facts: (_context, { leadCaseId }, id) => [
      { fact: 'case', id: leadCaseId },
      { fact: 'openChildren', id },
    ],
    samples: [{ leadCaseId: SAMPLE_CASE }],
  }),
  FIRM_JOINED: inConfidence(FirmJoined, {
    label: text('另一会员的申请并入', 'the request of another member joins'),
    by: ['system'],
    sight: SHARED,
    samples: [
      { firmId: SECOND_FIRM, joinedCaseId: SAMPLE_CASE },
      { firmId: THIRD_FIRM, joinedCaseId: OTHER_CASE },
    ],
  }),
  FIRM_LEFT: inConfidence(FirmJoined, {
    label: text('另一会员的申请分出', 'the request of another member leaves'),
    by: ['system'],
    sight: SHARED,
    samples: [
      { firmId: SECOND_FIRM, joinedCaseId: SAMPLE_CASE },
      { firmId: THIRD_FIRM, joinedCaseId: OTHER_CASE },
    ],
  }),
  COMMON_ENDED: inConfidence(CommonEnded, {
    label: text('共性问题办结', 'the common matter has ended'),
    by: ['system'],
    sight: SHARED,
    samples: [{ result: 'achieved' }],
  }),
};
