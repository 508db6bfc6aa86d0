// Says what is wrong with JSON documents by a JSON schema, read by Ajv. It takes the
// folder of the library, the schema, and on its input a list of {name, as, document}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [library, schema] = process.argv.slice(2);
const Ajv = createRequire(import.meta.url)(`${library}/dist/2020.js`).default;
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
ajv.addSchema(JSON.parse(readFileSync(schema, 'utf8')), 'descriptors');
for (const { name, as, document } of JSON.parse(readFileSync(0, 'utf8'))) {
  const valid = ajv.getSchema(`descriptors#/$defs/${as}`);
  if (!valid(document)) {
    for (const { instancePath, message, params } of valid.errors) {
      console.log(`${name}${instancePath} ${message} ${JSON.stringify(params)}`);
    }
  }
}
