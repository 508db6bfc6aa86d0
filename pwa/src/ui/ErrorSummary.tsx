import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { m } from '../messages';
import { Icon } from './icons';

/** One line of the summary: the field's id and the sentence. */
export interface FieldFault {
  readonly id: string;
  readonly message: string;
}

interface Props {
  readonly faults: readonly FieldFault[];
  /** Raised at every attempt: the focus moves here again. */
  readonly attempt: number;
}

/** Says what does not fit yet and links to each field. Takes the focus when somebody tried to send. */
export function ErrorSummary({ faults, attempt }: Props): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <div class="notice notice-danger" role="alert" tabIndex={-1} ref={box}>
      <Icon name="danger" />
      <div class="notice-body">
        <h2>{m.common_error_title()}</h2>
        <p>{faults.length === 1 ? m.common_error_count_one() : m.common_error_count({ count: faults.length })}</p>
        <ul class="fault-list">
          {faults.map(({ id, message }) => <li key={id}><a href={`#${id}`} onClick={(event) => jump(event, id)}>{message}</a></li>)}
        </ul>
      </div>
    </div>
  );
}

function jump(event: Event, id: string): void {
  event.preventDefault(); // the address must stay the screen's
  document.getElementById(id)?.focus();
}
