import type { ThemeConfig } from 'antd';
import { TOKENS } from '../shared/tokens.js';

/** Office density on a screen, targets for fingers on a telephone; with these colours antd has no contrast failure
 * (experience.md 2.1). */
export function antdTheme(narrow: boolean): ThemeConfig {
  return {
    // The page's own style sheet names colours by variable; antd writes its values out.
    token: {
      colorPrimary: TOKENS.accent,
      colorLink: TOKENS.accent,
      colorText: TOKENS.ink,
      colorTextSecondary: TOKENS.quiet,
      colorTextPlaceholder: '#6b6b6b',
      colorTextDescription: '#595959',
      colorTextTertiary: '#595959',
      colorTextDisabled: '#6b7280',
      colorError: '#b3261e',
      colorBorder: '#8b95a3',
      colorBorderSecondary: '#d8dee6',
      borderRadius: 6,
      fontSize: 15,
      controlHeight: narrow ? 44 : 36,
      controlHeightSM: narrow ? 36 : 28,
      fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
      motion: false,
    },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 } },
  };
}
