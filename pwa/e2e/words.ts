import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { m as Messages } from '../src/messages';

/**
 * The app's Dutch texts, by the same names and with the same types as the app's own
 * `m`: a test says which sentence it expects, and survives that it is written better.
 * Read from the catalogue: the generated modules are a thousand files to load.
 */
export const m = new Proxy({}, { get: (_, key) => (values: Readonly<Record<string, unknown>> = {}) => say(String(key), values) }) as typeof Messages;

const folder = join(import.meta.dirname, '../src/messages/nl');
const texts = new Map(readdirSync(folder).flatMap((file) => Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>)));

function say(key: string, values: Readonly<Record<string, unknown>>): string {
  const text = texts.get(key);
  if (text === undefined) throw new Error(`No text ${key}`);
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name]));
}
