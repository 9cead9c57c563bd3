import { text } from '#kernel/text.js';

export const COPY_TEXTS = {
  title: text('我的个人信息', 'My personal data'),
  made: text('生成时间', 'Made'),
  contact: text('身份和联系方式', 'Identity and contact'),
  none: text('没有', 'none'),
  consents: text('同意记录', 'Consents'),
  looks: text('谁看过您的身份', 'Who looked at your identity'),
  fileLooks: text('谁打开过原件', 'Who opened sealed originals'),
  requests: text('权利申请', 'Requests'),
  acts: text('对个人信息的操作', 'What was done with the data'),
  timeline: text('办理经过', 'What happened'),
  documents: text('文书', 'Documents'),
  files: text('附件', 'Files'),
  notices: text('通知', 'Notices'),
  names: {
    name: text('姓名', 'Name'),
    phone: text('联系电话', 'Telephone'),
    email: text('电子邮箱', 'E-mail'),
    onBehalfOf: text('代为提出', 'On behalf of'),
  },
  modes: {
    masked: text('只让协会知道', 'known to the association alone'),
    disclosed: text('同意告知企业', 'disclosed to the firm'),
    anonymous: text('匿名', 'anonymous'),
  },
  withdrawn: text('已撤回', 'withdrawn'),
  version: text('同意书版本', 'text'),
  wishes: {
    correct: text('更正', 'correction'),
    restrict: text('限制处理', 'restriction'),
    delete: text('删除', 'deletion'),
  },
  decisions: {
    granted: text('同意', 'granted'),
    refused: text('不同意', 'refused'),
    waiting: text('待答复', 'waiting'),
  },
  did: {
    copied: text('复制', 'copied'),
    corrected: text('更正联系方式', 'contact corrected'),
    restricted: text('限制处理', 'restricted'),
    consentWithdrawn: text('撤回同意', 'consent taken back'),
    anonymised: text('匿名化', 'made anonymous'),
  },
} as const;
