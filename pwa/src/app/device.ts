import { signal, type ReadonlySignal } from '@preact/signals';
import { flushDrafts } from '../ui';
import { total, type SealedFile, type Unsent, type WipedRow } from '../vault';
import { fields, string } from '../sync/check';
import { request, type Reply } from './request';
import { session, type Me } from './session';
import { book, type AppTablet } from './tablet';
import { readStanding, readStandings, type Standing } from './verdict';

/** A device that must go, and what is still only on it. */
export interface Retiring {
  readonly standing: Standing;
  readonly left: Unsent;
}

/** How handing over sealed work went. */
export type Handing =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'NO_CONNECTION' }
  /** Nobody but who knows the passphrase can read it: it was made before the region had a key. */
  | { readonly kind: 'NO_KEY' }
  | { readonly kind: 'REFUSED'; readonly message: string | null };

const retiringNow = signal<Retiring | null>(null);
const wipedNow = signal<WipedRow | null>(null);

/** This device must go, and something is still on it. */
export const retiring: ReadonlySignal<Retiring | null> = retiringNow;

/** The office let this device wipe itself, and nobody read that yet. */
export const wiped: ReadonlySignal<WipedRow | null> = wipedNow;

/** Looks whether something happened here that nobody read yet. */
export async function lookBack(): Promise<void> {
  wipedNow.value = await book.wiped();
}

/** Somebody read what happened; the device starts anew. */
export async function readWiped(): Promise<void> {
  await book.wipedRead();
  wipedNow.value = null;
}

let asking: Promise<void> | null = null;

/** Tells the office how much is here, asks what this device must do, and does it. One at a time. */
export function obeyOffice(tablet: AppTablet): Promise<void> {
  asking ??= obey(tablet).finally(() => {
    asking = null;
  });
  return asking;
}

async function obey(tablet: AppTablet): Promise<void> {
  const standings = readStandings(await request('POST', '/device', await report()));
  if (!standings) return;
  for (const standing of standings) {
    switch (standing.verdict) {
      case 'WIPE': await wipe(tablet, standing, 'LOST'); break;
      case 'RETIRE': await retire(tablet, standing); break;
      case 'ACTIVE': break;
    }
  }
  if (!standings.some(({ verdict }) => verdict === 'RETIRE')) retiringNow.value = null;
  await enrolHere(tablet, standings);
}

async function report() {
  const unsent: Record<string, { readonly operations: number; readonly drafts: number; readonly photos: number }> = {};
  for (const region of await book.regions()) {
    if (region === null) continue;
    const { operations, drafts, blobs } = await book.unsent(region);
    unsent[region] = { operations, drafts, photos: blobs };
  }
  return { appVersion: appVersion(), unsent };
}

/** Which build of the app this is: the mark in its file's name, which changes with every other build. */
function appVersion(): string {
  const program = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '';
  return /-([\w-]{8})\.js$/u.exec(program)?.[1] ?? '';
}

/** The lost one forgets everything at once; what was not sent is lost, and the office knows how much that was. */
async function wipe(tablet: AppTablet, { region, name, organisation, phone }: Standing, kind: WipedRow['kind']): Promise<void> {
  await tablet.wipe(region);
  await forgetCaches();
  await book.closed(region, { kind, name, organisation, phone });
  wipedNow.value = await book.wiped();
  retiringNow.value = null;
  await request('DELETE', '/device', { region }); // unheard: it is asked again, and says so again
}

/** The one that must go first sends everything it has, of everybody; with something left it says so and stays. */
async function retire(tablet: AppTablet, standing: Standing): Promise<void> {
  const left = () => book.unsent(standing.region);
  await flushDrafts();
  if (tablet.state.value.vault === 'OPEN' && total(await left()) > 0) await tablet.syncNow();
  if (total(await left()) === 0) {
    tablet.lock(); // waits for what is being written; then it is counted again
    await tablet.settled();
    if (total(await left()) === 0) return wipe(tablet, standing, 'RETIRED');
  }
  retiringNow.value = { standing, left: await left() };
}

/** Answers of the server that a browser may have kept; the program itself stays, so that the page that says what happened opens. */
async function forgetCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  for (const name of await caches.keys()) if (!name.includes('precache')) await caches.delete(name);
}

/** Hands over what is on a device that must go, sealed, without anybody's passphrase; then it goes on as the office wants. */
export async function handOver(tablet: AppTablet, region: string): Promise<Handing> {
  await flushDrafts();
  const handing = await handAll(await book.sealed(region));
  if (handing.kind !== 'DONE') return handing;
  const left = await book.unsent(region);
  if (total(left) > 0) return { kind: 'NO_KEY' };
  await obeyOffice(tablet);
  return handing;
}

/** Sends sealed files one by one; each that the office took in is noted. */
export async function handAll(files: readonly SealedFile[]): Promise<Handing> {
  for (const file of files) {
    const reply = await send(file.text);
    if (reply.kind === 'NO_CONNECTION') return { kind: 'NO_CONNECTION' };
    if (reply.kind === 'REFUSED') return { kind: 'REFUSED', message: string(reply.body['message']) };
    if (string(reply.body['fingerprint']) !== file.fingerprint) return { kind: 'NO_CONNECTION' };
    await book.handed(file);
  }
  return { kind: 'DONE' };
}

function send(text: string): Promise<Reply> {
  return request('POST', '/device/unsent', fields(JSON.parse(text)), 120_000);
}

/** Makes this device known where somebody with an open vault is signed in; a cookie that got lost is replaced. */
async function enrolHere(tablet: AppTablet, standings: readonly Standing[]): Promise<void> {
  const { vault, actor } = tablet.state.value;
  const me = session.value.kind === 'SIGNED_IN' ? session.value.me : null;
  if (vault !== 'OPEN' || !actor || !me?.regionId || me.personId !== actor.personId || me.organisationId !== actor.organisationId) return;
  const standing = standings.find(({ region }) => region === me.regionId);
  if (!standing) await book.unknownIn(me.regionId);
  if (await book.isEnrolled(me.regionId, me)) return;
  await enrol(me, me.regionId, proposeName());
}

async function enrol(me: Me, region: string, proposed: string): Promise<void> {
  const { name, publicKey } = await book.enrolment(region, proposed);
  const reply = await request('POST', '/device/enrolment', { name, publicKey });
  const standing = reply.kind === 'OK' ? readStanding(reply.body) : null;
  if (standing?.region === region) await book.enrolled(region, standing.device, standing.name, me);
}

/** "Tablet in Chrome, 28 november": what a device is called until somebody says otherwise. */
export function proposeName(agent = navigator.userAgent, touch = navigator.maxTouchPoints > 0, now = new Date()): string {
  const browser = /Edg\//u.test(agent) ? 'Edge' : /Firefox\//u.test(agent) ? 'Firefox' : /Chrome\//u.test(agent) ? 'Chrome' : /Safari\//u.test(agent) ? 'Safari' : 'browser';
  const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' }).format(now);
  return `${touch ? 'Tablet' : 'Computer'} in ${browser}, ${day}`;
}
