// Writes src/involvement/verbs.ts and reads.ts: the tables of who may do what to a file, and who reads what is kept about it, from
// the one the server's test keeps of access.go (access §2).
import { readFile, writeFile } from 'node:fs/promises';

const golden = await readFile(new URL('../../server/casework/testdata/access.golden', import.meta.url), 'utf8');
const verbs = [...golden.matchAll(/^(\w+) \((RECORD|EDIT|ONLINE) .*\n((?: {2}\S.*\n)+)/gmu)].map(([, verb, kind, rows]) => {
  const who = [...rows.matchAll(/^ {2}(\w+) +may: ([A-Z_ ]*[A-Z])/gmu)].map(([, role, people]) => `${role}: [${people.split(' ').map((one) => `'${one}'`).join(', ')}]`);
  return `  ${verb}: { kind: '${kind}', who: { ${who.join(', ')} } },\n`;
});

await writeFile(new URL('../src/involvement/verbs.ts', import.meta.url), `/** Who may do what to a file: written by scripts/may.mjs from the server's own table (access §2). */
export const VERBS = {
${verbs.join('')}} as const;
`);

const reads = [...golden.matchAll(/^(\w+) \(read of a file\)\n {2}([A-Z_ ]+)$/gmu)].map(([, what, roles]) => `  ${what}: [${roles.split(' ').map((one) => `'${one}'`).join(', ')}],\n`);

await writeFile(new URL('../src/involvement/reads.ts', import.meta.url), `import type { OrganisationRole } from '../graphql/graphql';

/** In which role in a file an organisation reads what is kept about it: written by scripts/may.mjs from the server's own table (access §2). */
export const READS = {
${reads.join('')}} as const satisfies Readonly<Record<string, readonly OrganisationRole[]>>;
`);
