import { m } from '../messages';

/** What a rule is called on the screen: `route 3.2f`, `praktijk 27`, a law as it is cited; '' where there is none (docs/route.md, docs/practice.md). */
export function sayRule(rule: string | null): string {
  if (rule === null || rule === '') return '';
  const number = /^practice (\d+)$/u.exec(rule)?.[1];
  if (number !== undefined) return m.common_practice({ number });
  return /^\d/u.test(rule) ? m.common_route({ paragraph: rule }) : rule;
}
