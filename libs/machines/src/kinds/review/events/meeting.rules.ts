import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import {
  CastVote,
  CheckQuorum,
  DeclareTies,
  HearFirm,
  LegalView,
  NameSeat,
  NameTie,
  OpenVote,
  RuleOnChallenge,
} from './meeting.js';
import { CHAIR_OR_OFFICE, SEATED } from './people.js';
import { MaySay, Said } from './proposing.js';
import { BODY_AND_OFFICE, BODY_ONLY, EVERYBODY, rule, SECRET } from './rule.js';
import { ATTENDANCES, CHAIR_SEAT, MEMBER_SEAT, RECEIPT, WORDS } from './samples.js';

/** From the declarations to the signed minutes. */
export const MEETING_RULES = {
  DECLARE_TIES: rule(DeclareTies, {
    label: text('回避申报', 'declare ties'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [{ tie: 'none' }, { tie: 'kinship' }],
  }),
  CHALLENGE_SEAT: rule(NameTie, {
    label: text('申请回避', 'challenge a member'),
    by: ['firmHandler', 'firmManager', 'complainant'],
    sight: EVERYBODY,
    samples: [
      { userId: CHAIR_SEAT, ground: 'pastDispute', ...WORDS },
      { userId: MEMBER_SEAT, ground: 'pastDispute', ...WORDS },
    ],
  }),
  RULE_ON_CHALLENGE: rule(RuleOnChallenge, {
    label: text('回避决定', 'rule on a challenge'),
    by: SEATED,
    sight: EVERYBODY,
    samples: [
      { userId: CHAIR_SEAT, upheld: true, ...WORDS },
      { userId: MEMBER_SEAT, upheld: true, ...WORDS },
      { userId: MEMBER_SEAT, upheld: false, ...WORDS },
    ],
  }),
  EXCUSE_SEAT: rule(NameTie, {
    label: text('令其回避', 'excuse a member'),
    by: CHAIR_OR_OFFICE,
    sight: BODY_AND_OFFICE,
    samples: [{ userId: MEMBER_SEAT, ground: 'kinship', ...WORDS }],
  }),
  CHECK_QUORUM: rule(CheckQuorum, {
    label: text('核对法定人数', 'check the quorum'),
    by: CHAIR_OR_OFFICE,
    sight: BODY_AND_OFFICE,
    samples: ATTENDANCES.map((presentIds) => ({ presentIds })),
  }),
  HEAR_FIRM: rule(HearFirm, {
    label: text('听取企业陈述', 'hear the firm'),
    by: SEATED,
    sight: EVERYBODY,
    samples: [{ heard: 'heard', minutes: 15 }, { heard: 'heard', minutes: 60 }, { heard: 'waived' }],
  }),
  GIVE_LEGAL_VIEW: rule(LegalView, {
    label: text('法律意见', 'legal view'),
    by: ['counsel'],
    sight: BODY_ONLY,
    samples: [{ objects: true, ...WORDS }],
  }),
  ADD_NOTE: rule(Said, {
    label: text('审议发言', 'speak in the deliberation'),
    by: SEATED,
    sight: BODY_ONLY,
    samples: [{ ...WORDS }],
  }),
  MEMBER_LEFT: rule(NameSeat, {
    label: text('委员离席', 'a member left'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [{ userId: MEMBER_SEAT }],
  }),
  ADJOURN: rule(MaySay, {
    label: text('延期', 'adjourn'),
    by: SEATED,
    sight: EVERYBODY,
    samples: [{}],
  }),
  OPEN_VOTE: rule(OpenVote, {
    label: text('开始表决', 'open the vote'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [
      { mode: 'live', partiesLeft: true },
      { mode: 'written', partiesLeft: false },
      { mode: 'written', partiesLeft: true, level: 'L4' },
      { mode: 'live', partiesLeft: true, direction: 'review' },
    ],
  }),
  CAST_VOTE: rule(CastVote, {
    label: text('投票', 'vote'),
    by: SEATED,
    sight: SECRET,
    samples: [
      { choice: 'for', receipt: RECEIPT },
      { choice: 'against', receipt: RECEIPT },
      { choice: 'abstain' },
      { choice: 'for', level: 'L4', receipt: RECEIPT },
      { choice: 'for', onBehalfOf: 'somebody-else', receipt: RECEIPT },
    ],
  }),
  REVOTE: rule(NoPayload, {
    label: text('重新表决', 'vote once more'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [{}],
  }),
  SIGN_MINUTES: rule(MaySay, {
    label: text('签署会议记录', 'sign the minutes'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [{}],
  }),
  CONFIRM_MINUTES: rule(NoPayload, {
    label: text('确认会议记录', 'confirm the minutes'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [{}],
  }),
  RECORD_DISSENT: rule(Said, {
    label: text('记录不同意见', 'record a dissent'),
    by: SEATED,
    sight: BODY_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
};
