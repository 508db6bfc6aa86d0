import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtApp } from '../e2e/server';

/** Bytes of script, gzipped, of the first load and of every screen that comes later: what it needs beyond the first load. */
export function scriptSizes(): readonly (readonly [string, number])[] {
  const assets = join(builtApp(), 'assets');
  const text = (file: string) => readFileSync(join(assets, file), 'utf8');
  const size = (files: ReadonlySet<string>) => [...files].reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
  const needs = (file: string, seen: Set<string>): Set<string> => {
    if (!seen.has(file)) {
      seen.add(file);
      for (const [, next] of text(file).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/gu)) needs(next!, seen);
    }
    return seen;
  };
  const html = readFileSync(join(builtApp(), 'index.html'), 'utf8');
  const first = new Set([...html.matchAll(/assets\/([\w.-]+\.js)/gu)].flatMap(([, file]) => [...needs(file!, new Set())]));
  const screens = readdirSync(assets).filter((file) => /(?:Page|Screens?|Start)-[\w-]+\.js$/u.test(file));
  return [['first load', size(first)], ...screens.map((file) => [file.replace(/-[\w-]{8}\.js$/u, ''), size(new Set([...needs(file, new Set())].filter((needed) => !first.has(needed))))] as const)];
}
