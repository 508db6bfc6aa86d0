/**
 * The server's pure core in this process: the API, the rules and the judging of
 * operations, compiled to WebAssembly from server/purecore, on files in memory.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Actor, HeldTag, WireOperation } from '../sync';
import { documents, type Command } from './contract';

/** Whose tablet it is. */
export type PersonName = 'fatma' | 'sam' | 'noor';

/** What became of an operation's words. */
export interface Words {
  readonly status: 'APPLIED' | 'CONFLICT' | 'REVIEW' | 'REFUSED';
  readonly content: string;
  readonly inFile: boolean;
  readonly leftBehind: boolean;
}

/** What server/purecore offers. */
interface Core {
  readonly households: readonly string[];
  restart(): void;
  actor(name: PersonName): Actor;
  post(name: PersonName, body: string): string;
  give(household: number, name: PersonName): void;
  roles(name: PersonName, has: boolean): void;
  nextDay(): void;
  region(nights: number): void;
  backup(): () => void;
  words(operationId: string): Words | null;
}

/** The server as a tablet meets it. */
export class PureServer {
  readonly core: Core;
  #restore: () => void = () => undefined;

  private constructor(core: Core) {
    this.core = core;
  }

  /** Builds the core with the Go tool and starts it. */
  static async start(folder: string): Promise<PureServer> {
    const go = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      execFileSync('go', args, { env: { ...process.env, GOFLAGS: '-buildvcs=false', ...env }, encoding: 'utf8' }).trim();
    const binary = join(folder, 'core.wasm');
    go(['build', '-o', binary, '../server/purecore'], { GOOS: 'js', GOARCH: 'wasm' });
    createRequire(import.meta.url)(join(go(['env', 'GOROOT']), 'lib/wasm/wasm_exec.js'));
    const { Go } = globalThis as unknown as { readonly Go: new () => { readonly importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> } };
    const program = new Go();
    const { instance } = await WebAssembly.instantiate(readFileSync(binary), program.importObject);
    void program.run(instance); // it runs as long as this process
    return new PureServer((globalThis as unknown as { readonly purecore: Core }).purecore);
  }

  /** A new world: five households, all of Fatma and Sam's team. */
  restart(): void {
    this.core.restart();
    this.#restore = this.core.backup();
  }

  backup(): void {
    this.#restore = this.core.backup();
  }

  restore(): void {
    this.#restore();
  }

  /** The data of a `submit` answer. */
  submit(person: PersonName, operations: readonly WireOperation<Command>[]): unknown {
    return this.#ask(person, { documentId: documents.submit, variables: { operations } });
  }

  /** The data of a `sync` answer. */
  sync(person: PersonName, held: readonly HeldTag[], first: number): unknown {
    const variables = { held: held.map(({ householdId, tag }) => ({ householdId, tag })), reference: null, first };
    return this.#ask(person, { documentId: documents.sync, variables });
  }

  #ask(person: PersonName, question: object): unknown {
    const answer = JSON.parse(this.core.post(person, JSON.stringify(question))) as { readonly data?: unknown; readonly errors?: unknown };
    if (answer.errors !== undefined || answer.data === undefined) throw new Error(`The server does not answer: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }
}
