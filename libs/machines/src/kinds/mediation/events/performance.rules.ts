import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { openChildren } from './facts.js';
import { OFFICE, PARTIES, PARTIES_OR_CLERK } from './intake.rules.js';
import { AdviseCourt, ConfirmPerformance, CourtDecided, JointFiling, OfClause } from './performance.js';
import { rule } from './rule.js';
import { MaySay, Said } from './said.js';
import { TYPED, WORDS } from './samples.js';
import { PROCEDURE } from './sight.js';

const COURT = '香洲区人民法院';

/** The signed agreement: seal, court, and whether each clause is kept. */
export const PERFORMANCE_RULES = {
  SEAL: rule(NoPayload, {
    label: text('加盖印章', 'seal the agreement'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [{}],
  }),
  DELIVER_AGREEMENT: rule(MaySay, {
    label: text('送达协议并开始履行监督', 'hand over the agreement and begin to watch it'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [{}],
  }),
  JOINT_FILING: rule(JointFiling, {
    label: text('登记共同申请司法确认', 'note the joint filing with the court'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [
      { filedOn: '2026-03-02', court: COURT },
      { filedOn: '2026-04-20', court: COURT },
      { filedOn: '2025-01-01', court: COURT },
    ],
  }),
  COURT_DECIDED: rule(CourtDecided, {
    label: text('登记法院裁定', 'note the decision of the court'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [{ outcome: 'confirmed' }, { outcome: 'refused' }],
  }),
  REPORT_PERFORMANCE: rule(OfClause, {
    label: text('报告已履行', 'report performance'),
    by: PARTIES,
    sight: PROCEDURE,
    samples: [{ clause: 1 }, { clause: 20 }],
  }),
  CONFIRM_PERFORMANCE: rule(ConfirmPerformance, {
    label: text('核实履行情况', 'confirm performance'),
    by: PARTIES_OR_CLERK,
    sight: PROCEDURE,
    facts: openChildren,
    samples: [
      { clause: 1, result: 'performed' },
      { clause: 2, result: 'performed' },
      { clause: 1, result: 'partly' },
      { clause: 1, result: 'notPerformed' },
      { clause: 2, result: 'notPerformed' },
      { ...TYPED, clause: 2, result: 'performed' },
    ],
  }),
  LOG_CHECK: rule(Said, {
    label: text('记录核实情况', 'log a check'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [{ ...WORDS }],
  }),
  URGE_PERFORMANCE: rule(Said, {
    label: text('督促履行', 'urge performance'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [{ ...WORDS }],
  }),
  ADVISE_COURT: rule(AdviseCourt, {
    label: text('告知诉讼途径', 'advise on going to court'),
    by: OFFICE,
    sight: PROCEDURE,
    samples: [{ ...WORDS }],
  }),
  CLOSE_FILE: rule(MaySay, {
    label: text('归档', 'close the file'),
    by: OFFICE,
    sight: PROCEDURE,
    facts: openChildren,
    samples: [{}],
  }),
};
