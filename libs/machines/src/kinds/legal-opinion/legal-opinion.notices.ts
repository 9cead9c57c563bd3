import { template } from '../rectification/notices/template.js';

/** Every message of the kind; to whom it goes, the machine says. None carries a word of what was asked or answered. */
export const OPINION_NOTICES = {
  assigned: template(
    ['法律意见：请声明利益冲突', 'Asked for an opinion'],
    [
      '{caseNo}（{formZh}）已指派给您，请先声明有无利益冲突。',
      '{caseNo} ({formEn}) is assigned to you. Declare first whether there is a conflict.',
    ],
  ),
  accepted: template(
    ['法律顾问已接受', 'Counsel has accepted'],
    ['{caseNo} 法律顾问声明无利益冲突，开始办理。', 'Counsel for {caseNo} declared no conflict and begins.'],
  ),
  conflict: template(
    ['法律顾问有利益冲突', 'Counsel has a conflict'],
    [
      '{caseNo} 法律顾问声明有利益冲突，请另行指派。',
      'Counsel for {caseNo} declared a conflict. Assign another.',
    ],
  ),
  infoNeeded: template(
    ['法律顾问要求补充情况', 'Counsel asks for information'],
    [
      '{caseNo} 法律顾问要求补充情况，期间暂停计时。',
      'Counsel asks for information in {caseNo}. The clock stands still meanwhile.',
    ],
  ),
  infoSupplied: template(
    ['情况已补充', 'Information arrived'],
    ['{caseNo} 委托方已补充情况，继续计时。', 'Information for {caseNo} arrived; the clock runs again.'],
  ),
  infoMissing: template(
    ['未补充情况，按现有材料办理', 'No information came'],
    [
      '{caseNo} 逾期未补充情况，按现有材料办理。',
      'No information came for {caseNo}. Counsel goes on with what there is.',
    ],
  ),
  peerWanted: template(
    ['法律意见待复核', 'A second look is needed'],
    ['{caseNo} 法律意见须由另一名法律顾问复核。', 'A second counsel has to look at the opinion in {caseNo}.'],
  ),
  peerAssigned: template(
    ['已指派复核', 'Second counsel assigned'],
    [
      '{caseNo} 已指派复核顾问，请复核。',
      'A second counsel is assigned to {caseNo}. Please take the second look.',
    ],
  ),
  commented: template(
    ['复核有意见', 'There are remarks'],
    [
      '{caseNo} 复核顾问提出意见，请修改后再提交。',
      'The second counsel remarks on {caseNo}. Revise and submit again.',
    ],
  ),
  issued: template(
    ['法律意见已出具', 'The opinion is given'],
    [
      '{caseNo} 法律意见已出具。采纳与否由您决定，不采纳须说明理由。',
      'The opinion in {caseNo} is given. Follow it, or deviate and say why.',
    ],
  ),
  clarificationAsked: template(
    ['请求说明', 'A clarification is asked for'],
    ['{caseNo} 委托方请求说明，请答复。', 'A clarification is asked for in {caseNo}.'],
  ),
  clarified: template(
    ['说明已答复', 'Clarified'],
    ['{caseNo} 法律顾问已答复说明。', 'Counsel has clarified {caseNo}.'],
  ),
  followed: template(
    ['意见已采纳', 'Followed'],
    ['{caseNo} 法律意见已采纳。', 'The opinion in {caseNo} is followed.'],
  ),
  deviated: template(
    ['意见未采纳', 'Not followed'],
    [
      '{caseNo} 法律意见未采纳，已说明理由。',
      'The opinion in {caseNo} is not followed; the reasons are given.',
    ],
  ),
  superseded: template(
    ['法律意见已失效', 'The opinion no longer holds'],
    [
      '{caseNo} 所依据的法律已变更，请勿再引用，必要时重新委托。',
      'The law behind {caseNo} has changed. Do not rely on it; ask again if needed.',
    ],
  ),
  withdrawn: template(
    ['委托已撤回', 'The request is withdrawn'],
    ['{caseNo} 委托方已撤回。', 'The request {caseNo} is withdrawn.'],
  ),
  dueSoon: template(
    ['最后一个工作日', 'Last working day'],
    [
      '{caseNo} 的“{deadlineZh}”仅余最后一个工作日。',
      'One working day is left for "{deadlineEn}" of {caseNo}.',
    ],
  ),
  overdue: template(
    ['法律意见超期', 'Overdue'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，请督促或另行指派。',
      '"{deadlineEn}" of {caseNo} is overdue. Please see to it, or assign another counsel.',
    ],
  ),
} as const;

export type NoticeName = keyof typeof OPINION_NOTICES;
