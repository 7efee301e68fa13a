/** What clients read of an answer beside its body. */
const readable = 'ETag, Location, Retry-After';

/** Pages of any origin may ask, with the credentials that the elements send along. */
export function allowOrigin(request: Request, response: Response): Response {
  const origin = request.headers.get('Origin');
  if (origin === null || response.type === 'error') return response;
  const headers = new Headers(response.headers);
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Allow-Credentials', 'true');
  headers.set('Access-Control-Expose-Headers', readable);
  headers.append('Vary', 'Origin');
  return new Response(response.body, { status: response.status, headers });
}

/** What a browser asks before it sends a command to another origin. */
export function answerPreflight(request: Request): Response {
  return allowOrigin(
    request,
    new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
        'Access-Control-Allow-Private-Network': 'true',
        'Access-Control-Max-Age': '600',
      },
    }),
  );
}
