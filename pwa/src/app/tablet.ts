import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { browserDevice, createTablet, fetchTransport, readAnswer, type Answer, type Tablet, type Transport } from '../sync';
import { appliers, contactDays, documents, SCHEMA, summarise, type Command, type Entry, type File, type Reference } from './contract';
import { DeviceBook } from '../vault';
import { honestFetch } from './activity';
import { askSession, rolesIn, session } from './session';
import { fields } from '../sync/check';

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

/** GraphQL. The sign-in screen and the menu follow the session at its own address: asked when it is not as it was. */
function transport(): Transport<Command> {
  const server = fetchTransport<Command>({ documents, fetch: honestFetch });
  return {
    ...server,
    me: async () => {
      const answer = await server.me();
      const nobody = answer.kind === 'OFFLINE' || answer.kind === 'TIMEOUT';
      return nobody || sameAsHeard(answer) ? answer : (await askMe()) ?? answer;
    },
    uploads: () => import('../sync/upload').then(({ fetchUploads }) => fetchUploads(honestFetch, readAnswer)),
  };
}

/** Whether the session is whose it was when it was last asked, in the same roles. */
function sameAsHeard(answer: Answer): boolean {
  const heard = session.value;
  const me = answer.kind === 'DATA' ? fields(fields(answer.data)?.['me']) : null;
  if (!me || heard.kind !== 'SIGNED_IN') return false;
  const { personId, organisationId, roles } = heard.me;
  return me['personId'] === personId && me['organisationId'] === organisationId && rolesIn(me['roles']).join() === roles.join();
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
