import { randomBytes } from 'node:crypto';
import { SUBMIT } from './wire';
import type { Tablet } from './tablet';
import { uuidMaker } from '../src/sync/uuid';

const id = uuidMaker(Date.now, (length) => randomBytes(length));

/** Sentences of a report: a file has the size of one of some months. */
const TALKED = 'De post is samen opengemaakt en op stapels gelegd: huur, zorg, energie. De huur is deze maand betaald. Over de zorgtoeslag is gebeld, het antwoord komt per brief. ';

/** Registers so many households as whoever is signed in on this tablet, each with four residents, three reports and a visit of hers to come. */
export async function registerMany(tablet: Tablet, count: number, from = 0): Promise<void> {
  for (let at = from; at < from + count; at += 10) {
    const operations = Array.from({ length: Math.min(10, from + count - at) }, (_, more) => household(at + more)).flat();
    const refused = await tablet.page.evaluate(async ([documentId, sent]) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ documentId, variables: { operations: sent } }) });
      const answer = await response.json() as { readonly data?: { readonly submit?: readonly { readonly status: string }[] } };
      return answer.data?.submit?.every(({ status }) => status === 'APPLIED') ? '' : JSON.stringify(answer).slice(0, 500);
    }, [SUBMIT, operations] as const);
    if (refused !== '') throw new Error(refused);
  }
}

/** The name of the household with this number; no two are alike. */
export const nameOf = (number: number) => `Voorbeeldgezin ${String(number).padStart(4, '0')}`;

function household(number: number): readonly object[] {
  const householdId = id();
  let after: string | null = null;
  const operation = (command: object) => {
    const made = { id: id(), householdId, after, recordedAt: new Date().toISOString(), command };
    after = made.id;
    return made;
  };
  const resident = (name: string, role: string, birthDate: string) => ({ id: id(), name: `${name} ${nameOf(number)}`, role, birthDate });
  return [
    operation({ registerHousehold: {
      name: nameOf(number), address: { street: 'Oefenweg', houseNumber: String(number + 1), city: 'Voorbeeldstad' }, contact: { language: 'nl' },
      residents: [resident('Anna', 'TENANT', '1988-05-04'), resident('Bram', 'CO_TENANT', '1986-02-11'), resident('Cato', 'CHILD', '2015-09-01'), resident('Daan', 'CHILD', '2024-01-20')],
    } }),
    ...[40, 26, 12].map((ago) => operation({ recordVisit: { on: day(-ago), outcome: 'SPOKEN', summary: `Gesproken aan de keukentafel, ${ago} dagen geleden.`, discussed: TALKED.repeat(4), householdSays: TALKED, agreements: 'Bram vraagt zorgtoeslag aan.', explainedRecording: true } })),
    operation({ planVisit: { on: day(1 + (number % 40)), startsAt: '14:00', purpose: 'Inkomsten en uitgaven doorlopen' } }),
  ];
}

function day(from: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + from * 86_400_000);
}
