export const directory = {
  firmsLead: '本地物业企业，包括会员与非会员。',
  firmSearch: '搜索企业名称',
  member: '会员',
  notMember: '非会员',
  estatesOf: '服务的小区',
  estatesOfFirm: (firm: string) => `${firm}服务的小区`,
  estatesLead: '小区由哪家企业服务。投诉时只需选小区，不必知道企业。',
  estateSearch: '搜索小区名称',
  households: (count: number) => `${count} 户`,
  servedBy: (firm: string) => `服务企业：${firm}`,
  noFirm: '暂无服务企业登记',
  nothing: (q: string) => `没有找到“${q}”。请换个字再试，或只输入名称的一部分。`,
  empty: '名录里还没有内容。',
  more: '显示更多',
  shown: (count: number) => `显示 ${count} 项`,
};

export const registry = {
  lead: '对会员单位作出的公开通报批评，公示期内可查。',
  search: '企业名称或案件编号',
  level: (level: string, label: string) => `${level} ${label}`,
  decision: (number: string, day: string) => `决定文号 ${number}，${day}`,
  shown: (from: string, until: string) => `公示 ${from} 至 ${until}`,
  objection: '有异议，处理中',
  statement: (day: string) => `企业声明（${day}）`,
  all: '全部公示',
  ofFirm: (firm: string) => `${firm}的公示`,
  none: '目前没有公示中的诚信警示。',
  noneOfFirm: '这家企业目前没有公示中的诚信警示。',
  asOf: (day: string) => `数据截至 ${day}`,
  method: '怎么来的',
  version: (version: string) => `说明第 ${version} 版`,
  object: '认为公示有误？请致电秘书处；企业可在工作台提出异议。',
  proof: '历史存证公示',
  data: '机器可读（JSON）',
};

export const procedures = {
  lead: '每一类事项都有固定的流程、期限和依据。',
  stages: '几个阶段',
  diagram: '完整流程图',
  diagramHint: '图较大，可左右滑动，或单独打开。',
  diagramOf: (kind: string) => `${kind}的流程图`,
  open: '单独打开流程图',
  times: '办理期限',
  source: (source: string) => `依据：${source}`,
};

export const deadlines = {
  lead: '输入起算日和工作日数，看哪天到期、哪些日子不算。',
  from: '起算日',
  workdays: '工作日数',
  count: '推算',
  due: (day: string) => `最后一天：${day}`,
  provisional: '放假安排尚未公布，此为预计日期。',
  skipped: (count: number) => `不计的 ${count} 天`,
  reasons: {
    weekend: '周末',
    holiday: '放假',
    statutoryHoliday: '法定节假日',
    paused: '暂停计时',
  },
};

export const help = {
  questions: {
    who: {
      question: '企业会知道是我投诉的吗？',
      answer:
        '默认不会。姓名、电话加密保存，企业只看到小区、类别和经过（其中的姓名、电话、门牌会遮盖）。您也可以选择告知企业，或匿名提交。',
    },
    cost: { question: '收费吗？要注册吗？', answer: '不收费，不用注册，也不用下载应用。' },
    firm: {
      question: '不知道物业公司叫什么怎么办？',
      answer: '选小区就可以，系统会找到服务企业；小区不在名录里，直接写名称。',
    },
    lost: {
      question: '查询码丢了怎么办？',
      answer: '请致电秘书处，核对后为您换发新的查询码，旧的同时作废。',
    },
    slow: {
      question: '一直没人办怎么办？',
      answer: '每一步都有最迟日期，超期会自动提醒上一级。您也可以在查进度页面催办。',
    },
    emergency: {
      question: '电梯困人、着火、漏气，能在这里报吗？',
      answer: '请先拨 119（火警、救援）、110（报警）或 120（急救）。人安全之后，再在这里登记。',
    },
    unhappy: {
      question: '对结果不满意怎么办？',
      answer:
        '可以不认可答复、申请复核；有新的事实或承诺没有兑现，可以重新提出。也可以走法院、仲裁、信访等途径。',
    },
    photos: {
      question: '照片里会不会有我的位置？',
      answer: '照片在您的手机上先缩小再上传，拍摄位置等信息不会带上。',
    },
  },
  api: '面向开发者的接口说明',
};

export const desk = {
  title: '工作台登录',
  username: '用户名',
  password: '密码',
  signIn: '登录',
  welcome: (name: string) => `您好，${name}`,
};
