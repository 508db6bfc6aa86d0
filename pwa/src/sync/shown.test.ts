import { describe, expect, it } from 'vitest';
import type { ReceiptStatus } from './operation';
import { shown, type Appliers, type Known } from './shown';

/** A file with fields to edit, and what an edit does to it. */
interface ModelFile {
  readonly id: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
}

type Edit = { readonly edit: { readonly field: string; readonly from: string; readonly to: string } };

const editing: Appliers<ModelFile, Edit> = { edit: (file, { field, to }) => file && { ...file, fields: { ...file.fields, [field]: to } } };

const received: ModelFile = { id: 'a', version: 5, fields: { phone: 'old' } };
const operation = { id: 'op', householdId: 'a', recordedAt: '', command: { edit: { field: 'phone', from: 'old', to: 'new' } } };

function phone(file: ModelFile | undefined, status: ReceiptStatus | null, version: number | null, pulledAt = 0): string | undefined {
  const settled = status && [{ operation, seq: 1, at: 10, dealtWith: false, receipt: { operationId: 'op', status, version, refusal: null, conflicts: [] } }];
  const operations = status ? [] : [{ operation, seq: 1, state: 'SAVED' as const }];
  return shown({ received: file, operations, receipts: settled ?? [], pulledAt }, editing).file?.fields['phone'];
}

describe('what people see of their own change', () => {
  it.each([
    ['while it is only here', received, null, null, 'new'],
    ['after its receipt, before the file came: no flicker back', received, 'APPLIED', 6, 'new'],
    ['also when it is a conflict', received, 'CONFLICT', 6, 'new'],
    ['not any more when the file came, whatever it says now', { ...received, version: 6, fields: { phone: 'other' } }, 'APPLIED', 6, 'other'],
    ['not any more when a later file came', { ...received, version: 9 }, 'APPLIED', 6, 'old'],
    ['not any more when it was refused', received, 'REFUSED', null, 'old'],
    ['not any more when it went to review', received, 'REVIEW', null, 'old'],
    ['nothing when the file left', undefined, 'APPLIED', 6, undefined],
  ] as const)('%s', (_, file, status, version, want) => {
    expect(phone(file, status, version)).toBe(want);
  });
});

type Register = { readonly register: { readonly name: string } };

describe('a household registered here', () => {
  const register = { id: 'op', householdId: 'new', recordedAt: '', command: { register: { name: 'x' } } };
  const appliers: Appliers<ModelFile, Register> = { register: () => ({ ...received, id: 'new', version: 0 }) };
  const id = (known: Omit<Known<ModelFile, Register>, 'received'>) => shown({ received: undefined, ...known }, appliers).file?.id;
  const settled = { operation: register, seq: 1, at: 10, dealtWith: false, receipt: { operationId: 'op', status: 'APPLIED' as const, version: 1, refusal: null, conflicts: [] } };

  it('is shown before and after its receipt, until a complete pull says otherwise', () => {
    expect(id({ operations: [{ operation: register, seq: 1, state: 'SAVED' }], receipts: [], pulledAt: 5 })).toBe('new');
    expect(id({ operations: [], receipts: [settled], pulledAt: 5 })).toBe('new');
    expect(id({ operations: [], receipts: [settled], pulledAt: 11 })).toBeUndefined();
  });
});

it('a verb that cannot be shown is pending all the same', () => {
  const unknown = { ...operation, command: { toString: {} } as never };
  const result = shown({ received, operations: [{ operation: unknown, seq: 1, state: 'SAVED' }], receipts: [], pulledAt: 0 }, editing);
  expect([result.file, result.pending.length]).toEqual([received, 1]);
});
