import { defineCaseKind } from '../../contract/case-kind.js';
import { text } from '#kernel/text.js';
import { invariants, type SampleKindContext } from './sample-kind.context.js';
import { deadlines } from './sample-kind.deadlines.js';
import { events, openings } from './sample-kind.events.js';
import { guards } from './sample-kind.guards.js';
import { sampleKindMachine } from './sample-kind.machine.js';
import { notices } from './sample-kind.notices.js';
import { settings } from './sample-kind.settings.js';
import { tasks } from './sample-kind.tasks.js';
import { stages, states } from './sample-kind.view.js';

/** A question to the secretariat: asked, answered within some working days, and closed. */
export const sampleKind = defineCaseKind<SampleKindContext>({
  name: 'sample_kind',
  version: 1,
  prefix: 'ZZ',
  label: text('示例事项', 'sample matter'),
  machine: sampleKindMachine,
  opening: 'ASK',
  openings,
  events,
  states,
  stages,
  guards,
  codes: { 'ASK.urgency': { normal: text('一般', 'normal'), urgent: text('紧急', 'urgent') } },
  tasks,
  deadlines,
  settings,
  invariants,
  summary: (context) => ({ firmId: null, estateId: null, category: null, urgency: context.urgency }),
  parties: (context) => (context.clerkId ? [{ role: 'clerk', userId: context.clerkId }] : []),
  effectData: () => ({}),
  notices,
  documents: {},
  records: {},
  upgrades: [],
  nodeKey: (context) => [context.urgency, context.returns],
});

export default sampleKind;
