import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Result, VaultRefusal } from '../vault';
import type { DraftState } from './SaveState';

/** Which draft: one per household and kind of form. */
export interface DraftName {
  readonly householdId: string;
  readonly kind: string;
}

/** What forms ask of the tablet and of the app around them; the app provides it. */
export interface FormHost {
  draft(householdId: string, kind: string): Promise<unknown>;
  saveDraft(householdId: string, kind: string, value: unknown): Promise<Result<void, VaultRefusal>>;
  dropDraft(householdId: string, kind: string): Promise<Result<void, VaultRefusal>>;
  /** Open visit forms keep the keys in memory; the camera does not count as hidden (`app/spare`). */
  setExempt(kind: 'FORM' | 'CAMERA', open: boolean): void;
  /** While something is typed no new app version takes over; returns how to end that. */
  holdVersion(): () => void;
}

/** Where forms find their host. */
export const FormHostContext = createContext<FormHost | null>(null);

/** A pause in typing, in ms: then the draft is written. */
export const PAUSE_MS = 700;

/** A draft as a form uses it. */
export interface Draft {
  readonly state: DraftState;
  /** False until the stored draft was looked for. */
  readonly ready: boolean;
  /** An earlier draft was found. */
  readonly restored: boolean;
  /** Something was typed: writes it at the next pause. */
  touch(): void;
  /** Writes what is not written yet, now. */
  flush(): Promise<void>;
  /** No more writes: the form itself is saved. */
  end(): void;
  /** Throws the draft away. */
  drop(): Promise<void>;
}

const open = new Set<() => Promise<void>>();

/** Writes every draft that still waits for a pause; asked before the tablet is locked. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open].map((flush) => flush()));
}

/**
 * Keeps what is typed on the tablet, at every pause, and when the screen is hidden
 * or left. `read` gives the newest values; `restore` gets a stored draft once.
 * Without a name nothing is kept. `visit`: the keys stay while this form is open.
 */
export function useDraft(name: DraftName | null, read: () => unknown, restore: (stored: unknown) => void, visit = false): Draft {
  const host = useContext(FormHostContext);
  const [state, setState] = useState<DraftState>({ kind: 'NONE' });
  const [ready, setReady] = useState(name === null || host === null);
  const [restored, setRestored] = useState(false);
  const kept = useRef<Keeper | null>(null);
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    if (!host || !name) return undefined;
    const keeper = new Keeper(host, name, () => latest.current(), setState);
    kept.current = keeper;
    let here = true;
    void host.draft(name.householdId, name.kind).then((stored) => {
      if (!here) return;
      if (stored !== undefined) {
        restore(stored);
        setRestored(true);
      }
      setReady(true);
    });
    const flush = () => keeper.flush();
    const hidden = () => void (document.visibilityState === 'hidden' && flush());
    open.add(flush);
    document.addEventListener('visibilitychange', hidden);
    if (visit) host.setExempt('FORM', true);
    const release = visit ? host.holdVersion() : () => undefined; // a reload would ask the passphrase during a visit
    return () => {
      release();
      here = false;
      open.delete(flush);
      document.removeEventListener('visibilitychange', hidden);
      if (visit) host.setExempt('FORM', false);
      void keeper.flush().finally(() => keeper.end());
    };
  }, [host, name?.householdId, name?.kind]);

  return {
    state, ready, restored,
    touch: () => kept.current?.touch(),
    flush: async () => kept.current?.flush(),
    end: () => kept.current?.end(),
    drop: async () => kept.current?.drop(),
  };
}

/** Writes one draft: at most one write under way, always the newest values last. */
class Keeper {
  readonly #host: FormHost;
  readonly #name: DraftName;
  readonly #read: () => unknown;
  readonly #tell: (state: DraftState) => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(host: FormHost, name: DraftName, read: () => unknown, tell: (state: DraftState) => void) {
    this.#host = host;
    this.#name = name;
    this.#read = read;
    this.#tell = tell;
  }

  touch(): void {
    if (this.#ended) return;
    this.#cancel();
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  flush(): Promise<void> {
    if (this.#timer !== null && !this.#ended) {
      this.#cancel();
      const value = this.#read();
      this.#writing = this.#writing.then(() => this.#write(value));
    }
    return this.#writing;
  }

  end(): void {
    this.#ended = true;
    this.#cancel();
  }

  async drop(): Promise<void> {
    this.#cancel();
    await this.#writing;
    await this.#host.dropDraft(this.#name.householdId, this.#name.kind);
    this.#tell({ kind: 'NONE' });
  }

  async #write(value: unknown): Promise<void> {
    const result = await this.#host.saveDraft(this.#name.householdId, this.#name.kind, value);
    this.#tell(result.ok ? { kind: 'KEPT', at: Date.now() } : { kind: 'FAILED', refusal: result.refusal });
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
