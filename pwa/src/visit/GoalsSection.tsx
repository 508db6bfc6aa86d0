import type { JSX } from 'preact';
import { m } from '../messages';
import { DOMAINS } from '../plan/planWords';
import { DayField, RadioGroup } from '../ui';
import { day } from '../ui/format';
import { LEVELS } from './goals';
import type { SectionProps } from './VisitForm';

/** How far the household is with every goal, and when it is looked at again (route 0.4). */
export function GoalsSection({ form, file, desk }: SectionProps): JSX.Element {
  if (form.values.goals.length === 0) return <p class="soft">{m.visit_goals_none()}</p>;
  return (
    <>
      <p class="soft small">{m.visit_reads_steps()}</p>
      {form.values.goals.map(({ goal, what, level }, at) => {
        const known = (file.goals ?? []).find(({ id }) => id === goal);
        return (
          <div key={goal} class="stack">
            <RadioGroup label={known ? `${DOMAINS[known.domain]()}: ${what}` : what} hint={known && m.visit_goal_now({ start: score(known.startLevel), now: score(known.currentLevel), target: score(known.targetLevel), day: day(known.nextControlOn) })}
              optional options={LEVELS.map((value) => ({ value, label: value }))} {...form.cell('goals', at, 'level')} />
            {level !== '' && <DayField label={m.visit_goal_next()} min={desk.today} {...form.cell('goals', at, 'nextControlOn')} />}
          </div>
        );
      })}
    </>
  );
}

function score(level: number | null): string {
  return level === null || level === 0 ? m.visit_goal_unscored() : String(level);
}
