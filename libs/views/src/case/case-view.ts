import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { type Language, say } from '#kernel/text.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { shownTitle } from '../access/masked.js';
import { ActionViews } from '../actions/action-views.js';
import { IdentityViews } from '../identity/identity-views.js';
import { inZone } from '../instant.js';
import { EvidenceViews } from '../papers/evidence-views.js';
import { DocumentViews } from '../papers/document-views.js';
import type { SeenCase } from '../reading/seen-case.js';
import { bySoonest, deadlineView, type Present } from './deadline-view.js';
import { HistoryViews } from './history-view.js';
import { LinkViews } from './link-views.js';
import { nextActor } from './next-actor.js';
import { outlineView } from './outline-view.js';
import { presentedPeople } from './presented-people.js';
import { stageViews } from './stages.js';
import { taskViews } from './task-view.js';

/** A case as one caller sees it. Everything here has passed the rules of the kind: states' `sees`, events' `sight`. */
@Injectable()
export class CaseViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PostgresCalendarBook) private readonly calendars: PostgresCalendarBook,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ActionViews) private readonly actions: ActionViews,
    @Inject(HistoryViews) private readonly histories: HistoryViews,
    @Inject(EvidenceViews) private readonly evidence: EvidenceViews,
    @Inject(DocumentViews) private readonly documents: DocumentViews,
    @Inject(LinkViews) private readonly links: LinkViews,
    @Inject(IdentityViews) private readonly identities: IdentityViews,
  ) {}

  async of(seen: SeenCase, language: Language) {
    const { kind, file, state } = seen;
    const present: Present = { now: this.clock.now(), calendar: this.calendars.current(), language };
    const timeline = await this.histories.timeline(seen, language);
    return {
      ...this.summary(seen, language),
      category: this.category(seen, language),
      urgency: file.summary.urgency,
      firm: seen.firm,
      estate: seen.estate,
      ...(await this.identities.of(seen, language)),
      outline: outlineView(seen, language),
      people: await presentedPeople(this.dataSource, seen),
      stages: stageViews(kind, state, timeline.states, language),
      deadlines: file.deadlines.map((deadline) => deadlineView(kind, deadline, present)).sort(bySoonest),
      tasks: await taskViews(this.dataSource, seen, present),
      actions: (await this.actions.of(seen, language)).map(({ type, label, available, why }) => ({
        type,
        label,
        available,
        why,
      })),
      links: await this.links.of(seen, present),
      documents: await this.documents.ofCase(seen, language),
      files: await this.evidence.namesIn(seen),
      timeline: timeline.events,
    };
  }

  /** Status and dates: what even the scantiest view holds. */
  private summary(
    { kind, file, state, level, roles, title, mask, openedAt, updatedAt }: SeenCase,
    language: Language,
  ) {
    const rule = kind.states[state];
    const stage = kind.stages[rule?.stage ?? ''];
    const fallback = say(kind.label, language);
    return {
      caseId: file.id,
      caseNo: file.caseNo,
      kind: kind.name,
      kindLabel: fallback,
      state,
      stateLabel: rule ? say(rule.label, language) : state,
      stage: rule?.stage ?? '',
      stageLabel: stage ? say(stage.label, language) : '',
      stageExplains: stage ? say(stage.explains, language) : '',
      tone: rule?.tone ?? ('neutral' as const),
      version: file.version,
      status: file.status,
      title: shownTitle(title, level, { own: roles.includes('complainant'), fallback, mask }),
      roles,
      openedAt: inZone(openedAt),
      updatedAt: inZone(updatedAt),
      nextActor: nextActor(kind, state, file.status, language),
    };
  }

  private category({ kind, file }: SeenCase, language: Language) {
    const { category } = file.summary;
    if (category === null) return null;
    const rule = kind.categories?.find(({ id }) => id === category);
    return { id: category, label: rule ? say(rule.label, language) : category };
  }
}

export type CaseView = Awaited<ReturnType<CaseViews['of']>>;
