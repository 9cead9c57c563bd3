import type { Locator, Page } from 'playwright-core';
import { fieldsOf, type FormField, type JsonSchema } from '../../apps/web/src/shared/forms/schema-fields.js';
import { demoAccount, DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { DEMO_FIRMS } from '#parties/demo/demo-firms.js';

/** What a form of an event is made from, as the interface gives it. */
export interface Asked {
  readonly type: string;
  readonly label: string;
  readonly schema: object;
  /** Labels of coded values: `ANSWER.points.verdict` → `yes` → 是. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Answered by the place of the form. */
  readonly without?: readonly string[];
}

const LIST = '.ant-select-dropdown:visible';

type Payload = Readonly<Record<string, unknown>>;

/**
 * Types a payload into the form of its event as a person would: words into boxes, codes by their labels, people by
 * their names, files from the disk. Ids of files stand for names of photographs here.
 */
export async function typeInto(page: Page, form: Locator, asked: Asked, payload: Payload): Promise<void> {
  const typist = new Typist(page, asked);
  await typist.all(form, fieldsOf(asked.schema as JsonSchema, asked.without), payload, '');
}

class Typist {
  constructor(
    private readonly page: Page,
    private readonly asked: Asked,
  ) {}

  async all(scope: Locator, fields: readonly FormField[], payload: Payload, path: string): Promise<void> {
    const unknown = Object.keys(payload).filter((name) => !fields.some((field) => field.name === name));
    if (unknown.length > 0) throw new Error(`${this.asked.type} does not ask for ${unknown.join(', ')}`);
    for (const field of fields)
      if (payload[field.name] !== undefined)
        await this.one(scope, field, payload[field.name], path + field.name);
  }

  private async one(scope: Locator, field: FormField, value: unknown, path: string): Promise<void> {
    const name = named(field);
    const box = scope.getByLabel(name);
    const group = scope.getByRole('group', { name });
    const codes = this.codesAt(path, field.name);
    // A text that names one of a list of codes is a choice, whatever the schema calls it.
    const ofList = this.asked.codes[`${this.asked.type}.${path}`]?.[String(value)];
    switch (field.kind) {
      case 'words':
      case 'day':
      case 'number':
        return box.fill(String(value));
      case 'line':
        return ofList ? this.choose(scope, name, ofList) : box.fill(String(value));
      case 'moment':
        return box.fill(String(value).slice(0, 16));
      case 'money':
        return box.fill(String(Number(value) / 100));
      case 'scale':
        return this.choose(scope, name, String(value));
      case 'tick':
        if (!field.required) return box.setChecked(value === true);
        return group.getByRole('radio', { name: value ? '是' : '否', exact: true }).check();
      case 'choice':
        return this.choose(scope, name, codes?.[String(value)] ?? String(value));
      case 'choices':
        for (const one of value as string[])
          await group.getByRole('checkbox', { name: codes?.[one] ?? one, exact: true }).check();
        return;
      case 'reference':
        return ofList ? this.choose(scope, name, ofList) : this.pick(box, [value as string]);
      case 'references':
        return this.pick(box, value as string[]);
      case 'file':
        return this.attach(scope, box, [value as string]);
      case 'files':
        return this.attach(scope, box, value as string[]);
      case 'group':
        return this.all(group, field.fields, value as Payload, `${path}.`);
      case 'rows':
        return this.rows(group, field, value as Payload[], path);
    }
  }

  private async rows(
    group: Locator,
    field: Extract<FormField, { kind: 'rows' }>,
    rows: readonly Payload[],
    path: string,
  ): Promise<void> {
    for (const [index, row] of rows.entries()) {
      const item = group.getByRole('listitem', { name: `第 ${index + 1} 项` });
      if ((await item.count()) === 0) await group.getByRole('button', { name: /^\+/ }).last().click();
      await this.all(item, field.fields, row, `${path}.`);
    }
  }

  /** Few values are shown at once, many are in a list that opens. */
  private async choose(scope: Locator, name: RegExp, label: string): Promise<void> {
    const radio = scope.getByRole('group', { name }).getByRole('radio', { name: label, exact: true });
    const list = scope.getByRole('combobox', { name });
    await radio.or(list).first().waitFor();
    if (await radio.isVisible()) return radio.check();
    await list.fill(label);
    await this.option(label).click();
  }

  private async pick(box: Locator, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const label = nameOf(id);
      await box.fill(label);
      await this.option(label).click();
    }
    // A list of several stays open over what is below it.
    if ((await box.getAttribute('aria-expanded')) === 'true') await box.press('Escape');
  }

  private async attach(scope: Locator, input: Locator, names: readonly string[]): Promise<void> {
    const files = await Promise.all(
      names.map(async (name) => ({ name, mimeType: 'image/jpeg', buffer: await photo() })),
    );
    await input.setInputFiles(files);
    for (const name of names) await scope.getByRole('button', { name: `移除 ${name}` }).waitFor();
  }

  private option(label: string): Locator {
    return this.page.locator(`${LIST} .ant-select-item-option`, { hasText: label }).first();
  }

  private codesAt(path: string, name: string): Readonly<Record<string, string>> | undefined {
    const { codes, type } = this.asked;
    return codes[`${type}.${path}`] ?? Object.entries(codes).find(([key]) => key.endsWith(`.${name}`))?.[1];
  }
}

/** A label with what may stand behind it: that it may be left out, or that it is asked in yuan. */
const named = ({ label }: FormField): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(（元）)?\\s*(（选填）)?$`);

/** People, firms and estates are chosen by their names; a case by its number, which stands for its id here. */
const nameOf = (id: string): string =>
  [...DEMO_ACCOUNTS, ...DEMO_FIRMS, ...DEMO_ESTATES].find((one) => one.id === id)?.name ?? id;

export const personOf = (username: string): string => demoAccount(username).name;

let kept: Promise<Buffer> | undefined;

/** A small photograph. */
function photo(): Promise<Buffer> {
  kept ??= import('sharp').then(({ default: sharp }) =>
    sharp({ create: { width: 8, height: 6, channels: 3, background: '#7a8794' } })
      .jpeg()
      .toBuffer(),
  );
  return kept;
}
