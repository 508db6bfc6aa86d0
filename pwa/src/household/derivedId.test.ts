import { describe, expect, it } from 'vitest';
import { derivedId } from './derivedId';

describe('the id of a part of an operation', () => {
  it('is the one that casework.DerivedID gives', () => {
    expect(derivedId('01998a5e-7c1b-7d2e-8f3a-4b5c6d7e8f90', 'next')).toBe('524b363e-6520-85b8-b09c-84ba0f097709');
  });

  it.each([0, 1, 54, 55, 56, 62, 63, 64, 119, 120, 300])('follows SHA-256 for %i letters', async (length) => {
    const part = 'é'.repeat(length);
    const named = new TextEncoder().encode(`${new TextEncoder().encode(part).length}:${part}4:next`);
    const want = [...new Uint8Array(await crypto.subtle.digest('SHA-256', named))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const got = derivedId(part, 'next').replaceAll('-', '');
    expect(got.slice(0, 12) + got.slice(13, 16) + got.slice(17)).toBe(want.slice(0, 12) + want.slice(13, 16) + want.slice(17, 32));
  });
});
