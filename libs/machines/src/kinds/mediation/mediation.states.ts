import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { StageRule, StateRule, Tone, Visibility } from '../../contract/state-rule.js';
import type { MediationState } from './mediation.machine.js';

export const MEDIATION_STAGES = {
  asking: {
    label: text('申请与征询', 'Asking both sides'),
    explains: text(
      '本会正在审查申请并征询双方是否愿意调解。调解自愿、免费。',
      'The association examines the request and asks both sides. Mediation is voluntary and free.',
    ),
  },
  choosing: {
    label: text('选定调解员', 'Choosing a mediator'),
    explains: text(
      '双方从名单中选定调解员，调解员披露是否有须回避的情形。',
      'Both sides choose a mediator from the roster; the mediator discloses any tie.',
    ),
  },
  talking: {
    label: text('调解中', 'Talking'),
    explains: text(
      '约定时间会面或在线沟通。单独沟通的内容不会告诉对方，调解中的让步不作为对您不利的证据。',
      'You meet or write. What you say in confidence is not passed on, and concessions are never used against you.',
    ),
  },
  signing: {
    label: text('签署协议', 'Signing'),
    explains: text(
      '协议拟好后由双方和调解员签署；修改后须重新签署。',
      'Both sides and the mediator sign the agreement; after a change everybody signs anew.',
    ),
  },
  performing: {
    label: text('履行监督', 'Keeping the agreement'),
    explains: text(
      '协议已生效。本会逐条核实履行；人民调解协议可在30日内共同申请司法确认。',
      "The agreement is in force. We check each clause; a people's mediation can be confirmed by the court within 30 days.",
    ),
  },
  done: {
    label: text('已结束', 'Ended'),
    explains: text(
      '调解已结束。未达成协议的，可起诉、仲裁或向主管部门反映。',
      'The mediation has ended. Without an agreement you may sue, go to arbitration or to the agency.',
    ),
  },
} as const satisfies Record<string, StageRule>;

/** Column "parties / others" of domain.md §4.2: nobody outside ever sees more than number, dates and outcome. */
const state = (
  zh: string,
  en: string,
  stage: keyof typeof MEDIATION_STAGES,
  [tone, actor]: readonly [Tone, CaseRole],
  [parties, firm, office]: readonly [Visibility, Visibility, Visibility] = ['O', 'O', 'A'],
  anyone: Visibility = 'N',
): StateRule => ({
  label: text(zh, en),
  stage,
  tone,
  actor,
  sees: {
    complainant: parties,
    ownersCommittee: parties,
    firmHandler: firm,
    firmManager: firm,
    mediator: 'A',
    counsel: 'O',
    clerk: office,
    secretaryGeneral: office,
    observer: 'S',
    committeeChair: 'S',
    committeeMember: 'S',
    public: anyone,
  },
});

export const MEDIATION_STATES: Readonly<Record<MediationState, StateRule>> = {
  requested: state('已申请', 'requested', 'asking', ['neutral', 'clerk']),
  screening: state('审查中', 'being examined', 'asking', ['active', 'clerk'], ['S', 'S', 'A']),
  consentPending: state('征询意愿', 'both sides are asked', 'asking', ['waiting', 'firmHandler']),
  mediatorSelection: state('选调解员', 'choosing a mediator', 'choosing', ['waiting', 'clerk']),
  disclosure: state('披露回避', 'disclosure', 'choosing', ['active', 'mediator']),
  scheduled: state('已排期', 'being arranged', 'talking', ['waiting', 'mediator']),
  inSession: state('调解中', 'in session', 'talking', ['active', 'mediator']),
  appraisal: state('鉴定中', 'being appraised', 'talking', ['waiting', 'mediator']),
  agreementDrafted: state('协议待签署', 'waiting for signatures', 'signing', ['waiting', 'mediator']),
  signed: state('协议已生效', 'in force', 'performing', ['success', 'clerk']),
  monitoring: state('履行监督', 'performance is watched', 'performing', ['active', 'clerk']),
  breached: state('未履行', 'not performed', 'performing', ['warning', 'clerk']),
  declined: state('未能开始', 'did not begin', 'done', ['warning', 'clerk']),
  terminated: state('已终止', 'terminated', 'done', ['warning', 'clerk']),
  closed: state('已归档', 'closed', 'done', ['ended', 'system'], ['O', 'O', 'A'], '$'),
};
