import { account } from './account.js';
import { common } from './common.js';
import { filing } from './filing.js';
import { home } from './home.js';
import { privacy } from './privacy.js';
import { deadlines, desk, directory, help, procedures, registry } from './public.js';
import { tracking } from './tracking.js';

/** Every text, in the language in which it was written. */
export const zh = {
  ...common,
  account,
  home,
  filing,
  tracking,
  directory,
  procedures,
  deadlines,
  registry,
  help,
  privacy,
  desk,
};
