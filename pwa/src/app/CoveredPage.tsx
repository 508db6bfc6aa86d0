import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Notice, PageTitle } from '../ui';
import { ScreenLock } from './ScreenLock';
import { useTablet } from './tablet';

/** What the cover took away: the name of the browser tab and the place of the focus come back with the form. */
function useComeBack(): void {
  const [before] = useState(() => ({ title: document.title, focused: document.activeElement }));
  useEffect(() => () => {
    document.title = before.title;
    requestAnimationFrame(() => before.focused instanceof HTMLElement && before.focused.isConnected && before.focused.focus());
  }, [before]);
}

/** Over a visit that was left alone: the PIN shows it again, or a tap where none was chosen. The keys are still there, and so is every word. */
export function CoveredPage({ onLock }: { readonly onLock: () => void }): JSX.Element {
  const tablet = useTablet();
  useComeBack();
  return (
    <div class="gate stack">
      <PageTitle>{m.app_covered()}</PageTitle>
      <Notice tone="ok"><p>{m.app_covered_kept()}</p></Notice>
      <ScreenLock submit={m.app_covered_show()} noPin={m.app_covered_no_pin()} lock={m.app_covered_lock()} tap onRight={() => tablet.uncover()} onLock={onLock} />
    </div>
  );
}
