import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindFolder } from '#machines/contract/checks/kind-defect.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';

/** The checkout, seen from the sources as well as from `dist`. */
export function checkoutFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'libs/machines/src/kinds')))
      return folder;
  throw new CommandFailure(
    '此命令须在源代码目录中运行。\nThis command changes sources; run it in a checkout of Heyi.',
    EXIT.usage,
  );
}

/** Where the kinds live. */
export function kindsFolder(): string {
  return join(checkoutFolder(), 'libs/machines/src/kinds');
}

/** The folder of one kind: kebab-case of its name. */
export function folderOfKind(kindName: string, kinds = kindsFolder()): string {
  return join(kinds, kindFolder(kindName));
}
