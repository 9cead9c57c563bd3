import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { type ErrorName, ERRORS } from '#kernel/error-catalogue.js';
import { payloadSchema } from '#machines/contract/payload-schema.js';
import { bodyClassOf } from '../input/body-of.js';
import { queryClassOf } from '../input/query-of.js';
import { type Access, setAccess } from '../session/access.js';
import { type JsonSchema, ref } from './json-schema.js';

export interface Answer {
  readonly says: string;
  readonly schema?: JsonSchema;
  /** Media type, when it is not JSON; several by name when the caller may choose. */
  readonly type?: string;
  readonly also?: Readonly<Record<string, JsonSchema>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Description {
  readonly says: string;
  readonly tag: string;
  readonly access: Access;
  readonly params?: Readonly<Record<string, JsonSchema>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** For bodies whose schema is not one class. */
  readonly body?: JsonSchema;
  /** The form that a route takes instead of JSON. */
  readonly form?: JsonSchema;
  readonly answers: Readonly<Record<number, Answer>>;
  readonly errors?: readonly ErrorName[];
}

/** Any route may meet these. */
const ALWAYS: readonly ErrorName[] = ['databaseAway', 'unexpected'];
const WITH_FORM: readonly ErrorName[] = [
  'inputInvalid',
  'uploadNotForm',
  'uploadBroken',
  'uploadTooLarge',
  'uploadTypeRefused',
  'inputMediaType',
  'inputNotJson',
  'inputTooLarge',
  'csrfFailed',
];
const WITH_BODY: readonly ErrorName[] = [
  'inputInvalid',
  'inputNotJson',
  'inputTooLarge',
  'inputMediaType',
  'csrfFailed',
];

/** What the guard answers to whoever is not let in. */
const FOR_ACCESS: Readonly<Record<Access, readonly ErrorName[]>> = {
  anyone: ['tooManyRequests'],
  account: ['signInNeeded', 'factorNeeded'],
  session: ['signInNeeded', 'factorNeeded', 'sessionNeeded'],
  enrolment: ['signInNeeded', 'sessionNeeded'],
  known: ['signInNeeded', 'factorNeeded'],
  track: ['trackExpired'],
};

/**
 * What the interface description says of a route, and who is let in. Body and query come from the classes that check
 * them.
 */
export function Describe(description: Description): MethodDecorator {
  return (prototype, method, descriptor) => {
    setAccess(descriptor.value as object, description.access);
    const body = bodyClassOf(prototype, method);
    const query = queryClassOf(prototype, method);
    const errors = new Set<ErrorName>([
      ...(description.errors ?? []),
      ...(body || description.body ? WITH_BODY : []),
      ...(description.form ? WITH_FORM : []),
      ...(query ? (['inputInvalid'] as const) : []),
      ...FOR_ACCESS[description.access],
      ...ALWAYS,
    ]);
    applyDecorators(
      ApiTags(description.tag),
      ApiOperation({
        summary: description.says,
        operationId: `${controllerName(prototype)}_${String(method)}`,
      }),
      ...securityOf(description.access),
      ...Object.entries(description.params ?? {}).map(([name, schema]) =>
        ApiParam({ name, required: true, schema: schema as never }),
      ),
      ...Object.entries(description.headers ?? {}).map(([name, says]) =>
        ApiHeader({ name, description: says, required: false }),
      ),
      ...(query ? queryParameters(query) : []),
      ...(body || description.body
        ? [
            ApiBody({
              required: true,
              schema: (description.body ?? payloadSchema(body as new () => object)) as never,
            }),
          ]
        : []),
      ...(description.form
        ? [ApiConsumes('multipart/form-data'), ApiBody({ required: true, schema: description.form as never })]
        : []),
      ...Object.entries(description.answers).map(([status, answer]) => answerOf(Number(status), answer)),
      ...errorAnswers([...errors], description.answers),
    )(prototype, method, descriptor);
  };
}

function controllerName(prototype: object): string {
  return prototype.constructor.name.replace(/Controller$/, '');
}

function securityOf(access: Access): MethodDecorator[] {
  const ways = {
    anyone: ['tooManyRequests'],
    account: ['session', 'token'],
    session: ['session'],
    enrolment: ['session'],
    track: ['track'],
    known: ['session', 'token', 'track'],
  };
  return ways[access].map((way) => ApiSecurity(way));
}

function queryParameters(type: new () => object): MethodDecorator[] {
  const schema = payloadSchema(type);
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    ApiQuery({ name, required: schema.required?.includes(name) ?? false, schema: field as never }),
  );
}

function answerOf(
  status: number,
  { says, schema, type = 'application/json', also = {}, headers = {} }: Answer,
): MethodDecorator {
  const content = schema
    ? { [type]: { schema }, ...mapValues(also, (other) => ({ schema: other })) }
    : undefined;
  return ApiResponse({
    status,
    description: says,
    headers: mapValues(headers, (description) => ({ description, schema: { type: 'string' } })),
    ...(content ? { content } : {}),
  } as never);
}

/** One answer for each status, naming the codes that it may carry. A status may be an ordinary answer as well. */
function errorAnswers(names: readonly ErrorName[], answers: Description['answers']): MethodDecorator[] {
  const statuses = [...new Set(names.map((name) => ERRORS[name].status))].sort();
  return statuses.map((status) => {
    const codes = names
      .filter((name) => ERRORS[name].status === status)
      .map((name) => `\`${ERRORS[name].code}\` ${ERRORS[name].title.zh}`);
    const { says, schema } = answers[status] ?? {};
    return ApiResponse(
      {
        status,
        description: [...(says ? [says] : []), ...codes].join(' · '),
        content: {
          ...(schema ? { 'application/json': { schema } } : {}),
          'application/problem+json': { schema: ref('Problem') },
        },
      } as never,
      { overrideExisting: true },
    );
  });
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
