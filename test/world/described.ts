import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Answer } from './http-client.js';

interface Media {
  readonly schema?: object;
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Compares every answer with what the interface description says of it: route, status, media type, body. */
export class Described {
  readonly problems: string[] = [];
  private readonly ajv: Ajv2020;
  private readonly routes: { path: string; form: RegExp; methods: Readonly<Record<string, Operation>> }[];
  private readonly validators = new Map<object, ValidateFunction>();

  constructor(readonly document: OpenApi) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    // References point into the document, so the document is the schema that they are resolved in.
    this.ajv.addSchema({ $id: 'https://heyi.test/openapi.json', ...document } as object);
    this.routes = Object.entries(document.paths).map(([path, methods]) => ({
      path,
      methods,
      form: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    }));
  }

  hear(answer: Answer): void {
    const [method = '', target = ''] = answer.request.split(' ');
    const path = target.split('?')[0] as string;
    // An address with a fixed last part wins over one with a parameter there.
    const route = this.routes
      .filter(({ form }) => form.test(path))
      .sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
    if (!route || method === 'HEAD' || method === 'OPTIONS') return;
    const operation = route.methods[method.toLowerCase()];
    if (!operation) return;
    const problem = this.problemOf(operation, answer);
    if (problem) this.problems.push(`${method} ${route.path} ${answer.status}: ${problem}`);
  }

  private problemOf(operation: Operation, answer: Answer): string | null {
    const described = operation.responses[String(answer.status)];
    if (!described) return `not described (${answer.text.slice(0, 200)})`;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] as string;
    if (!described.content) return answer.text === '' ? null : 'a body that is not described';
    const media = described.content[type];
    if (!media) return `media type "${type}" is not described`;
    if (!media.schema || !type.endsWith('json')) return null;
    const validate = this.validators.get(media.schema) ?? this.ajv.compile(inDocument(media.schema));
    this.validators.set(media.schema, validate);
    return validate(answer.body) ? null : this.ajv.errorsText(validate.errors).slice(0, 600);
  }
}

/** `#/components/…` as it must be written outside the document. */
function inDocument(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', '"https://heyi.test/openapi.json#/components/'),
  ) as object;
}
