import type { Words } from '../words.js';
import { common } from './common.js';
import { filing } from './filing.js';
import { home } from './home.js';
import { privacy } from './privacy.js';
import { deadlines, desk, directory, help, procedures, registry } from './public.js';
import { tracking } from './tracking.js';

export const en: Words = {
  ...common,
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
