import type { Words } from '../words.js';
import { account } from './account.js';
import { common } from './common.js';
import { filing } from './filing.js';
import { home } from './home.js';
import { privacy } from './privacy.js';
import { deadlines, desk, directory, help, procedures, registry } from './public.js';
import { tracking } from './tracking.js';

export const en: Words = {
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
