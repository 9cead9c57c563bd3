import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { type Language, say, text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { mermaid } from '#machines/graph/mermaid.js';
import { diagramSvg } from '#machines/graph/svg.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { invalidField } from '../input/invalid-input.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, string } from '../openapi/json-schema.js';
import { describeKind } from './kind-description.js';
import { DiagramQuery } from './kinds.queries.js';
import { sendCached } from './send-cached.js';

const KIND = { kind: string() };
const tag = 'kinds';

@Controller('api/kinds')
export class KindsController {
  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', 'no-cache')
  @Describe({
    says: '案件类型 · The kinds of case',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'kinds', schema: object({ items: list(ref('KindSummary')) }) } },
  })
  all(@InLanguage() language: Language) {
    return {
      items: this.kinds
        .all()
        .map(({ name, label, version }) => ({ kind: name, label: say(label, language), version })),
    };
  }

  @Get(':kind')
  @Header('cache-control', 'no-cache')
  @Describe({
    says: '一种案件：状态、操作、期限 · One kind: states, events, deadlines',
    tag,
    access: 'anyone',
    params: KIND,
    answers: { 200: { says: 'the kind', schema: ref('KindDescription') } },
    errors: ['kindUnknown'],
  })
  one(@Param('kind') name: string, @InLanguage() language: Language) {
    const kind = this.kinds.get(name);
    return describeKind(kind, this.settings.at(name, this.clock.now().toISOString()).values, language);
  }

  @Get(':kind/diagram.svg')
  @Describe({
    says: '流程图（SVG）· The state diagram as SVG',
    tag,
    access: 'anyone',
    params: KIND,
    answers: {
      200: { says: 'the diagram', type: 'image/svg+xml', schema: string() },
      304: { says: 'not modified' },
    },
    errors: ['kindUnknown'],
  })
  async svg(
    @Param('kind') name: string,
    @QueryOf(DiagramQuery) { state, visited }: DiagramQuery,
    @InLanguage() language: Language,
    @Res() reply: FastifyReply,
  ) {
    const kind = this.kinds.get(name);
    const states = [...(state ? [state] : []), ...(visited?.split(',') ?? [])];
    for (const one of states) knownState(kind, one);
    const svg = await diagramSvg(kind, { language, current: state, visited: visited?.split(',') });
    // Opened by itself the picture is a document of our origin: it may do nothing at all.
    void reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    sendCached(reply, 'image/svg+xml; charset=utf-8', svg);
  }

  @Get(':kind/diagram.mmd')
  @Describe({
    says: '流程图（Mermaid）· The state diagram as Mermaid text',
    tag,
    access: 'anyone',
    params: KIND,
    answers: {
      200: { says: 'the diagram', type: 'text/plain', schema: string() },
      304: { says: 'not modified' },
    },
    errors: ['kindUnknown'],
  })
  mmd(@Param('kind') name: string, @InLanguage() language: Language, @Res() reply: FastifyReply) {
    sendCached(reply, 'text/plain; charset=utf-8', mermaid(this.kinds.get(name), language));
  }
}

function knownState(kind: CaseKind, state: string): void {
  if (!Object.hasOwn(kind.states, state))
    throw invalidField('state', 'unknown', text(`没有“${state}”这个状态`, `there is no state "${state}"`));
}
