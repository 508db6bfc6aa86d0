import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { warningsOn, type Warning } from '../household/warnings';
import { sayAdvice } from '../household/words';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, Disclosure, LinkButton, Notice, WhoWhen } from '../ui';
import { Cut } from '../ui/Cut';
import { day, daysLeft } from '../ui/format';
import { STEPS } from './safehome';
import { isNamed, secretsNow } from './secret';
import { mayEnd } from './warning';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** What visitors must mind, and what held before (practice 29). */
export function WarningsSection({ file, desk }: Props): JSX.Element {
  if (!file.warnings) return <Cut title={m.safety_warnings()} id="warnings" />;
  const now = warningsOn(file, desk.today);
  const before = (file.warnings).filter((warning) => !now.includes(warning)).reverse();
  return (
    <Card title={m.safety_warnings()} id="warnings">
      <div class="stack">
        {now.length === 0 && <p class="soft">{m.safety_warnings_none()}</p>}
        {now.map((warning) => (
          <div key={warning.id} class="stack-tight">
            <Notice tone="warning" title={adviceOf(warning)}>
              <p>{warning.fact}</p>
              <p class="small">{m.safety_warning_until({ day: day(warning.lastDay), left: daysLeft(warning.lastDay, desk.today) })}</p>
              {warning.reason !== '' && <p class="small">{m.safety_warning_why({ reason: warning.reason })}</p>}
            </Notice>
            {warning.made.at !== null && <WhoWhen who={desk.person(warning.made.by)} at={warning.made.at} />}
            {mayEnd(warning, desk) && <div><LinkButton look="plain" href={`/households/${file.id}/warnings/${warning.id}/end`}>{m.safety_warning_end()}</LinkButton></div>}
          </div>
        ))}
        {desk.may('recordWarning') && <div><LinkButton href={`/households/${file.id}/warnings/new`}>{m.safety_warning_add()}</LinkButton></div>}
        {before.length > 0 && <Disclosure title={m.safety_warnings_before()}>{before.map((warning) => <p key={warning.id}>{adviceOf(warning)} {warning.fact} · {sayEnd(warning)}</p>)}</Disclosure>}
      </div>
    </Card>
  );
}

function adviceOf({ advice }: Warning): string {
  return `${advice.map(sayAdvice).join('. ')}.`;
}

function sayEnd({ lastDay, endedReason }: Warning): string {
  return [m.safety_warning_held({ day: day(lastDay) }), endedReason].filter((text) => text !== '').join(': ');
}

/** Who is secret, and for whom (practice 5). */
export function SecretSection({ file, desk }: Props): JSX.Element | null {
  if (!file.secrets) return file.withheld ? <Card title={m.safety_secret_title()} id="secret"><p class="soft">{m.safety_secret_withheld()}</p></Card> : null;
  const marks = secretsNow(file);
  return (
    <Card title={m.safety_secret_title()} id="secret">
      <div class="stack">
        {marks.length === 0 && <p class="soft">{m.safety_secret_none()}</p>}
        {file.withheld && <Notice tone="info"><p>{m.safety_secret_withheld()}</p></Notice>}
        {marks.map((mark) => {
          const { id, resident, people, reason } = mark;
          const named = isNamed(mark, desk.personId);
          return (
            <div key={id} class="stack-tight">
              <div class="row"><h3>{file.residents.find((one) => one.id === resident)?.name}</h3><Badge tone="warning">{m.safety_secret_badge()}</Badge></div>
              <p>{named ? m.safety_secret_for({ names: [...new Set([desk.personId, ...people])].map((person) => desk.person(person)).join(', ') }) : m.safety_secret_not_yours()}</p>
              {reason !== '' && <p class="soft">{reason}</p>}
              {named && desk.may('endSecret') && <div><LinkButton look="plain" href={`/households/${file.id}/secret/${resident}/end`}>{m.safety_secret_end()}</LinkButton></div>}
            </div>
          );
        })}
        {desk.may('markSecret') && <div><LinkButton href={`/households/${file.id}/secret`}>{m.safety_secret_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}

/** Steps of the reporting code; nothing at all for who reads none of them. */
export function SafeHomeSection({ file, desk }: Props): JSX.Element | null {
  const { safeHomeReports: reports } = file;
  if (!reports) return null;
  return (
    <Card title={m.safety_reports()} id="safe-home">
      <div class="stack">
        <p class="soft small">{m.safety_reports_readers()}</p>
        {reports.length === 0 && <p class="soft">{m.safety_reports_none()}</p>}
        {reports.length > 0 && <DefinitionList facts={[...reports].reverse().map(({ on, step, residents, note, made }) => ({
          term: day(on), value: STEPS[step](),
          note: [file.residents.filter(({ id }) => residents.includes(id)).map(({ name }) => name).join(', '), note, desk.person(made.by)].filter((text) => text !== '').join(' · '),
        }))} />}
        {desk.may('recordSafeHomeReport') && <div><LinkButton href={`/households/${file.id}/safe-home`}>{m.safety_report_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}
