import { z } from 'zod';
import { answerSchemas, sentSchemas } from './wire';

/** The JSON Schemas (2020-12) of all that travels, by name, from the very schemas that read it. */
export function wireDocuments(): Record<string, object> {
  const named = Object.entries({ ...sentSchemas, ...answerSchemas });
  return Object.fromEntries(
    named.map(([name, schema]) => {
      const { $schema: _, ...document } = z.toJSONSchema(schema, { io: 'input' });
      return [name, document];
    }),
  );
}
