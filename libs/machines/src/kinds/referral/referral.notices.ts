import { template } from '../rectification/notices/template.js';

/** Every message of the kind; to whom it goes, the machine says. */
export const REFERRAL_NOTICES = {
  draftReady: template(
    ['转办函待审批', 'A letter to approve'],
    ['{caseNo} 转办函已拟好，请审批。', 'The letter {caseNo} is worded. Please decide.'],
  ),
  draftReturned: template(
    ['转办函被退回', 'The draft is returned'],
    ['{caseNo} 转办函被退回，请重拟。', 'The draft {caseNo} was returned. Word it again.'],
  ),
  received: template(
    ['收到协会来函', 'A letter from the association'],
    [
      '{caseNo}（{formZh}）请签收；不属于贵部门职责的，请在期限内告知。',
      'Please sign for {caseNo} ({formEn}). If it is not yours, tell us within the time.',
    ],
  ),
  sentOut: template(
    ['已送有关部门', 'Sent to an agency'],
    [
      '{caseNo} 已送{agencyZh}，答复后将转告。',
      '{caseNo} was sent to {agencyEn}. We will tell you the answer.',
    ],
  ),
  receipted: template(
    ['部门已签收', 'Signed for'],
    ['{caseNo} {agencyZh}已签收。', '{agencyEn} has signed for {caseNo}.'],
  ),
  wrongAgency: template(
    ['部门退回', 'Not theirs'],
    [
      '{caseNo} {agencyZh}称不属于其职责，请改送其他部门。',
      '{agencyEn} says that {caseNo} is not theirs. Address another agency.',
    ],
  ),
  moreAsked: template(
    ['部门要求补充', 'The agency asks for more'],
    ['{caseNo} {agencyZh}要求补充材料。', '{agencyEn} asks for more in {caseNo}.'],
  ),
  moreSupplied: template(
    ['材料已补充', 'More was supplied'],
    ['{caseNo} 补充材料已提交。', 'What was asked for in {caseNo} was supplied.'],
  ),
  receiptMissing: template(
    ['部门逾期未签收', 'No receipt'],
    [
      '{caseNo} {agencyZh}逾期未签收，请电话询问并记录。',
      '{agencyEn} has not signed for {caseNo}. Call and log it.',
    ],
  ),
  copiedToSuperior: template(
    ['已抄送上级部门', 'Copied to the superior office'],
    [
      '{caseNo} {agencyZh}仍未签收，已抄送其上级部门。',
      '{agencyEn} has still not signed for {caseNo}; its superior office got a copy.',
    ],
  ),
  chased: template(
    ['已催办', 'Reminded'],
    [
      '{caseNo} {agencyZh}办理已满规定期限，已发催办函。',
      'The ordinary time of {agencyEn} for {caseNo} is over; a reminder was sent.',
    ],
  ),
  replied: template(
    ['部门已答复', 'The agency replied'],
    [
      '{caseNo} {agencyZh}已答复（{resultZh}），请转告。',
      '{agencyEn} replied to {caseNo} ({resultEn}). Please relay it.',
    ],
  ),
  noReply: template(
    ['部门未答复', 'No answer'],
    [
      '{caseNo} {agencyZh}逾期未答复，秘书长将再次去函。',
      '{agencyEn} has not answered {caseNo}. The secretary-general decides on a second letter.',
    ],
  ),
  secondLetter: template(
    ['已再次去函', 'A second letter'],
    ['{caseNo} 已再次去函{agencyZh}。', 'A second letter about {caseNo} went to {agencyEn}.'],
  ),
  silenceOverdue: template(
    ['未答复事项待决定', 'A decision is overdue'],
    [
      '{caseNo} {agencyZh}未答复，逾期未决定，请常务理事会关注。',
      '{agencyEn} did not answer {caseNo} and no decision was made. The standing council should look into it.',
    ],
  ),
  listed: template(
    ['已列入半年清单', 'On the half-yearly list'],
    [
      '{caseNo} {agencyZh}未答复，已列入{listedIn}清单，可直接联系该部门。',
      '{agencyEn} did not answer {caseNo}; it stands on the list {listedIn}. You may contact it directly.',
    ],
  ),
  relayed: template(
    ['部门答复已转告', 'The reply is relayed'],
    [
      '{caseNo} {agencyZh}已答复：{resultZh}，请查看转告函。',
      '{agencyEn} replied to {caseNo}: {resultEn}. Please read our letter.',
    ],
  ),
  officeOverdue: template(
    ['秘书处事项超期', 'The secretariat is late'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，请督促或决定。',
      '"{deadlineEn}" of {caseNo} is overdue. Please see to it or decide.',
    ],
  ),
  officeYellow: template(
    ['最后一个工作日', 'Last working day'],
    [
      '{caseNo} 的“{deadlineZh}”仅余最后一个工作日。',
      'One working day is left for "{deadlineEn}" of {caseNo}.',
    ],
  ),
  officeUrged: template(
    ['催办通知', 'Urging notice'],
    [
      '{caseNo} 的“{deadlineZh}”超期，已发催办通知书。',
      '"{deadlineEn}" of {caseNo} is overdue; an urging notice was issued.',
    ],
  ),
  handedOver: template(
    ['请主任监督', 'The chair is called in'],
    [
      '{caseNo} 的“{deadlineZh}”长期超期，请监督委员会主任监督。',
      '"{deadlineEn}" of {caseNo} is far overdue. The chair should look into it.',
    ],
  ),
} as const;

export type NoticeName = keyof typeof REFERRAL_NOTICES;
