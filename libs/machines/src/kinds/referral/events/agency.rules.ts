import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { Receipt, Relay, Reply, SupplyMore } from './agency.js';
import { MaySay, Said } from './letter.js';
import { OFFICE } from './letter.rules.js';
import { rule } from './rule.js';
import { WORDS } from './samples.js';
import { INTERNAL, RELAYED, WITH_AGENCY } from './sight.js';

/** The agency answers by itself, or a clerk enters its paper. */
const AGENCY: readonly CaseRole[] = ['observer', 'clerk'];

/** What the agency does with it, and what the office does with the answer or the silence. */
export const AGENCY_RULES = {
  RECEIPT: rule(Receipt, {
    label: text('部门签收', 'receipt by the agency'),
    by: AGENCY,
    sight: WITH_AGENCY,
    samples: [{ docketNo: '来文〔2026〕12号' }],
  }),
  WRONG_AGENCY: rule(Said, {
    label: text('非本部门职责', 'not a matter of this agency'),
    by: AGENCY,
    sight: WITH_AGENCY,
    samples: [{ ...WORDS }],
  }),
  ASK_MORE: rule(Said, {
    label: text('部门要求补充', 'the agency asks for more'),
    by: AGENCY,
    sight: WITH_AGENCY,
    samples: [{ ...WORDS }],
  }),
  SUPPLY_MORE: rule(SupplyMore, {
    label: text('向部门补充材料', 'supply more to the agency'),
    by: OFFICE,
    sight: WITH_AGENCY,
    samples: [{ ...WORDS }],
  }),
  REPLY: rule(Reply, {
    label: text('部门答复', 'reply of the agency'),
    by: AGENCY,
    sight: WITH_AGENCY,
    samples: [
      { result: 'handled', ...WORDS },
      { result: 'declined', ...WORDS },
    ],
  }),
  RELAY: rule(Relay, {
    label: text('转告答复', 'relay the reply'),
    by: OFFICE,
    sight: RELAYED,
    facts: ({ firmId }) => (firmId ? [{ fact: 'firm', id: firmId }] : []),
    samples: [{ ...WORDS }, { ...WORDS, rectify: true }],
  }),
  SEND_SECOND_LETTER: rule(MaySay, {
    label: text('发出二次催办函', 'send a second letter'),
    by: ['secretaryGeneral'],
    sight: WITH_AGENCY,
    samples: [{}],
  }),
  LIST_SILENCE: rule(MaySay, {
    label: text('列入半年清单并办结', 'put on the half-yearly list and close'),
    by: ['secretaryGeneral', 'standingCouncil'],
    sight: INTERNAL,
    samples: [{}],
  }),
};
