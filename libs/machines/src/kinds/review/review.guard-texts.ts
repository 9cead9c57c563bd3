import { text } from '#kernel/text.js';
import type { GuardText } from '../../contract/case-kind.js';
import type { GuardName } from './review.guards.js';

/** A rule that refuses: what the person is told, and where the rule comes from. */
const rule = (zh: string, en: string, source: string): GuardText => ({ says: text(zh, en), source });
/** A fork: where the matter goes on, not whether it may. */
const fork = (zh: string, en: string, source = 'domain.md §4.5'): GuardText => ({
  says: text(zh, en),
  source,
  branch: true,
});

const C1 = 'domain.md §4.5 C1; ABA Rule 3';
const VOTE = 'domain.md §4.5 (voting)';

/** What each guard says to the person it refuses, and the rule behind it. */
export const REVIEW_GUARD_TEXTS: Readonly<Record<GuardName, GuardText>> = {
  // proposal and agenda
  isFirmKnown: rule(
    '审议企业的事项须写明名录中的企业',
    'a judgement names a firm of the directory',
    'domain.md §4.5',
  ),
  isMatterWithinNotified: rule(
    '拟提请的级别不得高于事先告知的级别，须重新告知',
    'the level proposed is above the one notified; it takes a new notice',
    '罚法 Art 44, 45; domain.md §4.4',
  ),
  isCarriedByMembers: rule(
    '委员提请须有规定人数的委员联名',
    'members propose together, as many as the rule asks for',
    'domain.md §4.5 (proposed)',
  ),
  isBodySeated: rule(
    '审议机构席位不足或无主任，请先登记席位',
    'the body has too few seats or no chair; enter its seats first',
    C1,
  ),
  isThisBodySeated: rule(
    '审议机构席位不足或无主任，请先登记席位',
    'the body has too few seats or no chair; enter its seats first',
    C1,
  ),
  isChairOrOffice: rule(
    '须由会议主持人或秘书长操作',
    'it is for whoever is in the chair, or the secretary-general',
    'domain.md §4.5; 章程 Art 18, 21',
  ),
  isInTheChair: rule(
    '须由会议主持人操作；主任回避或缺席时由下一席位主持',
    'it is for whoever is in the chair; when the chair steps back or is absent, the next seat presides',
    'domain.md §4.5 (conflict rule)',
  ),
  isRedacted: rule('会议材料须先作隐私处理', 'the papers are redacted first', 'domain.md §4.5; §4.11a'),
  isMeetingFarEnough: rule(
    '会议通知时间不足（五个工作日；会员大会十日）',
    'too little notice of the meeting (five working days; general meeting ten days)',
    '中评 Art 16 (analog); 章程 Art 15',
  ),
  areSeatsKnown: rule(
    '有席位的账号或利害关系无法核实，请先更新席位',
    'an account or the ties of a seat cannot be checked; refresh the seats first',
    'domain.md §4.0 E10; §4.5',
  ),
  isFreeOfPrivileged: rule(
    'M4：调解中的保密材料不得进入审议材料',
    'M4: what was said in confidence in a mediation is no paper of a review',
    '特邀 Art 22; domain.md §4.2 M4',
  ),

  // recusal and quorum
  isOwnSeat: rule(
    '您在本次会议中没有席位或已回避',
    'you have no seat in this sitting, or stepped back',
    'domain.md §4.5',
  ),
  isDeclaredInTime: rule(
    '申报期限已过：此时只能申报需要回避',
    'the time to declare is over: only a tie can be declared now',
    'domain.md §4.5 (T−2)',
  ),
  isSeatSitting: rule('该人员没有席位或已回避', 'this person has no seat, or stepped back', 'domain.md §4.5'),
  isChallengeNew: rule('该委员的回避申请已提出过', 'this member was challenged already', '罚法 Art 43'),
  isChallenged: rule('没有待决定的回避申请', 'no challenge to this member is open', '罚法 Art 43'),
  isJudgeOfChallenge: rule(
    '委员的回避由主持人决定，主持人的回避由会长（上级机构为监督委员会主任）决定',
    'the chair rules on members; on the chair, the president (above the committee: its chair)',
    'domain.md §4.5; 罚法 Art 43',
  ),
  isMeetingDay: rule('会议日期未到', 'the day of the meeting has not come', 'domain.md §4.5'),
  isNoticeRun: rule(
    '会议通知期未满，不能开会',
    'the time of notice has not run; the meeting cannot be held',
    '中评 Art 16 (analog); 章程 Art 15',
  ),
  arePresentEligible: rule(
    '名单中有人已回避、未按期申报或没有席位',
    'somebody on the list stepped back, did not declare in time, or has no seat',
    'domain.md §4.5 (recusal)',
  ),
  wouldBeQuorate: fork('到会人数不足', 'too few are present', C1),
  isQuorumPresent: rule(
    'C1：到会人数不足未回避席位的三分之二或少于三席，不能表决',
    'C1: fewer than two thirds of the seats not recused are present, or fewer than three: no vote can be taken',
    C1,
  ),
  isPresent: rule('该人员未到会', 'this person is not present', 'domain.md §4.5'),
  mayAdjourn: fork('延期次数已用完', 'no adjournment is left'),
  areTooFewSeats: fork('回避后席位仍足够', 'enough seats are left', C1),
  isNotVotedOn: rule(
    '下级机构已表决提议，不能撤回，由上级机构决定',
    'a body has voted to propose this; it is for the body above to decide, not to be taken back',
    'domain.md §4.5 (P)',
  ),
  hasUpperBody: fork('没有更高的机构', 'there is no body above'),
  isCommittee: fork('不是监督委员会', 'it is not the committee'),
  isReminder: rule('没有可提醒的期限', 'nothing to remind of', 'domain.md §4.0 lights'),

  // deliberation and vote
  isHearingShort: rule(
    '企业陈述不超过十五分钟',
    'the firm is heard for fifteen minutes at most',
    'domain.md §4.5',
  ),
  isFirmHeard: rule(
    '未听取企业陈述（或其放弃），不能表决',
    'no vote before the firm was heard, or declined to be',
    '罚法 Art 44, 45, 62',
  ),
  isRoomCleared: rule('当事人退席后方可表决', 'the parties leave the room before the vote', 'domain.md §4.5'),
  isLevelWithinNotified: rule(
    '不得高于事先告知（或下级机构提议）的级别',
    'no level above the one notified, or proposed by the body below',
    '罚法 Art 45; domain.md §4.4',
  ),
  isMotionComplete: rule(
    '投诉事项须写明处理方向（最后期限须写明工作日），其他事项不填',
    'a complaint needs a direction (a last period its working days); other matters have none',
    'domain.md §4.0 lights',
  ),
  isVoteOpen: rule('表决未开始或已结束', 'the vote is not open, or it is closed', VOTE),
  isNotRecused: rule(
    '已回避的委员不能表决',
    'whoever stepped back cannot vote',
    'domain.md §4.5 (conflict rule)',
  ),
  isOwnVote: rule(
    '一人一票，不得代理他人表决',
    'one person, one vote: nobody votes by proxy',
    'domain.md §4.5 (P)',
  ),
  mayVote: rule(
    '未到会或未按期申报回避的，不能表决',
    'whoever is not present, or did not declare in time, cannot vote',
    'domain.md §4.5 (T−2)',
  ),
  isFirstVote: rule('已投票，不能重复投票', 'you have voted; nobody votes twice', VOTE),
  isLevelWithinMotion: rule(
    '赞成票的级别不得高于动议的级别',
    'a vote in favour cannot name a level above the one moved',
    '罚法 Art 45',
  ),
  hasReceipt: rule(
    '无记名表决须附自选核对码，以便核对选票且他人无法推算',
    'a secret vote carries a receipt of your own: with it you find your ballot, and nobody can guess it',
    'domain.md §4.5 (P)',
  ),
  isEveryVoteCast: fork('尚有委员未投票', 'votes are missing'),
  areTooFewCast: fork('投票人数已足', 'enough votes were cast', C1),
  isTied: fork('票数不相等', 'it is no tie'),
  isRevoteLeft: fork('已重新表决过', 'it was voted on again already'),
  isVoter: rule('须为到会委员', 'it is for members who are present', 'domain.md §4.5'),
  isFirstConfirmation: rule('已确认过', 'you have confirmed already', 'domain.md §4.5'),
  isConfirmedByMembers: fork('确认人数不足', 'too few confirmed'),
  isProposalOnly: fork('本机构可以决定', 'this body decides', 'domain.md §4.5 C3'),
};
