import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { browserDevice, createTablet, fetchTransport, readAnswer, type Answer, type Tablet, type Transport } from '../sync';
import { appliers, contactDays, documents, SCHEMA, summarise, type Command, type Entry, type File, type Reference } from './contract';
import { DeviceBook } from '../vault';
import { honestFetch } from './activity';
import { askSession } from './session';

/** The tablet as the app's screens see it. */
export type AppTablet = Tablet<File, Command, Entry, Reference>;

/** Where screens find the tablet. */
export const TabletContext = createContext<AppTablet | null>(null);

/** The tablet; a screen is only ever drawn with one. */
export function useTablet(): AppTablet {
  const tablet = useContext(TabletContext);
  if (!tablet) throw new Error('A screen outside the app');
  return tablet;
}

/** What this device knows of itself, without any vault being open. */
export const book = new DeviceBook({ indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange });

/** Looks at what this device holds. */
export function startTablet(): Promise<AppTablet> {
  return createTablet<File, Command, Entry, Reference>({ device: browserDevice(), transport: transport(), appliers, summarise, schema: SCHEMA, contactDays });
}

/** GraphQL, after the session was asked at its own address: the sign-in screen follows that one. */
function transport(): Transport<Command> {
  const server = fetchTransport<Command>({ documents, fetch: honestFetch });
  return {
    ...server, me: async () => (await askMe()) ?? server.me(),
    uploads: () => import('../sync/upload').then(({ fetchUploads }) => fetchUploads(honestFetch, readAnswer)),
  };
}

/** Why nobody can be asked anything more; null when somebody is signed in. */
async function askMe(): Promise<Answer | null> {
  const heard = await askSession();
  switch (heard.kind) {
    case 'SIGNED_IN': return null;
    case 'NONE': return { kind: 'SIGN_IN' };
    case 'UNKNOWN': return { kind: 'OFFLINE' };
    case 'NO_CONNECTION': return heard.failure;
  }
}
