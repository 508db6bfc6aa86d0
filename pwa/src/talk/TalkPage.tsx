import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { FileNotHere, homeOf } from '../app/AboutFile';
import { notePrint, noteRead } from '../app/reads';
import { ScreenLock } from '../app/ScreenLock';
import { useTablet } from '../app/tablet';
import { useFile } from '../app/useFile';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { holdVersion } from '../offline/bridge';
import { Button, Loading, PageTitle } from '../ui';
import { directionOf, LANGUAGES, sentencesOf, voiceOf, type TalkLanguage, type Voice } from './sentences';
import { talkOf } from './talk';
import { TalkView } from './TalkView';
import { talking, type Talking } from './talking';

/** The conversation that is going on. */
export function TalkHere(): JSX.Element | null {
  const tablet = useTablet();
  return talking.value && <TalkPage now={talking.value} onLock={() => tablet.lock()} />;
}

/** The conversation: the whole screen, for one household, until the screen lock is opened (practice 34). */
export function TalkPage({ now, onLock }: { readonly now: Talking; readonly onLock: () => void }): JSX.Element {
  const tablet = useTablet();
  const [leaving, setLeaving] = useState(false);
  const voice = useVoice(now.language);
  useEffect(() => {
    tablet.setExempt('FORM', true); // a conversation is a visit: it dims, and is covered with the PIN
    const release = holdVersion();
    return () => {
      tablet.setExempt('FORM', false);
      release();
    };
  }, [tablet]);
  return (
    <div class="page talk" lang={now.language} dir={directionOf(now.language)}>
      <header class="bar"><div class="bar-in">
        {voice && !leaving && <LanguageChoice now={now} voice={voice} />}
        {voice && !leaving && <Button look="plain" onClick={() => setLeaving(true)}>{voice.say('stop')}</Button>}
      </div></header>
      <main id="content" tabIndex={-1}>
        {leaving ? <Leave now={now} onLock={onLock} onBack={() => setLeaving(false)} /> : voice ? <Shown now={now} voice={voice} /> : <Loading />}
      </main>
    </div>
  );
}

function Shown({ now, voice }: { readonly now: Talking; readonly voice: Voice }): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const found = useFile(now.household);
  const opened = found.kind === 'FOUND' && found.source === 'TABLET';
  useEffect(() => {
    if (opened) void noteRead(tablet, now.household);
  }, [tablet, now.household, opened]);
  if (found.kind !== 'FOUND') return <FileNotHere kind={found.kind === 'SIGN_IN' ? 'NO_CONNECTION' : found.kind} onRetry={found.reload} />;
  const talk = talkOf(found.file, tablet.reference(), today, now.words);
  return (
    <>
      <PageTitle tab={voice.say('title')}>{talk.name === '' ? voice.say('title') : talk.name}</PageTitle>
      <TalkView talk={talk} voice={voice} />
      <div class="talk-print"><Button onClick={() => void notePrint(tablet, now.household).then(() => print())}>{voice.say('print')}</Button></div>
    </>
  );
}

/** For the colleague, in the language of the app: nothing of the household is on it. */
function Leave({ now, onLock, onBack }: { readonly now: Talking; readonly onLock: () => void; readonly onBack: () => void }): JSX.Element {
  const { route } = useLocation();
  const home = () => route(homeOf(now.household), true);
  return (
    <div class="gate stack" lang={document.documentElement.lang} dir="ltr">
      <PageTitle>{m.talk_leave()}</PageTitle>
      <ScreenLock intro={m.talk_leave_pin()} submit={m.talk_leave_done()} noPin={m.talk_leave_no_pin()} lock={m.talk_leave_lock()}
        onRight={() => { home(); talking.value = null; }} onLock={() => { home(); onLock(); }} />
      <div><Button look="plain" onClick={onBack}>{m.talk_back()}</Button></div>
    </div>
  );
}

function LanguageChoice({ now, voice }: { readonly now: Talking; readonly voice: Voice }): JSX.Element {
  return (
    <div class="talk-languages" role="group" aria-label={voice.say('choose')}>
      {(Object.entries(LANGUAGES) as [TalkLanguage, string][]).map(([language, name]) => (
        <button key={language} type="button" class="button button-plain" lang={language} aria-pressed={language === now.language} onClick={() => { talking.value = { ...now, language }; }}>{name}</button>
      ))}
    </div>
  );
}

/** The language's sentences; the ones before stay until they are there. */
function useVoice(language: TalkLanguage): Voice | null {
  const [voice, setVoice] = useState<Voice | null>(null);
  useEffect(() => {
    let here = true;
    void sentencesOf(language).then((sentences) => {
      if (here) setVoice(voiceOf(language, sentences));
    }, () => undefined); // the one before stays
    return () => { here = false; };
  }, [language]);
  return voice;
}
