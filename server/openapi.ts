import { wireDocuments } from '@/lib/tally/wire-documents';

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const answer = (description: string, name: string) => ({ description, content: json(name) });
const sent = (name: string) => ({ required: true, content: json(name) });

const badRequest = {
  '400': answer('Not JSON, or not what the schema says.', 'Refused'),
  '408': answer('The body took longer than a line of an office needs.', 'Refused'),
  '413': answer('More than 32 KiB.', 'Refused'),
  '415': answer('Not application/json, or compressed.', 'Refused'),
};
const later = {
  '500': answer('An error of the server.', 'Refused'),
  '503': {
    ...answer('Too many at once, or the store is out of order for now.', 'Refused'),
    headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } } },
  },
};
const unknownToken = { '401': answer('A token that is unknown, ended or revoked.', 'Refused') };
const security = [{ device: [] }];

/** The API as OpenAPI 3.1, made from the schemas that read it. `npm run openapi` writes it to openapi.json. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Siap Siar: the tally',
      version: '1',
      description: 'Counts of posts, never their text. Unknown fields of a request are refused, of an answer ignored.',
    },
    paths: {
      '/api/v1/health': {
        get: { summary: 'Whether the tally answers.', responses: { '200': { description: 'It does.' } } },
      },
      '/api/v1/openapi.json': {
        get: { summary: 'This document.', responses: { '200': { description: 'OpenAPI 3.1.' } } },
      },
      '/api/v1/enrol': {
        post: {
          summary: 'A code for a token. The slot that used a code may ask again while the code is valid.',
          requestBody: sent('Enrolment'),
          responses: {
            '200': answer('The token, told this once, and the pack.', 'Enrolled'),
            ...badRequest,
            '403': answer('The code is unknown, used by another slot, expired or tried out.', 'Refused'),
            ...later,
          },
        },
      },
      '/api/v1/sync': {
        post: {
          summary: 'Merges cells: absolute counts with revisions. 200 only when they are on the disk.',
          security,
          requestBody: sent('TallyReport'),
          responses: {
            '200': answer('A result for each entry.', 'TallyReply'),
            ...badRequest,
            ...unknownToken,
            ...later,
          },
        },
      },
      '/api/v1/pack': {
        get: {
          summary: 'What the Diskominfo supplies for the unit: data only.',
          security,
          parameters: [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }],
          responses: {
            '200': answer('The pack; its ETag is the packTag of a reply, in quotes.', 'Packed'),
            '304': { description: 'The pack is the one that was named.' },
            ...unknownToken,
            ...later,
          },
        },
      },
      '/api/v1/link': {
        post: {
          summary: "A key to the unit's own page, `/u/KEY`, for a phone.",
          security,
          requestBody: sent('LinkRequest'),
          responses: {
            '200': answer('The key, told this once.', 'Linked'),
            ...badRequest,
            ...unknownToken,
            ...later,
          },
        },
      },
      '/api/v1/revoke': {
        post: {
          summary: 'Ends the device of the token. Once more does no harm.',
          security,
          requestBody: sent('Revocation'),
          responses: {
            '200': answer('It is ended. Its counts stay.', 'Revoked'),
            ...badRequest,
            ...unknownToken,
            ...later,
          },
        },
      },
    },
    components: {
      securitySchemes: { device: { type: 'http', scheme: 'bearer' } },
      schemas: wireDocuments(),
    },
  };
}
