import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import { useMe } from '../app/me';
import { notePrint } from '../app/reads';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Button, LinkButton, Notice } from '../ui';
import { day } from '../ui/format';
import { aboutOf, letterOf, LETTERS, paragraphs, sentCommands, type Letter } from './letter';

/** One letter, to read through, to print, and to record as sent. */
export function LetterScreen({ params }: ScreenProps): JSX.Element {
  const letter = letterOf(params['letter'] ?? '');
  return (
    <FileForm id={params['id'] ?? ''} verb="recordContactAttempt" subject={params['letter'] ?? ''} title={letter ? LETTERS[letter]() : m.duty_letters()} intro={m.duty_letter_intro()}>
      {(page) => (letter && page.desk.role === 'LANDLORD' ? <LetterPage letter={letter} {...page} /> : <Notice tone="warning"><p>{m.duty_letter_unknown()}</p></Notice>)}
    </FileForm>
  );
}

type Stage = { readonly kind: 'READING' | 'BUSY' | 'RECORDED' } | { readonly kind: 'FAILED'; readonly message: string };

function LetterPage({ letter, file, desk, send }: FormPage & { readonly letter: Letter }): JSX.Element {
  const tablet = useTablet();
  const [stage, setStage] = useState<Stage>({ kind: 'READING' });
  const sent = useRef(0); // of the records that show it: after a failure it goes on, and nothing is recorded twice
  const record = async () => {
    if (stage.kind === 'BUSY') return;
    setStage({ kind: 'BUSY' });
    for (const command of sentCommands(letter, desk.today).slice(sent.current)) {
      const answer = await send(command, {});
      const refusal = answer.kind === 'RECEIPT' && answer.receipt.status !== 'APPLIED' ? answer.receipt.refusal?.message : undefined;
      if (refusal !== undefined || !['SAVED_HERE', 'RECEIPT'].includes(answer.kind)) return setStage({ kind: 'FAILED', message: refusal ?? m.duty_not_recorded() });
      sent.current++;
    }
    setStage({ kind: 'RECORDED' });
  };
  return (
    <>
      <Paper letter={letter} file={file} desk={desk} />
      {stage.kind === 'FAILED' && <Notice tone="danger" role="alert"><p>{stage.message}</p></Notice>}
      {stage.kind === 'RECORDED' && <Notice tone="ok" role="status"><p>{m.duty_recorded()}</p></Notice>}
      <div class="row">
        <Button look={stage.kind === 'RECORDED' ? 'second' : 'main'} onClick={() => void notePrint(tablet, file.id).then(() => print())}>{m.duty_print()}</Button>
        {stage.kind !== 'RECORDED' && <Button busy={stage.kind === 'BUSY'} onClick={() => void record()}>{m.duty_mark_sent()}</Button>}
        <LinkButton look="plain" href={`/households/${file.id}/duties`}>{m.duty_back()}</LinkButton>
      </div>
    </>
  );
}

/** The letter itself: all that comes on paper. */
function Paper({ letter, file, desk }: Pick<FormPage, 'file' | 'desk'> & { readonly letter: Letter }): JSX.Element {
  const me = useMe();
  const about = aboutOf(file);
  return (
    <article class="card letter" aria-label={LETTERS[letter]()}>
      <p><strong>{me?.organisationName}</strong></p>
      <p>{about.names.length > 0 ? about.names.join(', ') : m.duty_text_residents()}<br />{about.address[0]}<br />{about.address[1]}</p>
      <p>{day(desk.today)}{about.number !== '' && <><br />{m.duty_text_number({ number: about.number })}</>}</p>
      <h2>{SUBJECTS[letter]()}</h2>
      <p>{about.names.length > 0 ? m.duty_text_dear({ name: about.names.join(', ') }) : m.duty_text_dear_residents()}</p>
      {paragraphs(letter, about, desk.today).map((text) => <p key={text} class="reading">{text}</p>)}
      <p>{m.duty_text_regards()}</p>
      <p>{me?.personName}<br />{me?.organisationName}</p>
    </article>
  );
}

const SUBJECTS: Readonly<Record<Letter, () => string>> = { first: m.duty_subject_first, reminder: m.duty_subject_reminder, report: m.duty_subject_report };
