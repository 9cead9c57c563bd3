import type { ThemeConfig } from 'antd';
import { TOKENS } from '../shared/tokens.js';

/** With these antd has no contrast failure (experience.md 2.1). */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: TOKENS.accent,
    colorError: '#cf1322',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDescription: '#595959',
    colorTextTertiary: '#595959',
    fontSize: 16,
    controlHeightLG: 48,
  },
};
