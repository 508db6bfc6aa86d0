import type { Operation, Receipt, WireOperation } from './operation';
import type { HeldTag } from './transport';

/** A file of the model: two fields to edit and a list of records. */
export interface ModelFile {
  readonly id: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly conflicts: readonly { readonly operationId: string; readonly mine: string; readonly theirs: string }[];
}

/** The model's verbs. */
export type ModelCommand =
  | { readonly edit: { readonly field: string; readonly from: string; readonly to: string } }
  | { readonly note: { readonly text: string } };

/** The model's appliers: what the screen shows of what is pending. */
export const MODEL_APPLIERS = {
  edit: (file: ModelFile | undefined, { field, to }: { readonly field: string; readonly to: string }) =>
    file && { ...file, fields: { ...file.fields, [field]: to } },
  note: (file: ModelFile | undefined, { text }: { readonly text: string }, { id }: Operation<unknown>) =>
    file && (file.notes.some((note) => note.id === id) ? file : { ...file, notes: [...file.notes, { id, text }] }),
};

interface Stored {
  readonly files: ReadonlyMap<string, ModelFile>;
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly leftBehind: readonly string[]; // operation ids in REVIEW
}

/** The server as architecture §2 and tablet §3 describe it, small enough to be obviously right. */
export class ModelServer {
  #stored: Stored;
  #backup: Stored;
  #epoch = 1;
  readonly rights = new Map<string, Set<string>>(); // person → households
  reference = 'r1';

  constructor(households: readonly string[]) {
    this.#stored = { files: new Map(households.map((id) => [id, { id, version: 1, fields: {}, notes: [], conflicts: [] }])), receipts: new Map(), leftBehind: [] };
    this.#backup = this.#stored;
  }

  get epoch(): string {
    return `epoch-${this.#epoch}`;
  }

  backup(): void {
    this.#backup = this.#stored;
  }

  restore(): void {
    this.#stored = this.#backup;
    this.#epoch++;
  }

  receipt(operationId: string): Receipt | undefined {
    return this.#stored.receipts.get(operationId);
  }

  file(id: string): ModelFile | undefined {
    return this.#stored.files.get(id);
  }

  /** Whether the words of an operation are in the database. */
  hasWordsOf(operation: Operation<ModelCommand>): boolean {
    const file = this.#stored.files.get(operation.householdId);
    if (this.#stored.leftBehind.includes(operation.id)) return true;
    if ('note' in operation.command) return file?.notes.some(({ id }) => id === operation.id) ?? false;
    return this.receipt(operation.id) !== undefined;
  }

  submit(person: string, operations: readonly WireOperation<ModelCommand>[]): readonly Receipt[] {
    return operations.flatMap((operation) => {
      const known = this.receipt(operation.id);
      if (known) return [known];
      if (operation.after !== null && !this.receipt(operation.after)) return []; // not judged: the client resends
      return [this.#judge(person, operation)];
    });
  }

  #judge(person: string, operation: WireOperation<ModelCommand>): Receipt {
    const { files, receipts, leftBehind } = this.#stored;
    const file = files.get(operation.householdId);
    const blank = { operationId: operation.id, refusal: null, conflicts: [] };
    if (!file || !this.rights.get(person)?.has(operation.householdId)) {
      const receipt: Receipt = { ...blank, status: 'REVIEW', version: null };
      this.#stored = { files, receipts: new Map([...receipts, [operation.id, receipt]]), leftBehind: [...leftBehind, operation.id] };
      return receipt;
    }
    const [next, status] = applied(file, operation);
    const receipt: Receipt = { ...blank, status, version: next.version };
    this.#stored = { files: new Map([...files, [file.id, next]]), receipts: new Map([...receipts, [operation.id, receipt]]), leftBehind };
    return receipt;
  }

  /** What this person would be sent now. */
  view(person: string): ReadonlyMap<string, { readonly tag: string; readonly file: ModelFile }> {
    const mine = [...this.#stored.files.values()].filter(({ id }) => this.rights.get(person)?.has(id));
    return new Map(mine.map((file) => [file.id, { tag: `${this.epoch}:${file.version}`, file }]));
  }

  /** The data of a `sync` answer. */
  sync(person: string, held: readonly HeldTag[], reference: string | null, first: number): unknown {
    const view = this.view(person);
    const stale = [...view].filter(([id, { tag }]) => !held.some((one) => one.householdId === id && one.tag === tag));
    return {
      sync: {
        files: stale.slice(0, first).map(([, { tag, file }]) => ({ tag, household: file })),
        leave: held.filter(({ householdId }) => !view.has(householdId)).map(({ householdId }) => ({ householdId, reason: 'NOT_YOURS' })),
        more: stale.length > first, epoch: this.epoch, minimumSchema: 1, serverTime: '2026-12-01T10:00:00Z',
        reference: reference === this.reference ? null : { tag: this.reference },
      },
    };
  }
}

function applied(file: ModelFile, { id, command }: WireOperation<ModelCommand>): readonly [ModelFile, 'APPLIED' | 'CONFLICT'] {
  const next = { ...file, version: file.version + 1 };
  if ('note' in command) return [{ ...next, notes: [...file.notes, { id, text: command.note.text }] }, 'APPLIED'];
  const { field, from, to } = command.edit;
  const current = file.fields[field] ?? '';
  if (current === from || current === to) return [{ ...next, fields: { ...file.fields, [field]: to } }, 'APPLIED'];
  return [{ ...next, conflicts: [...file.conflicts, { operationId: id, mine: to, theirs: current }] }, 'CONFLICT'];
}
