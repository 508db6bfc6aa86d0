import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import type { HouseholdFile } from '../household/file';
import { residentsOn } from '../household/safety';
import { m } from '../messages';
import { Notice } from '../ui';
import { recordSafeHomeReport } from './safehome';
import { EndForm, ReportForm, SecretForm, WarningForm } from './SafetyForm';
import { endSecret, isNamed, markSecret, namable, secretsNow } from './secret';
import { endWarning, recordWarning, startWarning } from './warning';

const NO_REASON = { reason: '' };

/** Warns visitors. */
export function WarningScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordWarning" title={m.household_verb_record_warning()} intro={m.safety_warning_intro()}>
      {({ desk, send, draft, leave }) => (
        <WarningForm initial={startWarning(desk.today)} today={desk.today} draft={draft} onDone={leave} onSend={(values) => send(recordWarning(values), values)} />
      )}
    </FileForm>
  );
}

/** Ends a warning before its time. */
export function EndWarningScreen({ params }: ScreenProps): JSX.Element {
  const warning = params['warning'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="endWarning" subject={warning} title={m.safety_warning_end()}>
      {({ file, send, draft, leave }) => (
        <>
          <p><strong>{(file.warnings ?? []).find(({ id }) => id === warning)?.fact}</strong></p>
          <EndForm means={m.safety_warning_end_means()} label={m.safety_warning_end_reason()} submit={m.safety_warning_end()} initial={NO_REASON} draft={draft} onDone={leave}
            onSend={(values) => send(endWarning(warning, values), values)} />
        </>
      )}
    </FileForm>
  );
}

/** Records a step of the reporting code. */
export function ReportScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordSafeHomeReport" title={m.household_verb_record_safe_home_report()} intro={m.safety_report_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <ReportForm initial={{ step: '', on: desk.today, residents: [], note: '' }} residents={livingHere(file, desk.today)} draft={draft} onDone={leave}
          onSend={(values) => send(recordSafeHomeReport(values), values)} />
      )}
    </FileForm>
  );
}

/** Makes a resident secret. */
export function SecretScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="markSecret" title={m.household_verb_mark_secret()}>
      {({ file, desk, send, draft, leave }) => {
        const kept = secretsNow(file).filter((mark) => !isNamed(mark, desk.personId)).map(({ resident }) => resident);
        return (
          <SecretForm initial={{ resident: '', people: [], reason: '' }} people={namable(file, desk)} residents={livingHere(file, desk.today).filter(({ value }) => !kept.includes(value))}
            draft={draft} onDone={leave} onSend={(values) => send(markSecret(values), values)} />
        );
      }}
    </FileForm>
  );
}

/** Shows a resident again to everybody whose role sees them. */
export function EndSecretScreen({ params }: ScreenProps): JSX.Element {
  const resident = params['resident'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="endSecret" subject={resident} title={m.safety_secret_end()}>
      {({ file, desk, send, draft, leave }) => {
        const mark = secretsNow(file).find((one) => one.resident === resident);
        if (mark && !isNamed(mark, desk.personId)) return <Notice tone="warning"><p>{m.safety_secret_not_yours()}</p></Notice>;
        return (
          <>
            <p><strong>{file.residents.find(({ id }) => id === resident)?.name}</strong></p>
            <EndForm means={m.safety_secret_end_means()} label={m.safety_secret_end_reason()} submit={m.safety_secret_end()} initial={NO_REASON} draft={draft} onDone={leave}
              onSend={(values) => send(endSecret(resident, values), values)} />
          </>
        );
      }}
    </FileForm>
  );
}

function livingHere(file: HouseholdFile, today: string) {
  return residentsOn(file, today).map(({ id, name }) => ({ value: id, label: name }));
}
