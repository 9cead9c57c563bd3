import { template } from './template.js';

/** To the secretariat, its head, the chair, the resident and the observer. */
export const OFFICE_NOTICES = {
  draftReady: template(
    ['整改通知待审批', 'An order to approve'],
    ['{caseNo} 整改通知已拟好，请审批。', 'The order {caseNo} is worded. Please decide.'],
  ),
  draftReturned: template(
    ['整改通知被退回', 'The draft is returned'],
    ['{caseNo} 整改通知被退回，请重拟。', 'The draft {caseNo} was returned. Word it again.'],
  ),
  orderedForYou: template(
    ['已责令企业整改', 'The firm is ordered to put it right'],
    [
      '您反映的问题已责令企业整改（{caseNo}），期限{periodZh}。',
      'The firm is ordered to put it right ({caseNo}) within {periodEn}.',
    ],
  ),
  alsoReferred: template(
    ['已同时移送', 'Referred as well'],
    [
      '{caseNo} 涉嫌违法，已同时移送{agencyZh}。',
      '{caseNo} may break the law and was also referred to {agencyEn}.',
    ],
  ),
  acknowledged: template(
    ['企业已签收', 'Acknowledged'],
    ['{caseNo} 企业已签收。', 'The firm acknowledged {caseNo}.'],
  ),
  disputed: template(
    ['企业提出异议', 'Disputed'],
    [
      '{caseNo} 企业提出异议，请由拟制人以外的人员答复。',
      'The firm disputes {caseNo}. Somebody other than the drafter should rule.',
    ],
  ),
  planSubmitted: template(
    ['收到整改方案', 'A plan arrived'],
    ['{caseNo} 企业提交整改方案。', 'The firm submitted a plan for {caseNo}.'],
  ),
  extensionAsked: template(
    ['企业申请延期', 'Extension asked for'],
    [
      '{caseNo} 企业申请延期，期满未批复视为不同意。',
      'The firm asks for more time in {caseNo}. Silence is a refusal.',
    ],
  ),
  reported: template(
    ['企业报告已整改', 'Reported as done'],
    ['{caseNo} 企业报告已整改，将安排复查。', 'The firm reports {caseNo} as done. An inspection follows.'],
  ),
  materialAdded: template(
    ['补充了材料', 'Material added'],
    ['{caseNo} 补充了材料。', 'Material was added to {caseNo}.'],
  ),
  notInspected: template(
    ['未按期复查', 'Not inspected in time'],
    [
      '{caseNo} 未按期复查，推定未通过，请秘书长决定。',
      '{caseNo} was not inspected in time and is assumed not passed. Please decide.',
    ],
  ),
  escalated: template(
    ['已升级为诚信警示', 'Escalated'],
    [
      '{caseNo} 未落实整改，已转诚信警示。',
      '{caseNo} was not put right and goes on as an integrity warning.',
    ],
  ),
  referred: template(
    ['已移送政府部门', 'Referred to an agency'],
    ['{caseNo} 已移送{agencyZh}。', '{caseNo} was referred to {agencyEn}.'],
  ),
  decisionOverdue: template(
    ['未通过的整改待决定', 'A decision is overdue'],
    [
      '{caseNo} 未通过后逾期未决定，请主任决定。',
      'The decision on {caseNo} is overdue. The chair may decide.',
    ],
  ),
  lookDue: template(
    ['观察期回访到期', 'A look is due'],
    [
      '{caseNo} 观察期回访到期，请电话或现场回访并记录。',
      'A look at {caseNo} is due. Call or visit, and log it.',
    ],
  ),
  stillQuiet: template(
    ['回访未复发', 'Still in order'],
    ['{caseNo} 回访未发现复发，继续观察。', '{caseNo} is still in order. We look once more.'],
  ),
  closed: template(
    ['整改已销号', 'Closed'],
    ['{caseNo} 观察期满未复发，已销号。', '{caseNo} stayed in order and is closed.'],
  ),
  recurred: template(
    ['观察期内复发', 'It came back'],
    [
      '{caseNo} 观察期内有复发，请秘书长核实并决定。',
      '{caseNo} has come back while watched. Please look into it and decide.',
    ],
  ),
  recurrenceDismissed: template(
    ['经核实未复发', 'It has not come back'],
    ['{caseNo} 经核实未复发，继续观察。', '{caseNo} has not come back; it is watched further.'],
  ),
  officeOverdue: template(
    ['秘书处事项超期', 'The secretariat is late'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，请督促或决定。',
      '"{deadlineEn}" of {caseNo} is overdue. Please see to it or decide.',
    ],
  ),
  officeBlue: template(
    ['期限将至', 'Due soon'],
    ['{caseNo} 的“{deadlineZh}”期限将至。', '"{deadlineEn}" of {caseNo} is due soon.'],
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
  officeSupervised: template(
    ['督办', 'Supervision'],
    [
      '{caseNo} 的“{deadlineZh}”严重超期，已发督办单。',
      '"{deadlineEn}" of {caseNo} is long overdue; a supervision slip was issued.',
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
