/** A call as it reached the mock. */
export interface ReceivedRequest {
  readonly method: string;
  /** Below the base URL: `/spaces`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it is JSON, else the text; null when there is none. */
  readonly body: unknown;
}

export async function describeRequest(request: Request, basePath: string): Promise<ReceivedRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname.slice(basePath.length),
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(request.headers),
    body: parseBody(await request.clone().text()),
  };
}

function parseBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
