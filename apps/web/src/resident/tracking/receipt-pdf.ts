import { NoConnection, Problem } from '../../shared/api/problem.js';

/** The receipt as a document to keep, for whoever tracks the case. */
export async function fetchReceiptPdf(token: string): Promise<Blob> {
  const response = await fetch('/api/track/receipt.pdf', {
    headers: { authorization: `Bearer ${token}`, 'accept-language': document.documentElement.lang },
  }).catch(() => {
    throw new NoConnection();
  });
  if (!response.ok)
    throw new Problem(
      response.status,
      await response.json().catch(() => null),
      response.headers.get('x-request-id'),
    );
  return response.blob();
}
