import type { ComponentType } from 'preact';
import type { OrganisationRole } from '../graphql/graphql';
import { m } from '../messages';
import type { TabletState } from '../sync';
import type { DraftWords } from './draftForm';
import type { Role } from './session';

/** What a screen gets from its address. */
export interface ScreenProps {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** An entry in the navigation. */
export interface ScreenNav {
  readonly label: () => string;
  /** From left to right; the first one a person has is where the app opens. */
  readonly order: number;
  /** Who gets it; everybody when absent. */
  readonly roles?: readonly Role[];
  /** Only for who works in an organisation of this kind. */
  readonly kind?: OrganisationRole;
  /** Who has this role too finds it at this place: the tablet opens with the visits. */
  readonly after?: { readonly role: Role; readonly order: number };
  /** The number behind the label. */
  readonly count?: (state: TabletState) => number;
}

/** One address and the screen behind it, loaded when it is first asked for. */
export interface Screen {
  /** `/huishouden/:id`: parts with a colon come as `params`. */
  readonly path: string;
  readonly load: () => Promise<ComponentType<ScreenProps>>;
  readonly nav?: ScreenNav;
}

/**
 * What a noun folder adds: a file `src/<noun>/screens.ts` with
 *
 *   export const screens: readonly Screen[] = [
 *     { path: '/today', load: () => import('./TodayScreen').then(({ TodayScreen }) => TodayScreen),
 *       nav: { label: () => m.visit_today(), order: 10, roles: ['CASE_MANAGER'] } },
 *   ];
 *   export const verbs = { recordVisit: () => m.visit_title() }; // what the page with sent work calls a change
 *   export const drafts = { visit: formAt(() => m.visit_title(), () => 'visit') }; // by kind of draft, up to its dot
 *
 * It is found by its name; nothing else has to be changed.
 */
export interface NounScreens {
  readonly screens?: readonly Screen[];
  readonly verbs?: Readonly<Record<string, () => string>>;
  readonly drafts?: Readonly<Record<string, DraftWords>>;
}

const nouns = Object.values(import.meta.glob<NounScreens>(['../*/screens.ts', '!../app/screens.ts'], { eager: true }));

const own: readonly Screen[] = [
  { path: '/sync', load: () => import('./SyncScreen').then(({ SyncScreen }) => SyncScreen), nav: { label: () => m.app_sent(), order: 90, count: ({ attention }) => attention } },
];

/** Every screen of the app. */
export const screens: readonly Screen[] = [...nouns.flatMap((noun) => noun.screens ?? []), ...own];

/** The navigation of somebody with these roles, in an organisation of a kind, in order. */
export function navFor(roles: readonly Role[], organisationKind = '', all: readonly Screen[] = screens): readonly (Screen & { readonly nav: ScreenNav })[] {
  const orderOf = ({ order, after }: ScreenNav) => (after && roles.includes(after.role) ? after.order : order);
  return all
    .filter((screen): screen is Screen & { readonly nav: ScreenNav } => screen.nav !== undefined)
    .filter(({ nav }) => nav.kind === undefined || nav.kind === organisationKind)
    .filter(({ nav }) => nav.roles === undefined || nav.roles.some((role) => roles.includes(role)))
    .sort((a, b) => orderOf(a.nav) - orderOf(b.nav));
}

/** What a change is called; its verb when nobody named it. */
export function sayVerb(verb: string): string {
  const named = nouns.find(({ verbs }) => verbs !== undefined && Object.hasOwn(verbs, verb));
  return named?.verbs?.[verb]?.() ?? verb;
}

/** A draft's form, in words, and where it goes on. */
export interface DraftForm {
  readonly label: string;
  readonly href: (householdId: string) => string;
}

/**
 * The form a draft belongs to; undefined when nobody named it. A draft is called after
 * its form, and after what that is about: `editResident.<id>`. What was sent online and
 * has no answer yet is kept beside it: `act.decide.<id>`.
 */
export function formOf(kind: string): DraftForm | undefined {
  const parts = kind.split('.');
  const [name = '', subject = ''] = parts[0] === 'act' ? parts.slice(1) : parts;
  const words = nouns.map(({ drafts }) => (drafts !== undefined && Object.hasOwn(drafts, name) ? drafts[name] : undefined)).find((form) => form !== undefined);
  return words && { label: words.label(), href: (householdId) => words.href(householdId, subject) };
}
