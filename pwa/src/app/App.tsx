import type { JSX } from 'preact';
import { effect } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { m } from '../messages';
import { holdVersion } from '../offline/bridge';
import { Button, flushDrafts, FormHostContext, Loading, Notice, PageLayout, PageTitle, type FormHost } from '../ui';
import { noteTouch } from './activity';
import { lookBack, obeyOffice, wiped } from './device';
import { ExerciseBar } from './ExerciseBar';
import { gate } from './gate';
import { hasPin } from './pin';
import { session, askSession, type Me } from './session';
import { watchKept } from './kept';
import { Shell } from './Shell';
import { LinkPage, SignInPage } from './SignInPage';
import { watchSpace } from './space';
import { ClearedNews } from './StorageNews';
import { TabletContext, type AppTablet } from './tablet';
import { talking } from '../talk/talking';
import { ChoosePassphrasePage, UnlockPage } from './VaultPages';
import { WipedPage } from './WipedPage';

/** The whole app around one tablet: which page comes first, and then the screens. */
export function App({ tablet }: { readonly tablet: AppTablet }): JSX.Element {
  const host = useMemo(() => formHost(tablet), [tablet]);
  useEffect(() => watch(tablet), [tablet]);
  return (
    <TabletContext.Provider value={tablet}>
      <FormHostContext.Provider value={host}><Start tablet={tablet} /></FormHostContext.Provider>
    </TabletContext.Provider>
  );
}

function Start({ tablet }: { readonly tablet: AppTablet }): JSX.Element {
  const signed = session.value.kind === 'SIGNED_IN' ? session.value.me : null;
  return <><ExerciseBar signed={signed} /><Page tablet={tablet} me={signed} /></>;
}

function Page({ tablet, me }: { readonly tablet: AppTablet; readonly me: Me | null }): JSX.Element {
  const { path, route } = useLocation();
  const { vault, actor, vaults } = tablet.state.value;
  const known = useKnown(tablet, me, vaults);
  const [other, setOther] = useState(false);
  useEffect(() => {
    if (vault !== 'OPEN') talking.value = null; // who comes back knew the passphrase
    else void hasPin(tablet).then((set) => tablet.setPin(set));
  }, [vault]);
  const lock = () => void flushDrafts().then(() => tablet.lock());
  const entered = (signed: Me) => {
    setOther(false);
    if (actor?.personId === signed.personId && actor.organisationId === signed.organisationId) void tablet.syncNow();
    else lock(); // somebody else: their own vault, the first one's stays sealed
    route('/', true);
  };
  switch (gate({ vault, session: session.value.kind, path, known, other, wiped: wiped.value !== null })) {
    case 'OPEN': return <Shell onLock={lock} />;
    case 'WAIT': return <PageLayout><Loading /></PageLayout>;
    case 'LINK': return <PageLayout news={<ClearedNews />}><LinkPage onDone={entered} /></PageLayout>;
    case 'SIGN_IN': return <PageLayout news={<ClearedNews />}><SignInPage onDone={entered} again={vaults > 0} offline={session.value.kind === 'NO_CONNECTION'} /></PageLayout>;
    case 'UNLOCK': return <PageLayout><UnlockPage me={me} /></PageLayout>;
    case 'CREATE': return <PageLayout news={<ClearedNews />}>{me && <ChoosePassphrasePage me={me} onOther={vaults > 0 ? () => setOther(true) : null} />}</PageLayout>;
    case 'WIPED': return <PageLayout><WipedPage /></PageLayout>;
    case 'STORAGE_LOST': return <PageLayout><StorageLost /></PageLayout>;
  }
}

/** Nothing may be typed that cannot be kept (tablet §3 rule 11). */
export function StorageLost(): JSX.Element {
  return (
    <div class="gate stack">
      <PageTitle>{m.app_storage_title()}</PageTitle>
      <Notice tone="danger" role="alert"><p>{m.app_storage_lost()}</p><p>{m.app_storage_what()}</p></Notice>
      <div><Button look="main" onClick={() => location.reload()}>{m.app_storage_reload()}</Button></div>
    </div>
  );
}

/** Whether who is signed in has a vault here; null while that is looked up. */
function useKnown(tablet: AppTablet, me: Me | null, vaults: number): boolean | null {
  const [answer, setAnswer] = useState<{ readonly me: Me; readonly vaults: number; readonly known: boolean } | null>(null);
  useEffect(() => {
    if (me) void tablet.knows(me).then((known) => setAnswer({ me, vaults, known }));
  }, [me, vaults]);
  return answer !== null && answer.me === me && answer.vaults === vaults ? answer.known : null;
}

function formHost(tablet: AppTablet): FormHost {
  return {
    draft: (householdId, kind) => tablet.draft(householdId, kind),
    saveDraft: (householdId, kind, value) => tablet.saveDraft(householdId, kind, value),
    dropDraft: (householdId, kind) => tablet.dropDraft(householdId, kind),
    setExempt: (kind, open) => tablet.setExempt(kind, open),
    holdVersion,
  };
}

/** Between two questions of a locked tablet what it must do, in ms; an open one asks with every sync. */
const OFFICE_MS = 5 * 60_000;

/** Between two notes of somebody touching the screen, in ms. */
const TOUCH_MS = 5000;

/** Asks the server at the start and whenever a connection may be back; notes touches, which keep the vault open. */
function watch(tablet: AppTablet): () => void {
  const ask = () => {
    if (tablet.state.value.vault === 'OPEN') return; // it asks with every sync
    void askSession();
    void obeyOffice(tablet);
  };
  let touchedAt = 0;
  const touch = () => {
    const now = Date.now();
    if (now - touchedAt < TOUCH_MS) return;
    touchedAt = now;
    noteTouch(now);
    tablet.noteActivity();
  };
  const stops = [watchKept(tablet.state), watchSpace()];
  void lookBack();
  ask();
  const often = setInterval(() => void obeyOffice(tablet), OFFICE_MS);
  let heard = '';
  const stopHearing = effect(() => { // after every sync that reached somebody, however it ended
    const { kind } = tablet.state.value.sync;
    if (kind === heard) return;
    heard = kind;
    if (kind !== 'NEVER' && kind !== 'BUSY' && kind !== 'NO_CONNECTION') queueMicrotask(() => void obeyOffice(tablet));
  });
  addEventListener('online', ask);
  for (const name of ['pointerdown', 'keydown'] as const) addEventListener(name, touch, { capture: true, passive: true });
  return () => {
    for (const stop of stops) stop();
    clearInterval(often);
    stopHearing();
    removeEventListener('online', ask);
    for (const name of ['pointerdown', 'keydown'] as const) removeEventListener(name, touch, { capture: true });
  };
}
