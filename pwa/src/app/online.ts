import { askServer, fetchTransport, uuidMaker, type Acting, type Failure, type Transport } from '../sync';
import { honestFetch } from './activity';
import { documents, type Command } from './contract';
import type { AppTablet } from './tablet';

/** A trusted document with the types of its answer and its variables. */
interface TrustedDocument<T, V> {
  readonly __apiType?: (variables: V) => T;
}

const asking = askServer({ fetch: honestFetch });
const transport: Pick<Transport<Command>, 'submit'> = fetchTransport<Command>({ documents, fetch: honestFetch });
const newId = uuidMaker(() => Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));

/** Reads something from the server, for whose vault is open. The server's own answer to our own document has the document's shape. */
export async function ask<T, V>(tablet: AppTablet, document: TrustedDocument<T, V>, variables: V): Promise<{ readonly kind: 'DATA'; readonly data: T; readonly errors?: unknown } | Failure> {
  const answer = await asking(hashOf(document), variables, tablet.state.value.actor);
  return answer.kind === 'DATA' ? { ...answer, data: answer.data as T } : answer;
}

/** What acting online needs, for this tablet. */
export function acting(tablet: AppTablet): Acting<Command> {
  return { tablet: tablet as unknown as Acting<Command>['tablet'], transport, newId, now: () => Date.now() };
}

/** The hash that the generator put in place of the text. */
export function hashOf(document: object): string {
  const { __meta__: meta } = document as { readonly __meta__?: { readonly hash?: string } };
  if (!meta?.hash) throw new Error('A document without a hash is not trusted');
  return meta.hash;
}
