import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Icon } from './icons';

/** What kind of news it is. */
export type Tone = 'info' | 'ok' | 'warning' | 'danger';

interface Props {
  readonly tone?: Tone;
  /** The first words, in bold; else the tone's own word is read out. */
  readonly title?: string;
  /** `status` is read when there is time, `alert` at once; none for what stands there from the start. */
  readonly role?: 'status' | 'alert' | undefined;
  readonly children: ComponentChildren;
}

/** News about the screen or the household: sign and words, never only a colour. */
export function Notice({ tone = 'info', title, role, children }: Props): JSX.Element {
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon name={tone} />
      <div class="notice-body">
        {title === undefined ? <span class="visually-hidden">{wordOf(tone)}:</span> : <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

function wordOf(tone: Tone): string {
  switch (tone) {
    case 'info': return m.common_info();
    case 'ok': return m.common_ok();
    case 'warning': return m.common_warning();
    case 'danger': return m.common_danger();
  }
}
