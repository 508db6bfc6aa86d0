import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button, Notice } from '../ui';
import { hasRead, noteWarningsRead, type Reader, type ShortWarning } from './warnings';
import { sayAdvice } from './words';

interface Props {
  readonly warnings: readonly ShortWarning[];
  readonly reader: Reader;
  /** The heading that says whose warnings these are. */
  readonly describedBy?: string;
  /** The address, or the way to it. */
  readonly children: ComponentChildren;
}

/** What a visitor must know, tapped as read before the address behind it shows (practice 29). It stays in view afterwards. */
export function ReadFirst({ warnings, reader, describedBy, children }: Props): JSX.Element {
  if (warnings.length === 0) return <>{children}</>;
  const known = hasRead(warnings, reader);
  return (
    <>
      <Notice tone={known ? 'warning' : 'danger'} title={known ? m.household_warning_title() : m.household_warning_first()}>
        {warnings.map(({ id, fact, advice }) => <p key={id}><strong>{advice.map(sayAdvice).join('. ')}.</strong> {fact}</p>)}
        {!known && <div><Button look="warning" {...(describedBy !== undefined && { describedBy })} onClick={() => noteWarningsRead(warnings, reader)}>{m.household_warning_read()}</Button></div>}
      </Notice>
      {known && children}
    </>
  );
}
