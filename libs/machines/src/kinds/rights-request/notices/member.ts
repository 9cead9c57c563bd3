import { template } from './template.js';

/** To the member that asked, and what all members are told. */
export const MEMBER_NOTICES = {
  accepted: template(
    ['维权申请已受理', 'Your request is accepted'],
    [
      '{caseNo}（{topicZh}）已受理，将与法律顾问研判。',
      '{caseNo} ({topicEn}) is accepted; clerk and counsel assess it.',
    ],
  ),
  infoAsked: template(
    ['请补充资料', 'Please send more'],
    [
      '{caseNo} 需要补充资料，期间时限暂停。',
      '{caseNo} needs more information; the clock stands still meanwhile.',
    ],
  ),
  infoMissing: template(
    ['补充期限已过', 'Time to supply is over'],
    [
      '{caseNo} 未收到补充资料，将按现有资料审查。',
      'Nothing more arrived for {caseNo}; it is examined as it is.',
    ],
  ),
  refused: template(
    ['不予受理', 'Not accepted'],
    [
      '{caseNo} 不予受理：{refusalZh}。其他途径见告知书。',
      '{caseNo} is not accepted: {refusalEn}. The letter names other ways.',
    ],
  ),
  assessed: template(
    ['研判完成', 'Assessed'],
    [
      '{caseNo} 将按“{trackZh}”办理，正在拟制援助方案。',
      '{caseNo} goes on as {trackEn}; a plan is being drafted.',
    ],
  ),
  toMediation: template(
    ['转入调解', 'Taken to mediation'],
    ['{caseNo} 转入调解，请留意调解通知。', '{caseNo} goes to mediation; a message from there follows.'],
  ),
  mediationFailed: template(
    ['调解未成', 'The mediation failed'],
    ['{caseNo} 调解未达成协议，将拟制援助方案。', 'The mediation of {caseNo} failed; a plan follows.'],
  ),
  onPolicyTrack: template(
    ['转入政策反映', 'On the policy track'],
    [
      '{caseNo} 涉及{firmCount}家会员，作为行业共性问题反映。',
      '{caseNo} concerns {firmCount} members and is taken up for the trade.',
    ],
  ),
  joinedToCommon: template(
    ['已并入共性问题', 'Joined to a common matter'],
    [
      '{caseNo} 与其他会员的同类申请合并办理，您可以随时退出。',
      '{caseNo} is worked on with the like requests of others. You may leave at any time.',
    ],
  ),
  planApproved: template(
    ['援助方案已批准', 'The plan is approved'],
    ['{caseNo} 援助方案（{stepsZh}）已批准。', 'The plan of {caseNo} ({stepsEn}) is approved.'],
  ),
  planAtCouncil: template(
    ['方案提请常务理事会', 'With the standing council'],
    [
      '{caseNo} 方案涉及支出或公开声明，已提请常务理事会审议。',
      'The plan of {caseNo} needs money or a public statement; the standing council decides.',
    ],
  ),
  planRejected: template(
    ['方案未通过', 'The plan is not adopted'],
    [
      '{caseNo} 方案未获常务理事会通过，将重新拟制。',
      'The standing council did not adopt the plan of {caseNo}; another is drafted.',
    ],
  ),
  planRevised: template(
    ['方案调整', 'The plan is revised'],
    ['{caseNo} 援助方案将调整并重新审批。', 'The plan of {caseNo} is revised and approved anew.'],
  ),
  stepTaken: template(
    ['已实施一步', 'A step is taken'],
    ['{caseNo} 有新的进展，请查看。', 'A step was taken in {caseNo}.'],
  ),
  progress: template(
    ['进展反馈', 'How it goes'],
    ['{caseNo} 经办人反馈了进展，请查看。', 'The clerk tells how {caseNo} goes.'],
  ),
  received: template(['对方已收悉', 'Received'], ['{caseNo} 对方{receiptZh}。', '{caseNo}: {receiptEn}.']),
  thirdPartyAnswered: template(
    ['对方答复情况', 'The third party'],
    ['{caseNo} 对方答复情况：{answerZh}。', '{caseNo}: {answerEn}.'],
  ),
  silence: template(
    ['逾期未答复', 'No answer in time'],
    ['{caseNo} 对方逾期未答复，已发催办函。', 'No answer arrived in time for {caseNo}; a letter was sent.'],
  ),
  concluded: template(
    ['请反馈是否满意', 'Did it help?'],
    [
      '{caseNo} 办理结果：{resultZh}。请反馈是否满意；不满意可重新办理一次。',
      '{caseNo}: {resultEn}. Say whether it helped; once it can be opened again.',
    ],
  ),
  feedbackMissing: template(
    ['未收到反馈', 'No feedback yet'],
    ['{caseNo} 反馈期限已过。', 'The time for feedback on {caseNo} is over.'],
  ),
  invited: template(
    ['邀请参加共性问题', 'Invitation to join'],
    [
      '{caseNo}（{topicZh}）：有会员反映此问题，贵单位如有同样情况可参加。',
      '{caseNo} ({topicEn}): join if your firm has the same grievance.',
    ],
  ),
  submitted: template(
    ['意见书已报送', 'The paper is submitted'],
    [
      '{caseNo} 行业意见书（{topicZh}）已报送{agencyZh}。',
      'The paper {caseNo} ({topicEn}) went to {agencyEn}.',
    ],
  ),
  noteToMembers: template(
    ['致全体会员通报', 'Note to all members'],
    [
      '{caseNo}（{topicZh}）：{agencyZh}{daysZh}，结果：{resultZh}。详见通报。',
      '{caseNo} ({topicEn}), {agencyEn}: {daysEn}; {resultEn}. See the note.',
    ],
  ),
} as const;
