import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Text, text } from '#kernel/text.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { kindNames, type KindNames } from './kind-names.js';
import { checkoutFolder } from './source-folder.js';

export interface NewKind {
  readonly folder: string;
  readonly files: readonly string[];
  /** What the author does next, in order. */
  readonly next: readonly Text[];
}

/** The spellings in the template; each stands for the same spelling of the new name. */
const TEMPLATE: KindNames = {
  snake: 'sample_kind',
  kebab: 'sample-kind',
  camel: 'sampleKind',
  pascal: 'SampleKind',
  prefix: 'ZZ',
};

/**
 * `heyi kind:new <name>`: copies the template, a small kind that works and passes all its tests, under the new name,
 * and adds it to the index. `kinds` is the folder in which the new kind's own folder is made.
 */
export function newKind(name: string, kinds = join(checkoutFolder(), 'libs/machines/src/kinds')): NewKind {
  const names = kindNames(name);
  const folder = join(kinds, names.kebab);
  if (existsSync(folder))
    throw new CommandFailure(
      `${folder} 已存在，未作任何更改。\n${folder} exists already; nothing was done.`,
      EXIT.usage,
    );
  const template = join(checkoutFolder(), 'libs/machines/src/template', TEMPLATE.kebab);
  const files = filesBelow(template).map((file) => {
    const target = join(folder, renamed(relative(template, file), names));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, renamed(readFileSync(file, 'utf8'), names));
    return relative(folder, target);
  });
  if (kinds === join(checkoutFolder(), 'libs/machines/src/kinds')) writeIndex();
  return { folder, files, next: nextSteps(names, relative(checkoutFolder(), folder)) };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

function renamed(content: string, names: KindNames): string {
  return (['snake', 'kebab', 'camel', 'pascal'] as const)
    .reduce((text, spelling) => text.replaceAll(TEMPLATE[spelling], names[spelling]), content)
    .replaceAll(`'${TEMPLATE.prefix}'`, `'${names.prefix}'`);
}

function writeIndex(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(checkoutFolder(), 'apps/cli/bin/kinds-index.mjs')],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new CommandFailure(
      `未能更新类型目录。\nThe index of kinds could not be written.\n${stderr}`,
      EXIT.failed,
    );
}

function nextSteps({ snake, kebab, prefix }: KindNames, folder: string): Text[] {
  return [
    text(`已建立 ${folder}，可以直接运行。`, `${folder} is there and works as it is.`),
    text(
      `1. 在 ${kebab}.kind.ts 中填写名称，并为案号选定两个字母（暂用 ${prefix}）。`,
      `1. In ${kebab}.kind.ts write the label and choose the two letters of its case numbers (${prefix} for now).`,
    ),
    text(
      `2. 修改 ${kebab}.machine.ts 和 ${kebab}.events.ts，直到 npm run jest -- kinds 通过。`,
      `2. Change ${kebab}.machine.ts and ${kebab}.events.ts until npm run jest -- kinds is green.`,
    ),
    text(
      `3. 在 ${kebab}.scenarios.spec.ts 中写下办事的经过。`,
      `3. Tell its stories in ${kebab}.scenarios.spec.ts.`,
    ),
    text(
      `4. 运行 npm run heyi -- kinds accept ${snake} --same-version，生成状态表和示意图，并一起提交。`,
      `4. Run npm run heyi -- kinds accept ${snake} --same-version for the state table and the diagram, and commit them.`,
    ),
  ];
}
