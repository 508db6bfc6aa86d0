import { signal } from '@preact/signals';
import type { TalkLanguage } from './sentences';

/** The one household that the tablet is locked to, and how it is shown. */
export interface Talking {
  readonly household: string;
  readonly language: TalkLanguage;
  /** Also what colleagues typed. */
  readonly words: boolean;
}

/** Null while the tablet is the case manager's own. Kept in memory only: a page that is loaded again asks the passphrase. */
export const talking = signal<Talking | null>(null);
