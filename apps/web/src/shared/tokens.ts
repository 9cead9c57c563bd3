/** Colours that both trees use; styles/tokens.css holds the same for pages without antd (tokens.spec.ts). */
export const TOKENS = {
  accent: '#0050b3',
  ink: '#1b2430',
  quiet: '#4a5565',
  bad: '#b3261e',
  good: '#1a6b38',
  wait: '#8a5200',
} as const;
