/** What people write in a simulated order; nobody's real words. */
export const WORDS = {
  repair: {
    kind: 'repair',
    what: '公共区域照明损坏。',
    standard: '全部灯具正常点亮，连续7日无熄灭。',
    proof: '修复前后照片。',
  },
  cleaning: {
    kind: 'cleaning',
    what: '楼道堆放杂物。',
    standard: '楼道内杂物全部清除。',
    proof: '清理前后照片。',
  },
  safety: {
    kind: 'safetyDevice',
    what: '电梯一个月内两次困人。',
    standard: '经检验合格，连续30日无困人。',
    proof: '检验报告和照片。',
  },
  basis: '物业服务合同。',
  dispute: '该区域不在合同范围内。',
  ruling: '经核对合同，答复如下。',
  extension: '配件需要订货。',
  report: '已按要求完成整改。',
  finding: '现场查看并核对记录。',
  confirm: '与现场情况一致。',
  contest: '对其中一项结论有不同意见。',
  decision: '整改未通过，决定如下。',
  referral: '现将有关情况移送贵单位。',
  look: '电话回访，情况稳定。',
  recurred: '问题再次出现。',
  dismissed: '经核实，与原事项无关。',
} as const;
