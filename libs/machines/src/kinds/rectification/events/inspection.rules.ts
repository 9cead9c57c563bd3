import { text } from '#kernel/text.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import { rightsQuestion } from '../../../shared-rules/rights-wall.js';
import type { RectificationContext } from '../rectification.context.js';
import {
  LogLook,
  RecordInspection,
  ReferToGovernment,
  Reorder,
  ReportRecurrence,
  ScheduleInspection,
} from './inspection.js';
import { Said } from './order.js';
import { HEAD, OFFICE } from './order.rules.js';
import { rule } from './rule.js';
import { WORDS } from './samples.js';
import { FINDINGS, INTERNAL, REFERRAL, RESIDENT_AND_OFFICE, TOLD_TO_ALL } from './sight.js';

/** Z2 is asked of the directory: who these persons are, and who competes for the estate. */
const persons = (
  { firmId, estateId }: RectificationContext,
  { inspectorIds }: ScheduleInspection,
): readonly FactRequest[] => [
  rightsQuestion(firmId),
  ...inspectorIds.map((id): FactRequest => ({ fact: 'person', id })),
  ...(estateId ? [{ fact: 'contests', id: estateId } as const] : []),
];

const FOUND = '现场查看并核对记录。';
const met = (item: number) => ({ item, verdict: 'met', finding: FOUND }) as const;
const notMet = (item: number) => ({ item, verdict: 'notMet', finding: FOUND }) as const;

/** From the inspection to the last look. */
export const INSPECTION_RULES = {
  SCHEDULE_INSPECTION: rule(ScheduleInspection, {
    label: text('安排复查', 'arrange the inspection'),
    by: OFFICE,
    sight: TOLD_TO_ALL,
    facts: persons,
    samples: [
      { inspectorIds: ['inspector-1', 'inspector-2'], on: '2030-01-02' },
      { inspectorIds: ['inspector-1', 'inspector-3'], on: '2030-01-02' },
      { inspectorIds: ['inspector-1'], on: '2030-01-02' },
      { inspectorIds: ['inspector-1', 'inspector-2'], on: '2026-01-05' },
    ],
  }),
  RECORD_INSPECTION: rule(RecordInspection, {
    label: text('记录复查结论', 'record the inspection'),
    by: ['inspector'],
    sight: FINDINGS,
    samples: [
      { verdicts: [met(1)], firmSignature: 'signed' },
      { verdicts: [met(1), met(2)], firmSignature: 'signed' },
      { verdicts: [met(1), notMet(2)], firmSignature: 'refused' },
      { verdicts: [notMet(1)], firmSignature: 'refused' },
      { verdicts: [notMet(2)], firmSignature: 'refused' },
      { verdicts: [met(2)], firmSignature: 'signed' },
    ],
  }),
  CONFIRM_INSPECTION: rule(Said, {
    label: text('确认复查结论', 'confirm the inspection'),
    by: ['inspector'],
    sight: TOLD_TO_ALL,
    samples: [{ ...WORDS }],
  }),
  CONTEST_RECORD: rule(Said, {
    label: text('不同意复查记录', 'contest the record'),
    by: ['inspector'],
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  REORDER: rule(Reorder, {
    label: text('下达二次整改', 'order it a second time'),
    by: HEAD,
    sight: TOLD_TO_ALL,
    samples: [{ ...WORDS }, { withWarning: true, ...WORDS }],
  }),
  ESCALATE: rule(Said, {
    label: text('升级为诚信警示', 'escalate to a warning'),
    by: HEAD,
    sight: TOLD_TO_ALL,
    samples: [{ ...WORDS }],
  }),
  REFER_TO_GOVERNMENT: rule(ReferToGovernment, {
    label: text('移送政府部门', 'refer to an agency'),
    by: HEAD,
    sight: REFERRAL,
    samples: [
      { agency: 'marketRegulation', ...WORDS },
      { agency: 'nobody', ...WORDS },
    ],
  }),
  LOG_LOOK: rule(LogLook, {
    label: text('记录观察回访', 'log a look'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [
      { way: 'call', quiet: true, ...WORDS },
      { way: 'visit', quiet: false, ...WORDS },
    ],
  }),
  REPORT_RECURRENCE: rule(ReportRecurrence, {
    label: text('反映复发', 'report that it came back'),
    by: ['complainant', ...OFFICE],
    sight: { ...TOLD_TO_ALL, complainant: 'full', firmHandler: 'redacted', firmManager: 'redacted' },
    samples: [{ ...WORDS }, { items: [1], ...WORDS }, { items: [9], ...WORDS }],
  }),
  DISMISS_RECURRENCE: rule(Said, {
    label: text('经核实未复发', 'it has not come back'),
    by: HEAD,
    sight: TOLD_TO_ALL,
    samples: [{ ...WORDS }],
  }),
};
