import { template } from './template.js';

/** To both sides. No notice carries a word of the talks: a message may be read over somebody's shoulder. */
export const PARTY_NOTICES = {
  consentAsked: template(
    ['是否愿意调解', 'Do you agree to mediation?'],
    [
      '本会已受理 {caseNo}（{formZh}，{modeZh}）。调解自愿、免费，可随时退出；让步不作为日后对您不利的证据。请答复是否同意。',
      '{caseNo} ({formEn}, {modeEn}) was accepted. Mediation is voluntary and free, you may leave at any time, and concessions are never used against you. Please say whether you agree.',
    ],
  ),
  bothAgreed: template(
    ['双方同意调解', 'Both sides agree'],
    [
      '{caseNo} 双方已同意调解，下一步选定调解员。',
      'Both sides of {caseNo} agree. Next you choose a mediator.',
    ],
  ),
  candidatesNamed: template(
    ['请选择调解员', 'Choose a mediator'],
    [
      '{caseNo} 的候选调解员名册已提供，请选定一人，也可划去不愿接受的人。双方选同一人即由其调解，否则由秘书处指定。',
      'Candidates for {caseNo} are listed. Pick one, and strike whom you do not want. If both pick the same person, they mediate; otherwise the secretariat names somebody.',
    ],
  ),
  choiceOver: template(
    ['选择期限届满', 'The time to choose is over'],
    ['{caseNo} 由秘书处指定调解员。', 'The secretariat names the mediator of {caseNo}.'],
  ),
  mediatorChosen: template(
    ['已选定调解员', 'Mediator chosen'],
    [
      '{caseNo} 双方共同选定了调解员，待其披露。',
      'Both sides of {caseNo} chose the same mediator, who now discloses any tie.',
    ],
  ),
  mediatorNamed: template(
    ['已指定调解员', 'Mediator named'],
    ['{caseNo} 已指定调解员，待其披露。', 'A mediator was named for {caseNo} and now discloses any tie.'],
  ),
  mediatorReplaced: template(
    ['更换调解员', 'The mediator is replaced'],
    ['{caseNo} 的调解员不再担任，重新选定。', 'The mediator of {caseNo} has left; another is chosen.'],
  ),
  disclosed: template(
    ['调解员已披露', 'The mediator has disclosed'],
    [
      '{caseNo} 的调解员已作披露声明。如认为可能影响公正，可随时要求回避，无须说明理由。',
      'The mediator of {caseNo} has made a disclosure. You may object at any time, without a reason.',
    ],
  ),
  timeProposed: template(
    ['提出了会面时间', 'A time was proposed'],
    [
      '{caseNo} 提议 {sessionOn} {wayZh}会面，请同意或另提时间。',
      'For {caseNo}, {sessionOn} ({wayEn}) was proposed. Accept it or propose another time.',
    ],
  ),
  timeAccepted: template(
    ['有人同意了会面时间', 'A time was accepted'],
    ['{caseNo} 的会面时间又有一方同意。', 'One more has accepted the time for {caseNo}.'],
  ),
  timeAgreed: template(
    ['会面时间已定', 'The time is agreed'],
    [
      '{caseNo} 定于 {sessionOn} {wayZh}会面，详见调解通知。',
      '{caseNo} meets on {sessionOn} ({wayEn}); see the notice.',
    ],
  ),
  timeChanged: template(
    ['要求改期', 'Another time is asked for'],
    [
      '{caseNo} 有人要求改期，提议 {sessionOn}，请答复。',
      'Somebody asks to postpone {caseNo} to {sessionOn}. Please answer.',
    ],
  ),
  talksOver: template(
    ['调解期限届满', 'The time for mediation is over'],
    [
      '{caseNo} 的调解期限届满。仍在协商的，须双方书面同意才能超过最长期限；否则到期自动终止。',
      'The time for mediating {caseNo} is over. Beyond the cap it goes on only if both sides agree in writing; otherwise it ends by itself.',
    ],
  ),
  extended: template(
    ['经双方同意继续调解', 'Mediation goes on by consent'],
    ['{caseNo} 经双方书面同意继续调解。', '{caseNo} goes on with the written consent of both.'],
  ),
  capPassed: template(
    ['最长期限届满', 'The cap has passed'],
    [
      '{caseNo} 的最长期限届满；协议未签署的，调解终止。',
      'The cap of {caseNo} has passed; unless the draft is signed, the mediation ends.',
    ],
  ),
  said: template(
    ['有新的发言', 'A new message'],
    ['{caseNo} 有新的发言。', 'There is a new message in {caseNo}.'],
  ),
  offered: template(
    ['有新的方案', 'A new offer'],
    ['{caseNo} 有新的方案。', 'There is a new offer in {caseNo}.'],
  ),
  offerAnswered: template(
    ['方案有了答复', 'An offer was answered'],
    ['{caseNo} 的方案有了答复。', 'An offer in {caseNo} was answered.'],
  ),
  evidenceSubmitted: template(
    ['提交了证据', 'Evidence submitted'],
    ['{caseNo} 有一方提交了证据，双方可见。', 'Evidence was submitted in {caseNo}; both sides see it.'],
  ),
  minutesWritten: template(
    ['请确认笔录', 'Confirm the minutes'],
    ['{caseNo} 的笔录待您阅读确认。', 'The minutes of {caseNo} wait to be read and confirmed.'],
  ),
  appraisalOrdered: template(
    ['委托鉴定', 'An appraisal is ordered'],
    [
      '{caseNo} 已委托鉴定，期间调解期限暂停。',
      'An appraisal for {caseNo} is ordered; the clock stands still meanwhile.',
    ],
  ),
  appraisalArrived: template(
    ['鉴定结果已收到', 'The appraisal arrived'],
    ['{caseNo} 的鉴定结果已收到，调解继续。', 'The appraisal for {caseNo} arrived; the mediation goes on.'],
  ),
  appraisalDropped: template(
    ['不再鉴定', 'No appraisal'],
    ['{caseNo} 不再等待鉴定，调解继续。', '{caseNo} goes on without the appraisal.'],
  ),
  appraisalPending: template(
    ['鉴定尚无结果', 'The appraisal is pending'],
    [
      '{caseNo} 的鉴定尚无结果，请跟进。',
      'The appraisal for {caseNo} is still pending. Please follow it up.',
    ],
  ),
  draftReady: template(
    ['协议已拟定', 'A draft is ready'],
    [
      '{caseNo} 的协议第 {version} 版待签署。',
      'Version {version} of the agreement in {caseNo} waits for signatures.',
    ],
  ),
  draftChanged: template(
    ['协议已修改', 'The draft was changed'],
    [
      '{caseNo} 的协议改为第 {version} 版，此前的签署不再有效，请重新签署。',
      'The agreement in {caseNo} is now version {version}; earlier signatures no longer count. Please sign anew.',
    ],
  ),
  changeAsked: template(
    ['要求修改协议', 'A change is asked for'],
    ['{caseNo} 有一方要求修改协议。', 'A side asks for a change of the draft in {caseNo}.'],
  ),
  oneSigned: template(
    ['有一方已签署', 'One more has signed'],
    ['{caseNo} 的协议第 {version} 版又有一方签署。', 'One more has signed version {version} in {caseNo}.'],
  ),
  unsigned: template(
    ['协议未签署', 'Not signed'],
    ['{caseNo} 的协议未能签署，继续调解。', 'The draft in {caseNo} was not signed; the talks go on.'],
  ),
  agreementSigned: template(
    ['调解协议生效', 'The agreement is in force'],
    [
      '{caseNo} 的调解协议于 {signedOn} 签署生效。',
      'The agreement in {caseNo} was signed on {signedOn} and is in force.',
    ],
  ),
  sealed: template(
    ['协议已盖章', 'The agreement is sealed'],
    [
      '{caseNo} 的人民调解协议已盖章，双方各执一份。',
      'The agreement in {caseNo} is sealed; each side has a copy.',
    ],
  ),
  delivered: template(
    ['进入履行监督', 'Performance is watched'],
    [
      '{caseNo} 的协议已送达，请按约定日期履行。',
      'The agreement in {caseNo} was handed over. Please perform on the agreed days.',
    ],
  ),
  courtReminder: template(
    ['司法确认提醒', 'Court confirmation'],
    [
      '{caseNo} 的协议可自 {signedOn} 起30日内由双方共同向法院申请司法确认，请抓紧办理。',
      'Within 30 days from {signedOn} both sides may ask the court together to confirm the agreement in {caseNo}. Please do not miss it.',
    ],
  ),
  courtFiled: template(
    ['已申请司法确认', 'Filed with the court'],
    ['{caseNo} 已登记双方共同申请司法确认。', 'The joint filing of {caseNo} with the court is noted.'],
  ),
  courtDecided: template(
    ['法院已有裁定', 'The court has decided'],
    ['{caseNo}：{filingZh}。', '{caseNo}: {filingEn}.'],
  ),
  courtLapsed: template(
    ['司法确认期限已过', 'The time for court confirmation is over'],
    [
      '{caseNo} 未在期限内申请司法确认，协议仍有合同效力。',
      '{caseNo} was not filed in time; the agreement still binds as a contract.',
    ],
  ),
  clauseDue: template(
    ['约定的履行日到了', 'A clause is due'],
    [
      '{caseNo} 有条款到期，请履行；对方履行后请确认。',
      'A clause in {caseNo} is due. Perform it, or confirm that the other side has.',
    ],
  ),
  checkDue: template(
    ['请确认履行情况', 'Was it performed?'],
    [
      '{caseNo} 到期条款尚无确认，请告知是否履行；逾期将推定未履行。',
      'Nobody has confirmed a due clause in {caseNo}. Please tell us; after a time it is presumed not performed.',
    ],
  ),
  performanceReported: template(
    ['对方报告已履行', 'Performance is reported'],
    ['{caseNo} 有条款报告已履行，请确认。', 'A clause in {caseNo} is reported as performed. Please confirm.'],
  ),
  performanceConfirmed: template(
    ['履行情况已登记', 'Performance is noted'],
    ['{caseNo} 的条款履行情况已登记。', 'The performance of a clause in {caseNo} was noted.'],
  ),
  breached: template(
    ['协议未履行', 'The agreement was not performed'],
    [
      '{caseNo} 的{breachingZh}未按约履行，本会将督促并告知诉讼途径。',
      'In {caseNo}, {breachingEn} did not perform. We urge performance and advise on going to court.',
    ],
  ),
  performanceUrged: template(
    ['督促履行', 'Performance is urged'],
    [
      '{caseNo} 已发督促函，请立即履行。',
      'A letter urging performance was sent in {caseNo}. Please perform at once.',
    ],
  ),
  courtAdvised: template(
    ['诉讼途径告知', 'Going to court'],
    [
      '{caseNo} 协议未履行，可依协议起诉或申请强制执行（经司法确认的）。',
      'The agreement in {caseNo} was not performed. You may sue on it, or have it enforced if the court confirmed it.',
    ],
  ),
  closedUnperformed: template(
    ['归档', 'Closed'],
    [
      '{caseNo} 协议未履行，已督促并告知途径，现归档。',
      'The agreement in {caseNo} was not performed; routes were told and the file is closed.',
    ],
  ),
  ended: template(
    ['调解结束', 'The mediation has ended'],
    [
      '{caseNo} 未达成协议。原因：{endingZh}。其他途径随后告知。',
      '{caseNo} ended without an agreement: {endingEn}. You will be told of other routes.',
    ],
  ),
  routesTold: template(
    ['终止调解通知', 'Notice of the end'],
    [
      '{caseNo} 的终止调解通知书已发出，内有其他途径。',
      'The notice of the end of {caseNo} was issued; it names other routes.',
    ],
  ),
  dueSoon: template(
    ['期限将至', 'Due soon'],
    ['{caseNo} 的“{deadlineZh}”期限将至。', '"{deadlineEn}" of {caseNo} is due soon.'],
  ),
};
