import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** One section behind a tab. */
export interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly content: () => ComponentChildren;
}

interface Props<K extends string> {
  /** What the tabs divide, for a screen reader. */
  readonly label: string;
  readonly id: string;
  readonly tabs: readonly Tab<K>[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  /** What comes and goes: below the tabs, so that none moves from under a finger. */
  readonly news?: ComponentChildren;
}

/** The sections of a file; arrows, Home and End move between them. Only the chosen one is drawn. */
export function Tabs<K extends string>({ label, id, tabs, selected, onSelect, news }: Props<K>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.find(({ key }) => key === selected) ?? tabs[0];
  const move = (event: KeyboardEvent) => {
    const next = target(event.key, tabs.findIndex((tab) => tab === chosen), tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab || next === null) return;
    event.preventDefault();
    onSelect(tab.key);
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button key={tab.key} type="button" class="tab" role="tab" id={`${id}-${tab.key}`} aria-controls={`${id}-panel`}
            aria-selected={tab === chosen ? 'true' : 'false'} tabIndex={tab === chosen ? 0 : -1} onClick={() => onSelect(tab.key)}>
            {tab.label}
          </button>
        ))}
      </div>
      <div class="tab-news stack">{news}</div>
      {chosen && <div class="tab-panel stack" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen.key}`} tabIndex={-1}>{chosen.content()}</div>}
    </div>
  );
}

/** Where a key leads from a tab; null when it does nothing here. */
function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight': return (at + 1) % count;
    case 'ArrowLeft': return (at + count - 1) % count;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}
