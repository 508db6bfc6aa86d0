import type nl from './languages/nl.json';

/** The languages of a conversation, as their tags. */
export type TalkLanguage = 'nl' | 'en' | 'tr' | 'ar' | 'pl' | 'uk';

/** A sentence by its name. */
export type SentenceName = keyof typeof nl;

/** The fixed sentences of one language. */
export type Sentences = Readonly<Record<SentenceName, string>>;

/** Every language in its own words, so that who reads it finds it. */
export const LANGUAGES: Readonly<Record<TalkLanguage, string>> = { nl: 'Nederlands', en: 'English', tr: 'Türkçe', ar: 'العربية', pl: 'Polski', uk: 'Українська' };

/** Right to left or left to right. */
export function directionOf(language: TalkLanguage): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language of a household as a conversation has it; Dutch for one that it has not. */
export function languageFor(tags: readonly string[]): TalkLanguage {
  const known = tags.find((tag) => Object.hasOwn(LANGUAGES, tag) && tag !== 'nl');
  return (known ?? 'nl') as TalkLanguage;
}

/** Fetches the sentences of one language; the service worker has all of them. */
export async function sentencesOf(language: TalkLanguage): Promise<Sentences> {
  switch (language) {
    case 'nl': return (await import('./languages/nl.json')).default;
    case 'en': return (await import('./languages/en.json')).default;
    case 'tr': return (await import('./languages/tr.json')).default;
    case 'ar': return (await import('./languages/ar.json')).default;
    case 'pl': return (await import('./languages/pl.json')).default;
    case 'uk': return (await import('./languages/uk.json')).default;
  }
}

/** What a screen says in one language: sentences, days and amounts. */
export interface Voice {
  readonly language: TalkLanguage;
  readonly say: (name: SentenceName, values?: Readonly<Record<string, string>>) => string;
  readonly day: (day: string) => string;
  readonly euro: (cents: number) => string;
}

/** Digits are as on Dutch letters and bank cards, in Arabic too. */
export function voiceOf(language: TalkLanguage, sentences: Sentences): Voice {
  const tag = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const days = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const amounts = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  return {
    language,
    say: (name, values = {}) => sentences[name].replace(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? ''),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    euro: (cents) => amounts.format(cents / 100),
  };
}
