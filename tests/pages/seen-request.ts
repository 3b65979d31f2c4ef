import type { IncomingHttpHeaders } from 'node:http';

/** One request as it arrived, of whatever host. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
