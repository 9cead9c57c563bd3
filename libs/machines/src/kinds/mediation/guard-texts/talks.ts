import { fork, rule } from './text.js';

/** Meeting, talking, and the draft. */
export const TALK_TEXTS = {
  isOwnVoice: rule(
    '只能代表自己一方；代录须注明是哪一方',
    'you speak for yourself only; whoever types for a side names it',
    '人调 Art 29; domain.md §4.2',
  ),
  isAhead: rule('会面时间须在将来', 'the time has to lie ahead', 'domain.md §4.2'),
  isElderOffered: rule(
    'M5：有高龄当事人的，须先提议现场或电话方式',
    'M5: with an elderly party, on site or by telephone is offered first',
    '在调 Art 16; domain.md §4.2 M5',
  ),
  isTimeOpen: rule('时间已定，请使用改期', 'the time is agreed; ask to postpone instead', 'domain.md §4.2'),
  isTimeAgreed: rule(
    '会面时间尚未由双方和调解员共同确定',
    'both sides and the mediator have not agreed on a time yet',
    'domain.md §4.2',
  ),
  isReschedulingLeft: rule('改期次数已用完', 'no postponement is left', 'domain.md §4.2 (reschedule ≤ 2)'),
  hasProposal: rule('尚未提出会面时间', 'no time is proposed', 'domain.md §4.2'),
  isNotAcceptedYet: rule('该方已同意此时间', 'this time was accepted already', 'domain.md §4.2'),
  isLastAcceptance: fork('还有人未同意时间', 'somebody has not accepted the time yet'),
  isSessionDay: rule('未到约定的会面日', 'the agreed day has not come', 'domain.md §4.2'),
  hasMinutes: rule('尚无笔录', 'there are no minutes yet', 'domain.md §4.2'),
  areMinutesUnconfirmed: rule('该方已确认笔录', 'this side has confirmed the minutes', 'domain.md §4.2'),
  isLastConfirmation: fork('另一方尚未确认', 'the other side has not confirmed yet'),
  isNotGoingOnYet: rule('该方已书面同意继续', 'this side has agreed to go on', '在调 Art 24'),
  hasConsentToGoOn: fork(
    '没有双方书面同意继续',
    'both sides have not agreed in writing to go on',
    '在调 Art 24; 市监 Art 21',
  ),
  isCapAhead: rule(
    '最长期限已过，只能签署现有版本',
    'the cap has passed; only this version can still be signed',
    '市监 Art 21',
  ),
  isCapPassed: fork('最长期限未过', 'the cap has not passed'),

  mayUseChannel: rule(
    'M4：当事人只能在双方频道或自己一方的频道发言',
    'M4: a party speaks in the joint channel or in its own only',
    'domain.md §4.2 M4; §4.0 (channels)',
  ),
  isJoint: fork('不是双方频道', 'not the joint channel'),
  isByParty: fork('由调解员发出', 'sent by the mediator'),
  isToResidents: fork('不是发给业主一方', 'not to the residents'),
  isToOneFirm: fork('不是发给企业一方', 'not to the only firm'),
  isBeforeAgreement: rule(
    '协议拟定后不能再提方案；如需修改请要求修改协议',
    'there are no offers after the agreement; ask for a change of the draft instead',
    '人调 Art 29; domain.md §4.2',
  ),
  isOfferOpen: rule('该方案已有答复或不存在', 'the offer is answered or does not exist', 'domain.md §4.2'),
  isOffersChannel: rule(
    '须在提出方案的频道内答复',
    'answer in the channel of the offer',
    'domain.md §4.2 M4',
  ),
  isOthersOffer: rule('只能答复对方或调解员的方案', 'you answer offers of others only', 'domain.md §4.2'),

  areDuesAhead: rule('履行日期不能早于今天', 'no clause can be due before today', '人调 Art 29'),
  isCurrentVersion: rule(
    '签署的不是现行版本，请阅读现行版本后签署',
    'this is not the current version; read and sign that one',
    '人调 Art 29; domain.md §4.2',
  ),
  isNotSignedYet: rule('该方已签署', 'this side has signed already', '人调 Art 29'),
  isLastSignature: fork('还有人未签署', 'somebody has not signed yet'),
  isCounselFree: rule('已请法律顾问审看', 'counsel was asked already', 'domain.md §4.2'),
  isCounselAsked: rule('未请法律顾问审看', 'counsel was not asked', 'domain.md §4.2'),
};
