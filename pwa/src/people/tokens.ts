/** What partners' programs ask with, as an administrator sees it (access §1). Mirrors server/casework/programtoken.go. */
import type { AccessTokensQuery, MakeAccessToken, PersonRole, Scope } from '../graphql/graphql';
import { m } from '../messages';
import { day, dayOf } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';
import type { Workplace } from './people';

/** An access token, without its secret. */
export type Token = AccessTokensQuery['accessTokens'][number];

const LONGEST_DAYS = 365; // casework.LongestToken

const SCOPES: Readonly<Record<Scope, { readonly label: () => string; readonly hint: () => string }>> = {
  READ: { label: m.people_token_read, hint: m.people_token_read_hint },
  WRITE: { label: m.people_token_write, hint: m.people_token_write_hint },
  RENT: { label: m.people_token_rent, hint: m.people_token_rent_hint },
  SCHEMA: { label: m.people_token_schema, hint: m.people_token_schema_hint },
};

/** What a program of an organisation can be let do: only a landlord's brings rent files. */
export function scopeOptions(kind: Workplace['kind']) {
  const fit = (Object.keys(SCOPES) as readonly Scope[]).filter((scope) => scope !== 'RENT' || kind === 'LANDLORD');
  return fit.map((scope) => ({ value: scope, label: SCOPES[scope].label(), hint: SCOPES[scope].hint() }));
}

/** What a token lets a program do, in words. */
export function sayScopes(scopes: readonly Scope[]): string {
  return scopes.map((scope) => SCOPES[scope].label()).join(', ');
}

/** A program can ask with it. */
export function usable({ endedAt, expiresOn }: Pick<Token, 'endedAt' | 'expiresOn'>, now: Date): boolean {
  return endedAt === null && expiresOn >= dayOf(now);
}

/** Until when, or since when no more. */
export function sayUntil(token: Pick<Token, 'endedAt' | 'endedByName' | 'expiresOn'>, now: Date): string {
  if (token.endedAt !== null) {
    const on = day(dayOf(token.endedAt));
    return token.endedByName === '' ? m.people_token_ended({ day: on }) : m.people_token_ended_by({ day: on, name: token.endedByName });
  }
  return usable(token, now) ? m.people_token_until({ day: day(token.expiresOn) }) : m.people_token_expired({ day: day(token.expiresOn) });
}

/** An origin as the server takes it. Mirrors server/casework/origin.go. */
const ORIGIN = /^(?:https:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|http:\/\/(?:localhost|127\.0\.0\.1))(?::[1-9][0-9]{0,4})?$/u;

const MOST_ORIGINS = 10; // casework.maxOrigins

/** The origins of what was typed, one a line, each once. */
export function originsOf(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\s,]+/u).filter(Boolean).map((text) => text.toLowerCase().replace(/\/$/u, '')))];
}

/** A token as typed. */
export interface TokenValues {
  readonly program: string;
  readonly organisation: string;
  readonly role: string;
  readonly scopes: readonly Scope[];
  readonly origins: string;
  readonly expiresOn: string;
}

/** The first and the last day on which a token may expire. */
export function expiryRange(now: Date): { readonly min: string; readonly max: string } {
  const after = (days: number) => new Date(Date.parse(`${dayOf(now)}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return { min: after(1), max: after(LONGEST_DAYS) };
}

/** What does not fit yet. */
export function tokenFaults({ program, organisation, role, scopes, origins, expiresOn }: TokenValues, now = new Date()): Faults {
  const { min, max } = expiryRange(now);
  const pages = originsOf(origins);
  return {
    ...(blank(program) && { program: m.people_token_fault_program() }),
    ...(organisation === '' && { organisation: m.people_fault_organisation() }),
    ...(organisation !== '' && role === '' && { role: m.people_fault_roles() }),
    ...(organisation !== '' && scopes.length === 0 && { scopes: m.people_token_fault_scopes() }),
    ...(pages.some((page) => !ORIGIN.test(page)) && { origins: m.people_token_fault_origins() }),
    ...(pages.length > MOST_ORIGINS && { origins: m.people_token_fault_origins_many() }),
    ...((expiresOn < min || expiresOn > max) && { expiresOn: m.people_token_fault_expires({ day: day(max) }) }),
  };
}

/** The token of a form without faults. */
export function tokenOf({ program, organisation, role, scopes, origins, expiresOn }: TokenValues, id: string): MakeAccessToken {
  return { id, program: program.trim(), organisation, role: role as PersonRole, scopes, origins: originsOf(origins), expiresOn };
}
