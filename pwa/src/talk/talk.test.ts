import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it, test } from 'vitest';
import type { HouseholdFile } from '../household/file';
import type { Reference } from '../household/reference';
import { files } from './canary.fixture';
import { directionOf, languageFor, LANGUAGES, sentencesOf, voiceOf, type Sentences, type TalkLanguage } from './sentences';
import { talkOf } from './talk';
import { TalkView } from './TalkView';

const TODAY = '2026-12-01';
const languages = Object.keys(LANGUAGES) as TalkLanguage[];
const known: Reference['directory'] = {
  organisations: ['o1', 'o2', 'o3'].map((id) => ({ id, name: `Organisatie ${id}`, kind: 'CARE', phone: 'kanarie.directory.phone', youthRequests: false, endsFrom: null })),
  people: ['p1', 'p2'].map((id) => ({ id, name: `Collega ${id}`, organisation: 'o1', roles: ['PROFESSIONAL'], active: true, phone: 'kanarie.directory.phone' })),
};

/** What of a file's texts a household may read: its name, and what colleagues wrote for it. */
const SHOWN = ['kanarie.name.', 'kanarie.visits.agreements.', 'kanarie.goals.description.', 'kanarie.steps.what.', 'kanarie.plannedVisits.startsAt.'];
const TYPED = SHOWN.slice(1, 4);
const canaries = (text: string) => new Set(text.match(/kanarie\.[\w.]+/gu) ?? []);

describe('in a conversation', () => {
  test('no other word of the file is shown, in any language, whatever is in it', async () => {
    const sentences = new Map(await Promise.all(languages.map(async (language) => [language, await sentencesOf(language)] as const)));
    fc.assert(fc.property(files, fc.constantFrom(...languages), (file, language) => {
      const html = render(h(TalkView, { talk: talkOf(file, { directory: known }, TODAY, true), voice: voiceOf(language, sentences.get(language)!) }));
      for (const word of canaries(html + JSON.stringify(talkOf(file, { directory: known }, TODAY, true)))) {
        expect(SHOWN).toContain(word);
      }
    }), { numRuns: 300 });
  });
  test('what is for them is shown', () => {
    const [some] = fc.sample(files, { numRuns: 1, seed: 1 });
    const file = {
      ...some, name: 'kanarie.name.', plans: [], stepProgress: [],
      involvements: [{ organisation: 'o1', role: 'CASE_TEAM', from: null, until: null }],
      visits: [{ outcome: 'SPOKEN', on: TODAY, agreements: 'kanarie.visits.agreements.' }],
      goals: [{ id: 'g', followsUp: null, plan: null, organisation: 'o1', domain: 'HOUSING', description: 'kanarie.goals.description.', nextControlOn: TODAY }],
      steps: [{ id: 's', plan: null, organisation: 'o1', owner: null, what: 'kanarie.steps.what.', dueOn: TODAY }],
      plannedVisits: [{ on: TODAY, startsAt: 'kanarie.plannedVisits.startsAt.', visitor: 'p1', cancelledOn: null, visit: null }],
    } as unknown as HouseholdFile;
    expect([...canaries(JSON.stringify(talkOf(file, { directory: known }, TODAY, true)))].sort()).toEqual([...SHOWN].sort());
  });
  test('nothing that a colleague typed is shown when it is left out', () => {
    fc.assert(fc.property(files, (file) => {
      for (const word of canaries(JSON.stringify(talkOf(file, { directory: known }, TODAY, false)))) expect(TYPED).not.toContain(word);
    }), { numRuns: 100 });
  });
  test('what youth protection and special care do is not shown', () => {
    const hidden = (role: string) => role === 'YOUTH_PROTECTION' || role === 'SPECIAL_CARE';
    fc.assert(fc.property(files, (file) => {
      const secret: HouseholdFile = { ...file, involvements: file.involvements.map((one) => ({ ...one, organisation: hidden(one.role) ? 'o3' : 'o1', from: null, until: null })), steps: (file.steps ?? []).map((step) => ({ ...step, organisation: 'o3' })), goals: (file.goals ?? []).map((goal) => ({ ...goal, organisation: 'o3' })) };
      const { steps, goals, involved } = talkOf(secret, { directory: known }, TODAY, true);
      expect([steps, goals, involved.filter(({ name }) => name.endsWith('o3'))]).toEqual([[], [], []]);
    }), { numRuns: 100 });
  });
});

describe('the languages', () => {
  const placeholders = (sentences: Sentences) => Object.fromEntries(Object.entries(sentences).map(([name, words]) => [name, (words.match(/\{\w+\}/gu) ?? []).toSorted()]));
  it.each(languages)('%s has every sentence, with the same places to fill in', async (language) => {
    const [dutch, other] = await Promise.all([sentencesOf('nl'), sentencesOf(language)]);
    expect(placeholders(other)).toEqual(placeholders(dutch));
    expect(other.name).toBe(LANGUAGES[language]);
    expect(Object.values(other).filter((words) => words.trim() === '')).toEqual([]);
  });
  it.each(languages)('%s writes days and amounts with the digits of Dutch letters', async (language) => {
    const voice = voiceOf(language, await sentencesOf(language));
    expect(voice.day('2026-12-01')).toMatch(/\b1\b.*2026|2026.*\b1\b/u);
    expect(voice.euro(192_969)).toMatch(/1.?929.69/u);
  });
  it('are left to right, but for Arabic', () => expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']));
  it('are chosen by what is spoken at home', () => {
    expect([languageFor(['nl', 'tr']), languageFor(['so', '']), languageFor([])]).toEqual(['tr', 'nl', 'nl']);
  });
});

it('is in Dutch of no more than twenty words a sentence', async () => {
  const long = Object.values(await sentencesOf('nl')).filter((words) => words.split(/[.!?]/u).some((sentence) => sentence.trim().split(/\s+/u).length > 20));
  expect(long).toEqual([]);
});
