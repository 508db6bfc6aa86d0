/** What was typed without spaces around it, or null for nothing: the server keeps no empty texts. */
export function orNull(text: string): string | null {
  const bare = text.trim();
  return bare === '' ? null : bare;
}

/** Nothing was typed, or only spaces. */
export function blank(text: string): boolean {
  return text.trim() === '';
}

/** A choice that was made; a form that asks it has checked that. */
export function chosen<T extends string>(value: T | ''): T {
  if (value === '') throw new Error('A form was sent without a choice it needs');
  return value;
}

/** The faults that are there: pairs of a path and a sentence, or nothing. */
export function faultsOf(...found: readonly (readonly [path: string, wrong: boolean, sentence: () => string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(found.filter(([, wrong]) => wrong).map(([path, , sentence]) => [path, sentence()]));
}

/** A table of words as answers to choose from. */
export function optionsOf<T extends string>(words: Readonly<Record<T, () => string>>): readonly { readonly value: T; readonly label: string }[] {
  return (Object.entries(words) as [T, () => string][]).map(([value, say]) => ({ value, label: say() }));
}
