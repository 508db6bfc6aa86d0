import { describe, expect, test } from 'vitest';
import { shortcutOf } from './shortcuts';

const key = (pressed: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  shortcutOf({ key: pressed, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('what a key does', () => {
  test('help, search and save, with Ctrl or the Mac\'s Command', () => {
    expect([key('F1'), key('k', { ctrlKey: true }), key('K', { metaKey: true }), key('s', { ctrlKey: true }), key('s', { metaKey: true })]).toEqual(['HELP', 'SEARCH', 'SEARCH', 'SUBMIT', 'SUBMIT']);
  });

  test('nothing for a letter that somebody types or dictates, nor for what a browser or another keyboard does with it', () => {
    expect([key('k'), key('s'), key('S', { shiftKey: true }), key('s', { ctrlKey: true, altKey: true }), key('k', { ctrlKey: true, shiftKey: true }), key('a', { ctrlKey: true }), key('F1', { altKey: true })].filter((did) => did !== null)).toEqual([]);
  });
});
