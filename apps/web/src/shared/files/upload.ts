import { NoConnection, Problem } from '../api/problem.js';

interface Upload {
  readonly blob: Blob;
  readonly name: string;
  /** Of a tracking session, when there is one. */
  readonly bearer?: string;
  readonly onProgress: (percent: number) => void;
}

/** Sends one file and says how far it is; `fetch` cannot. Gives the id by which an event names it. */
export function upload({ blob, name, bearer, onProgress }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/attachments');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    if (bearer) request.setRequestHeader('authorization', `Bearer ${bearer}`);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0),
    );
    request.addEventListener('error', () => reject(new NoConnection()));
    request.addEventListener('abort', () => reject(new NoConnection()));
    request.addEventListener('load', () => {
      const body = readJson(request.responseText);
      if (request.status === 201 && typeof body.id === 'string') resolve(body.id);
      else reject(new Problem(request.status, body, request.getResponseHeader('x-request-id')));
    });
    const form = new FormData();
    form.append('file', blob, name);
    request.send(form);
  });
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
