import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openedHandovers } from '../app/handovers';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';
import type { ListedHousehold } from './grouping';
import type { Names } from './names';
import { hasRead } from './warnings';

/** What comes with the files that somebody passed on. */
export interface HandoverProps {
  readonly households: readonly ListedHousehold[];
  readonly me: string | null;
  readonly today: string;
  readonly names: Names;
}

/** The files somebody got from a colleague, with what they must know, until each is opened; also without a network. */
export function HandoverNews({ households, me, today, names }: HandoverProps): JSX.Element {
  const tablet = useTablet();
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let here = true;
    void openedHandovers(tablet).then((ids) => here && setOpened(ids));
    return () => {
      here = false;
    };
  }, [tablet]);
  const news = opened === null ? [] : households.flatMap(({ householdId, summary }) => (summary.handover && summary.caseManager === me && !opened.includes(summary.handover.id) ? [{ householdId, summary, handover: summary.handover }] : []));
  return (
    <>
      {news.map(({ householdId, summary, handover }) => (
        <Notice key={handover.id} role="status" title={m.household_handover_title({ name: summary.name === '' ? m.household_unnamed() : summary.name, by: names.person(handover.by) })}>
          <p class="words">{hasRead(summary.warnings ?? [], { person: me, today }) ? handover.note : m.household_warning_first_here()}</p>
          <div><LinkButton href={`/households/${householdId}`}>{m.household_handover_open()}</LinkButton></div>
        </Notice>
      ))}
    </>
  );
}
