/** The number that lets antd write its style into this page: `<ConfigProvider csp={{ nonce }}>`. */
export function pageNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]');
  return meta?.nonce || meta?.content || undefined;
}
