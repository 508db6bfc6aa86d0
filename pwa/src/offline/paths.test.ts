import { describe, expect, test } from 'vitest';
import { isScreen } from './paths';

describe('which addresses the shell answers without network', () => {
  test.each([
    ['the start', '/', true],
    ['a household', '/huishouden/3f6c', true],
    ['a word that only begins like a server path', '/sessions-overview', true],
    ['the contract', '/graphql', false],
    ['the poke stream', '/pokes', false],
    ['a session', '/session/current', false],
    ['a photo', '/uploads/3f6c', false],
    ['a rent file', '/rent-files/3f6c', false],
    ['the rent files at a desk', '/books', true],
    ['what this device must do', '/device', false],
    ['the sign-in screen', '/sign-in', true],
    ['a one-time link', '/link', true],
    ['a file', '/icons/mark.svg', false],
  ])('%s', (_name, path, want) => {
    expect(isScreen(path)).toBe(want);
  });
});
