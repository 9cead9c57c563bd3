import { template } from './template.js';

/** To the office, the mediator and the counsel. */
export const OFFICE_NOTICES = {
  screeningBegun: template(
    ['申请正在审查', 'Your request is examined'],
    ['{caseNo} 的调解申请正在审查。', 'Your request {caseNo} is being examined.'],
  ),
  oneAgreed: template(
    ['一方同意调解', 'One side agrees'],
    ['{caseNo} 有一方同意调解。', 'One side of {caseNo} agrees to mediation.'],
  ),
  callsMissing: template(
    ['联系次数不足', 'Calls are missing'],
    [
      '{caseNo} 答复期满但联系次数不足，请补足后再按联系不上处理。',
      'The time to answer {caseNo} is over but calls are missing. Make them before silence counts.',
    ],
  ),
  helperNamed: template(
    ['登记了陪同人', 'A helper was named'],
    ['{caseNo} 的业主将有一人陪同。', 'The resident of {caseNo} brings one helper.'],
  ),
  choiceMade: template(
    ['一方已选择调解员', 'A side has chosen'],
    ['{caseNo} 有一方作出选择。', 'A side of {caseNo} has made its choice.'],
  ),
  tieWaived: template(
    ['书面同意调解员', 'A tie was accepted'],
    [
      '{caseNo} 有一方书面同意有关系的调解员。',
      'A side of {caseNo} accepts a mediator with a tie, in writing.',
    ],
  ),
  firstSessionLate: template(
    ['首次会面超期', 'The first session is late'],
    ['{caseNo} 尚未约定首次会面，请协调。', '{caseNo} has no first session yet. Please help to arrange it.'],
  ),
  goOnAgreed: template(
    ['一方书面同意继续', 'A side agrees to go on'],
    ['{caseNo} 有一方书面同意继续调解。', 'A side of {caseNo} agrees in writing to go on.'],
  ),
  minutesConfirmed: template(
    ['笔录已确认', 'The minutes are confirmed'],
    ['{caseNo} 的笔录双方已确认。', 'Both sides have confirmed the minutes of {caseNo}.'],
  ),
  counselAsked: template(
    ['请审看协议', 'Please look at a draft'],
    ['{caseNo} 请您审看协议草案。', 'You are asked to look at the draft in {caseNo}.'],
  ),
  counselGiven: template(
    ['法律顾问已审看', 'Counsel has looked at it'],
    ['{caseNo} 的法律顾问已提出意见。', 'Counsel has given remarks on the draft in {caseNo}.'],
  ),
  officeOverdue: template(
    ['秘书处事项超期', 'The secretariat is late'],
    [
      '{caseNo} 的“{deadlineZh}”已超期，请督促或决定。',
      '"{deadlineEn}" of {caseNo} is overdue. Please see to it or decide.',
    ],
  ),
  officeUrged: template(
    ['催办', 'Urged'],
    ['{caseNo} 的“{deadlineZh}”严重超期。', '"{deadlineEn}" of {caseNo} is long overdue.'],
  ),
};
