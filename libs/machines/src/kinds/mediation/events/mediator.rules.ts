import { text } from '#kernel/text.js';
import { appointed, candidates, named, picked } from './facts.js';
import { OFFICE, PARTIES_OR_CLERK } from './intake.rules.js';
import { ChooseMediator, Disclose, NameCandidates, NameMediator, StepAside, WaiveTie } from './mediator.js';
import { rule } from './rule.js';
import { BySide } from './said.js';
import { SAMPLE_ATTACHMENT, SAMPLE_CLERK, SAMPLE_MEDIATOR, TYPED, WORDS } from './samples.js';
import { OWN_AND_OFFICE, PROCEDURE } from './sight.js';

/** Who mediates, and whether they are free to (M2, M3). */
export const MEDIATOR_RULES = {
  NAME_CANDIDATES: rule(NameCandidates, {
    label: text('提出候选调解员', 'propose candidates'),
    by: ['clerk'],
    sight: PROCEDURE,
    facts: candidates,
    samples: [{ candidateIds: [SAMPLE_MEDIATOR, 'mediator-2'] }],
  }),
  CHOOSE_MEDIATOR: rule(ChooseMediator, {
    label: text('选择调解员', 'choose a mediator'),
    by: PARTIES_OR_CLERK,
    sight: OWN_AND_OFFICE,
    facts: picked,
    samples: [
      { pick: SAMPLE_MEDIATOR },
      { strike: ['mediator-2'] },
      { strike: [SAMPLE_MEDIATOR, 'mediator-2'] },
      { pick: 'mediator-2', strike: ['mediator-2'] },
      { pick: 'mediator-9' },
      { ...TYPED, pick: SAMPLE_MEDIATOR },
    ],
  }),
  NAME_MEDIATOR: rule(NameMediator, {
    label: text('指定调解员', 'name the mediator'),
    by: OFFICE,
    sight: PROCEDURE,
    facts: named,
    samples: [{ mediatorId: SAMPLE_MEDIATOR }, { mediatorId: 'mediator-2' }, { mediatorId: SAMPLE_CLERK }],
  }),
  WAIVE_TIE: rule(WaiveTie, {
    label: text('书面同意该调解员', 'accept this mediator in writing'),
    by: PARTIES_OR_CLERK,
    sight: PROCEDURE,
    samples: [
      { mediatorId: SAMPLE_MEDIATOR },
      { ...TYPED, mediatorId: SAMPLE_MEDIATOR },
      { ...TYPED, mediatorId: SAMPLE_MEDIATOR, attachmentIds: [SAMPLE_ATTACHMENT] },
    ],
  }),
  DISCLOSE: rule(Disclose, {
    label: text('披露声明（无须回避）', 'declare that nothing stands in the way'),
    by: ['mediator'],
    sight: PROCEDURE,
    facts: appointed,
    samples: [WORDS],
  }),
  STEP_ASIDE: rule(StepAside, {
    label: text('调解员回避', 'the mediator steps aside'),
    by: ['mediator'],
    sight: PROCEDURE,
    samples: [{ conflict: 'kinship' }],
  }),
  OBJECT_TO_MEDIATOR: rule(BySide, {
    label: text('要求调解员回避', 'object to the mediator'),
    by: PARTIES_OR_CLERK,
    sight: OWN_AND_OFFICE,
    samples: [{}, TYPED],
  }),
};
