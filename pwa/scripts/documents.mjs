// Hands the app's trusted documents (hash → text) to the server: graph/documents/app.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const documents = JSON.parse(await readFile(new URL('../src/graphql/persisted-documents.json', import.meta.url), 'utf8'));
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => a.localeCompare(b)));
const target = new URL('../../graph/documents/', import.meta.url);
await mkdir(target, { recursive: true });
await writeFile(new URL('app.json', target), `${JSON.stringify(sorted, null, 2)}\n`);

// Fragments are texts that no screen runs: marked, so that the app is built without them.
const types = new URL('../src/graphql/graphql.ts', import.meta.url);
const text = await readFile(types, 'utf8');
await writeFile(types, text.replaceAll('Doc = new TypedDocumentString(', 'Doc = /* #__PURE__ */ new TypedDocumentString('));
