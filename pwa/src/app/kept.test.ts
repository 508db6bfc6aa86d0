import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { TabletState } from '../sync';
import { cleared, watchKept } from './kept';
import { roomIn } from './space';

describe('storage that the browser cleared', () => {
  it('is told with what was lost, until somebody went on', () => {
    const storage = aStorage();
    const first = tabletWith({ vault: 'OPEN', vaults: 1, operations: 2 });
    watchKept(first, storage)();
    const after = tabletWith({ vault: 'NONE', vaults: 0 });
    watchKept(after, storage)();
    expect(cleared.value).toEqual({ vaults: 1, unsent: 2 });
    const stop = watchKept(after, storage); // started again: still told
    expect(cleared.value).toEqual({ vaults: 1, unsent: 2 });
    after.value = tabletWith({ vault: 'OPEN', vaults: 1 }).value;
    expect(cleared.value).toBeNull();
    stop();
  });

  it('is not what signing out or a wipe did', () => {
    const storage = aStorage();
    const state = tabletWith({ vault: 'OPEN', vaults: 1 });
    const stop = watchKept(state, storage);
    state.value = tabletWith({ vault: 'NONE', vaults: 0 }).value;
    stop();
    watchKept(tabletWith({ vault: 'NONE', vaults: 0 }), storage)();
    expect(cleared.value).toBeNull();
  });

  it('counts the work of all vaults, also while one of them is open', () => {
    const storage = aStorage();
    const state = tabletWith({ vault: 'LOCKED', vaults: 2, operations: 5 });
    const stop = watchKept(state, storage);
    state.value = tabletWith({ vault: 'OPEN', vaults: 2, operations: 0 }).value;
    stop();
    watchKept(tabletWith({ vault: 'NONE', vaults: 0 }), storage)();
    expect(cleared.value).toEqual({ vaults: 2, unsent: 5 });
  });

  it('is noticed by nobody where the small storage is switched off, and nothing breaks', () => {
    const broken = { getItem: () => { throw new Error('off'); }, setItem: () => { throw new Error('off'); }, removeItem: () => undefined };
    watchKept(tabletWith({ vault: 'OPEN', vaults: 1 }), broken)();
    expect(cleared.value).toBeNull();
  });
});

it.each([[null, 'ENOUGH'], [{ used: 1, free: 60e6 }, 'ENOUGH'], [{ used: 1, free: 20e6 }, 'LITTLE'], [{ used: 1, free: 5e5 }, 'NONE']] as const)('the room in %j', (space, room) => {
  expect(roomIn(space)).toBe(room);
});

function tabletWith({ vault, vaults, operations = 0 }: { readonly vault: TabletState['vault']; readonly vaults: number; readonly operations?: number }) {
  return signal({ vault, vaults, unsent: { operations, drafts: 0, blobs: 0 } } as TabletState);
}

function aStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}
