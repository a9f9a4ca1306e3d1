import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const json = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
// Browsers ask for `?filter[name]=cup` as it stands there, which RFC 3986 would have escaped.
ajv.addFormat('uri', (url) => URL.canParse(url));
ajv.addMetaSchema(json(require.resolve('ajv/dist/refs/json-schema-draft-06.json')));
const folder = dirname(require.resolve('har-schema'));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  ajv.addSchema(json(join(folder, file)));
}

/** What the published schema of HAR 1.2 has against a value; empty when it is valid. */
export function harErrors(value: unknown): readonly string[] {
  ajv.validate('har.json#', value);
  return (ajv.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
}
