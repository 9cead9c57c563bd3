import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { NoPayload } from '../../../contract/event-rule.js';
import { applicants, openChildren } from './facts.js';
import { AgreeMediation, Fit, LogCall, NameHelper, RequestMediation, Unfit } from './intake.js';
import { TellRoutes } from './performance.js';
import { rule } from './rule.js';
import { BySide } from './said.js';
import {
  FROM_COMPLAINT,
  SAMPLE_APPLICANT,
  SAMPLE_COMMITTEE,
  SAMPLE_FIRM,
  TYPED,
  TYPED_BY_PHONE,
  WORDS,
} from './samples.js';
import { OFFICE_ONLY, OWN_AND_OFFICE, PROCEDURE } from './sight.js';

/** Whoever stands on a side, and a clerk who types for somebody. */
export const PARTIES: readonly CaseRole[] = ['complainant', 'ownersCommittee', 'firmHandler', 'firmManager'];
export const PARTIES_OR_CLERK: readonly CaseRole[] = [...PARTIES, 'clerk'];
export const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

const FOUND = { civil: true, undecided: true, noCrimeRisk: true, capacity: 'full' } as const;
const REGISTERED = { committeeReference: '珠人调备2026-01' } as const;

/** From the request to the consent of both sides, and the end of what does not come about. */
export const INTAKE_RULES = {
  REQUEST_MEDIATION: rule(RequestMediation, {
    label: text('申请调解', 'ask for mediation'),
    by: ['firmHandler', 'firmManager', 'ownersCommittee', 'clerk', 'system'],
    sight: PROCEDURE,
    facts: applicants,
    samples: [
      FROM_COMPLAINT,
      {
        form: 'firmFirm',
        mode: 'associationMediation',
        source: 'direct',
        applicantFirmId: SAMPLE_APPLICANT,
        firmId: SAMPLE_FIRM,
      },
      {
        form: 'committeeFirm',
        mode: 'peopleMediation',
        source: 'court',
        ownersCommitteeUserId: SAMPLE_COMMITTEE,
        firmId: SAMPLE_FIRM,
      },
      { form: 'firmFirm', mode: 'associationMediation', source: 'direct', firmId: SAMPLE_FIRM },
      {
        form: 'committeeFirm',
        mode: 'peopleMediation',
        source: 'direct',
        ownersCommitteeUserId: SAMPLE_COMMITTEE,
        firmId: SAMPLE_FIRM,
      },
    ],
  }),
  BEGIN_SCREENING: rule(NoPayload, {
    label: text('开始审查', 'begin the examination'),
    by: ['clerk'],
    sight: PROCEDURE,
    samples: [{}],
  }),
  FIT: rule(Fit, {
    label: text('受理调解', 'accept the mediation'),
    by: ['clerk'],
    sight: PROCEDURE,
    samples: [
      { ...FOUND, ...REGISTERED, elderly: ['A'] },
      { ...FOUND, mode: 'associationMediation' },
      { ...FOUND },
      { ...FOUND, ...REGISTERED, civil: false },
      { ...FOUND, ...REGISTERED, undecided: false },
      { ...FOUND, ...REGISTERED, noCrimeRisk: false },
      { ...FOUND, ...REGISTERED, capacity: 'lacking' },
    ],
  }),
  UNFIT: rule(Unfit, {
    label: text('不予受理调解', 'do not accept the mediation'),
    by: ['clerk'],
    sight: PROCEDURE,
    samples: [{ reason: 'notCivil' }, { reason: 'crimeRisk' }],
  }),
  AGREE_MEDIATION: rule(AgreeMediation, {
    label: text('同意调解', 'agree to mediation'),
    by: PARTIES_OR_CLERK,
    sight: PROCEDURE,
    samples: [{}, { side: 'B' }, TYPED, TYPED_BY_PHONE],
  }),
  REFUSE_MEDIATION: rule(BySide, {
    label: text('不同意调解', 'refuse mediation'),
    by: PARTIES_OR_CLERK,
    sight: OWN_AND_OFFICE,
    samples: [{}, TYPED],
  }),
  NAME_HELPER: rule(NameHelper, {
    label: text('登记陪同人', 'name a helper'),
    by: ['complainant', 'clerk', 'firmHandler'],
    sight: PROCEDURE,
    samples: [
      { name: '李四', relation: '儿子' },
      { ...TYPED_BY_PHONE, name: '李四' },
    ],
  }),
  LOG_CALL: rule(LogCall, {
    label: text('记录电话联系', 'log a call'),
    by: ['clerk'],
    sight: OFFICE_ONLY,
    samples: [
      { side: 'B', reached: false },
      { side: 'A', reached: true, ...WORDS },
    ],
  }),
  END_MEDIATION: rule(BySide, {
    label: text('退出调解', 'end the mediation'),
    by: PARTIES_OR_CLERK,
    sight: OWN_AND_OFFICE,
    samples: [{}, TYPED],
  }),
  TELL_ROUTES: rule(TellRoutes, {
    label: text('告知终止及其他途径', 'tell of the end and of other routes'),
    by: OFFICE,
    sight: PROCEDURE,
    facts: openChildren,
    samples: [{ routes: ['court'], ...WORDS }],
  }),
};
