/** Screens of single personas. */
export const intake = {
  heading: '电话登记',
  intro: '边听边填。左边是来电人说的，右边由工作人员判断。',
  script: '话术',
  lines: [
    '您好，这里是协会秘书处。请问怎么称呼您，是为自己还是代家人反映？',
    '现在有没有人被困、冒烟、漏气等危险？如有，请先拨 119、110 或 120。',
    '请说说是哪个小区、发生了什么、从什么时候开始的。',
    '您希望怎么解决？',
    '您的姓名和电话默认只有协会知道，不告诉物业。这样可以吗？',
    '我把记下的念一遍，您听听对不对。',
  ],
  caller: '来电人所述',
  staff: '工作人员判断',
  locked: '先与来电人核对左边内容，再填这一栏。',
  unlock: '来电人的话已记完',
  danger: '来电人提到人身危险时，先请其拨打 119 / 110 / 120。',
  readBack: '念给来电人听',
  readBackText: (place: string, title: string, text: string, wish: string) =>
    `您反映的是${place}：${title}。${text}${wish ? `您希望：${wish}。` : ''}请问对吗？`,
  confirmed: '已念给来电人听，来电人确认无误',
  mustConfirm: '请先念一遍并勾选确认。',
  submit: '登记',
  done: '登记成功',
  tellThem: '请告诉来电人：',
  queryCode: '查询码',
  caseNo: '案号',
  openCase: '打开案件',
  another: '登记下一个',
  estateOther: '名录中没有，填写名称',
  consent: '身份保护由来电人选择；录音或口头同意请在经过中注明。',
};

export const canned = {
  heading: '常用语',
  intro: '保存在本浏览器。可用变量会在插入时换成案件内容。',
  variables: '变量',
  names: {
    caseNo: '案号',
    title: '标题',
    firm: '企业',
    estate: '小区',
    due: '最近期限',
    me: '我的姓名',
    today: '今天',
  },
  title: '名称',
  text: '内容',
  add: '新增',
  save: '保存',
  remove: (title: string) => `删除“${title}”`,
  empty: '还没有常用语。',
  starters: [
    {
      title: '要求补充资料',
      text: '您好，{{caseNo}} 已收到。为便于办理，请补充：1. 发生时间；2. 现场照片；3. 与物业沟通的经过。',
    },
    { title: '通知企业', text: '请贵企业就“{{title}}”核实情况，逐项答复，并附整改前后照片。' },
    { title: '退回答复', text: '答复未覆盖投诉人的全部诉求，请逐项说明已满足、部分满足或不能满足及理由。' },
  ],
};

export const firm = {
  notice: '通知与投诉原文',
  cost: '逾期的后果',
  costUntil: (when: string) => `${when} 前完成，不产生下列后果。`,
  costLines: [
    '临近期限：秘书处催办；超过期限：转企业负责人督办。',
    '仍未答复：按未答复处理，并记入企业办理记录。',
    '办理记录只在贵企业和秘书处可见；是否构成诚信问题须另经程序认定。',
  ],
  record: '办理记录',
  recordIntro: '只有贵企业和秘书处能看到。每条都来自一件案件中已发生的事。',
  recordEmpty: '没有记录。',
  entry: '事项',
  at: '时间',
  chooseFirm: '选择企业',
};

export const rooms = {
  heading: '调解室',
  intro: '先进房间再说话。发言属于所在的房间，不能移到别处。',
  joint: '共同会谈',
  caucusA: '与申请方单独会谈',
  caucusB: '与被申请方单独会谈',
  seenBy: {
    joint: '双方和调解员可见',
    caucusA: '只有申请方和调解员可见',
    caucusB: '只有被申请方和调解员可见',
  },
  enter: (room: string) => `进入：${room}`,
  speak: (action: string, room: string) => `${action} · ${room}`,
  empty: '还没有人发言。',
  talks: '方案与条款',
  day: (day: number, all: number) => `第 ${day} 天，共 ${all} 天`,
  dayLabel: '调解期限',
  extended: '调解最长期限',
};

export const meeting = {
  declared: '已申报，可以更改',
  recusal: '第一步：回避申报',
  recusalWhy: '未申报不能参加表决。请先申报与被审议企业有无利害关系。',
  packet: '会议材料',
  noPacket: '通知已发出，没有附文件。',
  quorum: '法定人数',
  vote: '我的表决',
  voteWhy: '只有您自己能投；投出后不能更改。表决结束前没有人能看到票数。',
  minutes: '会议记录',
  resolution: '决议',
};

/** A case that was opened and is not shown to whoever opened it. */
export const opened = {
  received: (caseNo: string) => `已收到，编号 ${caseNo}`,
  outOfSight: '为保护举报人，此案不会出现在您的列表中。受理情况由秘书处通知您。',
};
