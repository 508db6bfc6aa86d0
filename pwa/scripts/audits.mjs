// Runs the audits of GraphQL over HTTP (npm graphql-http) on the address that is
// given, and prints a line for each: "ok" or "error", its id and its name. The
// Go test of the API reads them.
import { auditServer } from 'graphql-http';

const [url] = process.argv.slice(2);
for (const result of await auditServer({ url })) {
  console.log([result.status, result.id, result.name, result.reason ?? ''].join('\t').replaceAll('\n', ' '));
}
