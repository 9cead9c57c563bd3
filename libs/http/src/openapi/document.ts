import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { payloadSchema } from '#machines/contract/payload-schema.js';
import type { JsonSchema } from './json-schema.js';
import { ref, uuid } from './json-schema.js';
import { SCHEMAS } from './schemas/index.js';

const ABOUT = `投诉、调解与行业自律。错误按 RFC 9457 返回（application/problem+json），文字随 Accept-Language（默认中文）。
Complaints, mediation and integrity work. Errors are RFC 9457 problems in the language of Accept-Language, Chinese first.`;

/** The description of this interface, made from the routes themselves: what is not described is not there. */
export function openApiDocument(app: INestApplication, kinds: readonly CaseKind[]): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('和议 Heyi')
    .setDescription(ABOUT)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: 'heyi_session',
      description: 'POST /api/auth/login; over https it is called __Host-heyi_session',
    })
    .addSecurity('token', {
      type: 'http',
      scheme: 'bearer',
      description: '管理员签发的令牌 · issued by an administrator',
    })
    .addSecurity('track', { type: 'http', scheme: 'bearer', description: 'POST /api/track' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    deepScanRoutes: true,
    autoTagControllers: false,
  });
  document.components = {
    ...document.components,
    schemas: { ...SCHEMAS, ...kindComponents(kinds) } as never,
  };
  return document;
}

/** `complaint.ACCEPT` for each payload, and `complaint.commands` for what `POST /api/cases/:id/events` takes. */
function kindComponents(kinds: readonly CaseKind[]): Record<string, JsonSchema> {
  const components: Record<string, JsonSchema> = {};
  for (const kind of kinds) {
    const fromPeople = Object.entries(kind.events).filter(([, rule]) =>
      rule.by.some((role) => role !== 'system'),
    );
    for (const [type, rule] of fromPeople)
      components[`${kind.name}.${type}`] = {
        title: `${rule.label.zh} · ${rule.label.en}`,
        ...payloadSchema(rule.payload as new () => object),
      };
    components[`${kind.name}.opening`] = ref(`${kind.name}.${kind.opening}`);
    components[`${kind.name}.commands`] = {
      title: `${kind.label.zh} · ${kind.label.en}`,
      oneOf: fromPeople.map(([type]) => commandSchema(kind, type)),
    };
  }
  components.SendEvent = {
    description:
      'The event of a case: which, and with what payload. GET …/actions says which are possible now.',
    anyOf: kinds.map((kind) => ref(`${kind.name}.commands`)),
  };
  components.SendTrackEvent = {
    description:
      'The same as the resident: of the own complaint, or with `caseId` of a case that grew out of it (links of GET /api/track).',
    anyOf: kinds.flatMap((kind) =>
      Object.entries(kind.events)
        .filter(([, rule]) => rule.by.includes('complainant'))
        .map(([type]) => commandSchema(kind, type, { caseId: uuid })),
    ),
  };
  return components;
}

function commandSchema(
  kind: CaseKind,
  type: string,
  more: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: {
      type: { const: type },
      payload: ref(`${kind.name}.${type}`),
      expectedVersion: { type: 'integer', minimum: 0 },
      ...more,
    },
    required: ['type'],
    additionalProperties: false,
  };
}
