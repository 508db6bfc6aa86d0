import { beforeEach, describe, expect, it } from 'vitest';
import { aHost } from '../vault/fixtures';
import { createTablet } from './create';
import type { HeldFile, Operation, Receipt, WireOperation } from './operation';
import { act, resultOf, saveAndHear, type Acting } from './online';
import type { Tablet } from './tablet';
import type { Answer, Failure, Transport } from './transport';
import { uuidMaker } from './uuid';

interface Command {
  readonly decide?: { readonly weighing: string };
  readonly addStep?: { readonly what: string };
}

const CHAIR = { personId: 'p-chair', organisationId: 'o-regie' };
const HOUSEHOLD = 'h1';

/** A server that keeps what it judged by id, and can lose its answers. */
class Server implements Transport<Command> {
  judged = new Map<string, { readonly operation: Operation<Command>; readonly receipt: Receipt }>();
  losing: Failure | null = null;
  refusing: Receipt['refusal'] = null;
  away = false;

  async me(): Promise<Answer> {
    return this.away ? { kind: 'OFFLINE' } : { kind: 'DATA', data: { me: { ...CHAIR, epoch: 'e' } } };
  }

  async submit(_actor: unknown, operations: readonly WireOperation<Command>[]): Promise<Answer> {
    if (this.away) return { kind: 'OFFLINE' };
    const receipts = operations.map((operation) => {
      const known = this.judged.get(operation.id);
      if (known) return known.receipt;
      const receipt: Receipt = { operationId: operation.id, status: this.refusing ? 'REFUSED' : 'APPLIED', version: this.judged.size + 1, refusal: this.refusing, conflicts: [] };
      this.judged.set(operation.id, { operation, receipt });
      return receipt;
    });
    return this.losing ?? { kind: 'DATA', data: { submit: receipts } };
  }

  async sync(): Promise<Answer> {
    if (this.away) return { kind: 'OFFLINE' };
    return { kind: 'DATA', data: { sync: { files: [], leave: [], more: false, epoch: 'e', reference: null, serverTime: '2026-11-25T10:00:00Z', minimumSchema: 1 } } };
  }
}

let server: Server;
let tablet: Tablet<HeldFile, Command, null, null>;
let acting: Acting<Command>;

beforeEach(async () => {
  server = new Server();
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  tablet = await createTablet<HeldFile, Command, null, null>({
    device: {
      host: aHost(), locks: null, storage: undefined, channel: () => null, random,
      now: () => Date.now(), chance: () => 0.5, later: () => () => undefined,
      page: { visible: () => true, onVisibility: () => () => undefined, onReturn: () => () => undefined, onPoke: () => () => undefined },
    },
    transport: server, appliers: {}, summarise: () => null, schema: 1, cost: { memoryKiB: 19 * 1024, passes: 2 },
  });
  await tablet.create('vier woorden zijn genoeg', { ...CHAIR, recoveryKey: null });
  acting = { tablet, transport: server, newId: uuidMaker(() => Date.now(), random), now: () => Date.now() };
});

const decide = (weighing: string): Command => ({ decide: { weighing } });

describe('deciding online', () => {
  it('gives the receipt and keeps nothing', async () => {
    const sent = await act(acting, HOUSEHOLD, decide('Voorkomen is goedkoper.'));
    expect(sent.kind === 'RECEIPT' && sent.receipt.status).toBe('APPLIED');
    expect(await tablet.draft(HOUSEHOLD, 'act.decide')).toBeUndefined();
  });

  it('decides once when the answer was lost and the button is pressed again', async () => {
    server.losing = { kind: 'TIMEOUT' };
    expect((await act(acting, HOUSEHOLD, decide('Voorkomen.'))).kind).toBe('NO_CONNECTION');
    server.losing = null;
    expect((await act(acting, HOUSEHOLD, decide('Voorkomen.'))).kind).toBe('RECEIPT');
    expect(server.judged.size).toBe(1);
  });

  it('tells that the earlier words count when they arrived after all', async () => {
    server.losing = { kind: 'TIMEOUT' };
    await act(acting, HOUSEHOLD, decide('Eerste versie.'));
    server.losing = null;
    expect((await act(acting, HOUSEHOLD, decide('Tweede versie.'))).kind).toBe('EARLIER');
    expect([...server.judged.values()].map(({ operation }) => operation.command.decide?.weighing)).toEqual(['Eerste versie.']);
  });

  it('sends the new words when the earlier ones were refused', async () => {
    server.losing = { kind: 'TIMEOUT' };
    server.refusing = { code: 'INVALID', rule: '0.3', message: 'Schrijf de afweging op.', field: 'weighing' };
    await act(acting, HOUSEHOLD, decide('?'));
    server.losing = null;
    server.refusing = null;
    const sent = act(acting, HOUSEHOLD, decide('Voorkomen.'));
    expect(await sent).toMatchObject({ kind: 'RECEIPT' });
    expect(server.judged.size).toBe(2);
  });

  it('says what to do when nobody can judge it', async () => {
    server.losing = { kind: 'SIGN_IN' };
    expect((await act(acting, HOUSEHOLD, decide('x'))).kind).toBe('SIGN_IN');
    server.losing = { kind: 'SERVER_ERROR', status: 502 };
    expect((await act(acting, HOUSEHOLD, decide('x'))).kind).toBe('NOT_TAKEN');
    tablet.lock();
    expect((await act(acting, HOUSEHOLD, decide('x'))).kind).toBe('NOT_KEPT');
  });
});

describe('recording from a desk', () => {
  const step: Command = { addStep: { what: 'Budgetplan maken' } };

  it('waits for what the server says', async () => {
    const sent = await saveAndHear(acting, HOUSEHOLD, step);
    expect(sent.kind === 'RECEIPT' && sent.receipt.status).toBe('APPLIED');
  });

  it('is saved here when there is no connection', async () => {
    server.away = true;
    expect((await saveAndHear(acting, HOUSEHOLD, step)).kind).toBe('SAVED_HERE');
    expect(tablet.operations()).toHaveLength(1);
  });

  it('gives the words back as the draft when it is refused', async () => {
    server.refusing = { code: 'INVALID', rule: '2.5', message: 'Kies wie dit doet.', field: 'organisation' };
    await tablet.saveDraft(HOUSEHOLD, 'step', { what: 'Budgetplan maken' });
    const sent = await saveAndHear(acting, HOUSEHOLD, step, { kind: 'step', values: { what: 'Budgetplan maken' } });
    expect(sent.kind === 'RECEIPT' && sent.receipt.refusal?.field).toBe('organisation');
    expect(await tablet.draft(HOUSEHOLD, 'step')).toEqual({ what: 'Budgetplan maken' });
    expect(tablet.state.value.attention).toBe(0);
  });
});

describe('the result of a form', () => {
  const say = () => ({ message: 'nee', field: null });
  const receipt = (status: Receipt['status']): Receipt => ({ operationId: 'o', status, version: null, refusal: null, conflicts: [] });

  it.each([
    ['applied', { kind: 'RECEIPT', receipt: receipt('APPLIED') } as const, true],
    ['saved on this tablet', { kind: 'SAVED_HERE' } as const, true],
    ['refused', { kind: 'RECEIPT', receipt: receipt('REFUSED') } as const, false],
    ['kept for the case team', { kind: 'RECEIPT', receipt: receipt('REVIEW') } as const, false],
    ['no connection', { kind: 'NO_CONNECTION' } as const, false],
  ])('%s', (_, sent, ok) => expect(resultOf(sent, say).ok).toBe(ok));
});
