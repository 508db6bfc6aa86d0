/** What the access log tells: who saw a file, and what was destroyed (access §3, practice 38). Mirrors server/casework/whosaw.go and destruction.go. */
import type { Me } from '../app/session';
import type { DestructionKind, DestructionsQuery, LogEvent, OrganisationRole, WhoSawQuery } from '../graphql/graphql';
import { sayOrganisationRole } from '../involvement/involvement';
import { READS } from '../involvement/reads';
import { m } from '../messages';
import { keepsRegion } from '../region/keeper';
import { moment } from '../ui/format';

/** What one organisation in one role did to a file on one day. */
export type Seen = NonNullable<WhoSawQuery['whoSaw']>[number];

/** A proof that something was erased. */
export type Destruction = NonNullable<DestructionsQuery['destructions']>[number];

const EVENTS: Readonly<Record<LogEvent, () => string>> = {
  CREATE: m.log_event_create, READ: m.log_event_read, CHANGE: m.log_event_change, PRINT: m.log_event_print,
  EXPORT: m.log_event_export, SEARCH: m.log_event_search, BREAK_GLASS: m.log_event_break_glass,
};

const KINDS: Readonly<Record<DestructionKind, () => string>> = { WORDS: m.log_destroyed_words, FILE: m.log_destroyed_file };

/** Who reads the log of the region; previews `readsLog` of server/casework/access.go. */
export function oversees(me: Me | null): boolean {
  return me !== null && (me.roles.includes('AUDITOR') || keepsRegion(me));
}

/** Whether an organisation in this role is told who saw a file. */
export function readsWhoSaw(role: OrganisationRole | null): boolean {
  return READS.whoSaw.some((reader) => reader === role);
}

/** Who it was, as far as the reader may know. */
export interface Looker {
  readonly organisation: string;
  readonly person: string;
  /** In which role in the file; '' where it had none. */
  readonly role: string;
}

/** Names for who looked: a landlord learns of a question with the tenant's consent only that it was asked (practice 11). */
export function lookerOf({ organisation, person, role, byConsent }: Seen, { organisations, people }: WhoSawQuery['directory']): Looker {
  const nameOf = (among: readonly { readonly id: string; readonly name: string }[], id: string | null) => among.find((one) => one.id === id)?.name ?? '';
  const unknown = byConsent ? m.log_seen_by_consent() : m.log_seen_program();
  return {
    organisation: organisation === null ? unknown : nameOf(organisations, organisation) || m.log_seen_gone(),
    person: nameOf(people, person),
    role: role === null ? '' : sayOrganisationRole(role),
  };
}

/** What was done, and how often on that day. */
export function sayDone({ event, times, lastAt }: Seen): { readonly what: string; readonly often: string } {
  return { what: EVENTS[event](), often: times === 1 ? moment(lastAt) : m.log_seen_times({ count: times, when: moment(lastAt) }) };
}

/** What was erased, in words. */
export function sayKind(kind: DestructionKind): string {
  return KINDS[kind]();
}

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/iu;

/** The file that an address or a number names; null for what names none. */
export function fileNamed(typed: string): string | null {
  return ID.exec(typed)?.[0].toLowerCase() ?? null;
}
