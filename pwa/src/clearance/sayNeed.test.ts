import { afterEach, describe, expect, it } from 'vitest';
import server from '../../../server/casework/clearance.go?raw';
import safety from '../household/safety.ts?raw';
import { chooseLanguage } from '../messages';
import app from '../plan/needs.ts?raw';
import { sayNeed } from './sayNeed';

/** Every Dutch sentence in these functions of the server, and of the app that mirrors them. */
function sentences(): readonly string[] {
  const listed = server.slice(server.indexOf('func (h *Household) ClearanceNeeds'), server.indexOf('// ClearEviction clears'));
  const mirrored = app.slice(app.indexOf('export function clearanceNeeds'), app.indexOf('/** Why a clearance'));
  const found = [...`${listed}${mirrored}${safety}`.matchAll(/["'`]([A-Z][^"'`\n]{15,}\.)["'`]/gu)].map(([, sentence]) => sentence!);
  return [...new Set(found)].map((sentence) => sentence.replace(/\$\{String\(.+?\)\}(?= van)/u, '2').replace(/\$\{String\(.+?\)\}(?= bewoners)/u, '4'));
}

describe('what a clearance needs', () => {
  afterEach(() => chooseLanguage('nl'));

  it('is said in both languages, every sentence of the server and of the app', () => {
    expect(sentences().length).toBeGreaterThan(15);
    for (const sentence of sentences()) {
      chooseLanguage('nl');
      expect(sayNeed(sentence)).toEqual({ words: sentence });
      chooseLanguage('en');
      const { words, lang } = sayNeed(sentence);
      expect([words, lang], sentence).not.toEqual([sentence, undefined]);
      expect(lang, sentence).toBeUndefined();
    }
  });

  it('keeps what somebody typed, and says in which language that is', () => {
    chooseLanguage('en');
    expect(sayNeed('De familie is al vertrokken.')).toEqual({ words: 'De familie is al vertrokken.', lang: 'nl' });
    expect(sayNeed('Voor 2 van de 4 bewoners is nog geen plek bevestigd.').words).toBe('No place is confirmed yet for 2 of the 4 residents.');
  });
});
