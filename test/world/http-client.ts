/** An answer of the interface, read whole. */
export class Answer {
  constructor(
    readonly request: string,
    readonly status: number,
    readonly headers: Headers,
    readonly text: string,
    readonly bytes = Buffer.from(text),
  ) {}

  // eslint-disable-next-line typescript/no-explicit-any
  get body(): Record<string, any> {
    try {
      return JSON.parse(this.text) as Record<string, unknown>;
    } catch {
      return {};
    }
  }

  /** The body, when the status is this one; otherwise the test fails with all that is known. */
  // eslint-disable-next-line typescript/no-explicit-any
  ok(status: number): Record<string, any> {
    if (this.status !== status)
      throw new Error(`${this.request}: ${this.status} instead of ${status}\n${this.text}`);
    return this.body;
  }
}

/** What somebody does on the wire; keeps the headers that say who it is. */
export class HttpClient {
  constructor(
    private readonly base: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  with(headers: Readonly<Record<string, string>>): HttpClient {
    return new HttpClient(this.base, { ...this.headers, ...headers });
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.send('POST', path, { ...type, ...headers }, text);
  }

  /** One event for a case. */
  event(caseId: string, type: string, payload?: object, more: object = {}, headers = {}): Promise<Answer> {
    return this.post(`/api/cases/${caseId}/events`, { type, payload, ...more }, headers);
  }

  async send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body?: string | Uint8Array | FormData,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const response = await fetch(this.base + path, {
      method,
      headers: { ...this.headers, ...headers },
      body: body as never,
      redirect: 'manual',
      signal,
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const answer = new Answer(
      `${method} ${path}`,
      response.status,
      response.headers,
      bytes.toString('utf8'),
      bytes,
    );
    HttpClient.heard?.(answer);
    return answer;
  }

  /** Hears every answer; the description of the interface is checked against them. */
  static heard: ((answer: Answer) => void) | undefined;
}
