import type { MiddlewareHandler } from 'hono';

/**
 * The extension may ask from any origin, without cookies: a Firefox extension has another origin on
 * every computer, so a list is not possible, and the token alone decides. Only the API answers so.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*');
  // Without this a page may not see them, however plainly they are sent.
  c.header('Access-Control-Expose-Headers', 'ETag, Retry-After');
  if (c.req.method !== 'OPTIONS') return next();
  c.header('Access-Control-Allow-Methods', 'GET, POST');
  c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type, If-None-Match');
  c.header('Access-Control-Max-Age', '86400');
  // Chrome asks this before it lets a page of the wide net reach an address of the office's own net.
  if (c.req.header('Access-Control-Request-Private-Network') === 'true') {
    c.header('Access-Control-Allow-Private-Network', 'true');
  }
  return c.body(null, 204);
};
