// Fails the build when index.html loads too much for an old tablet on a slow line,
// or holds something the content security policy forbids.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const budget = { script: 125_000, all: 300_000 }; // bytes, gzipped

const html = await readFile(new URL('index.html', dist), 'utf8');
const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
const faults = [];

if (/<style|\sstyle=|<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/i.test(html)) faults.push('index.html holds an inline script or style');
const foreign = addresses.filter((address) => !address.startsWith('/') || address.startsWith('//'));
if (foreign.length > 0) faults.push(`index.html loads from elsewhere: ${foreign.join(', ')}`);

let script = 0;
let all = gzipSync(html).length;
for (const address of addresses.filter((a) => a.startsWith('/'))) {
  const size = gzipSync(await readFile(new URL(`.${address}`, dist))).length;
  all += size;
  if (address.endsWith('.js')) script += size;
}
if (script > budget.script) faults.push(`first load: ${script} bytes of script, at most ${budget.script}`);
if (all > budget.all) faults.push(`first load: ${all} bytes, at most ${budget.all}`);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`first load: script ${kB(script)} of ${kB(budget.script)}, all ${kB(all)} of ${kB(budget.all)}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
