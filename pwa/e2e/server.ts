import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { day } from './day';

/** The program as `make` builds it, on a database of its own in the cluster of the test run. */
export class RealServer {
  readonly url: string;
  /** One-time sign-in links of the demo people, by their part: `casemanager`, `huurmedewerker`, `voorzitter` … */
  readonly links = new Map<string, string>();
  readonly #port: number;
  readonly #database: string; // OWN: in a PostgreSQL of its own, as where an office runs nothing else
  readonly #data: string;
  readonly #app: string;
  #process: ChildProcess | null = null;
  #mail: NodeJS.ProcessEnv = {};

  private constructor(port: number, database: string, data: string, app: string) {
    this.#port = port;
    this.#database = database;
    this.#data = data;
    this.#app = app;
    this.url = `http://localhost:${port}`;
  }

  /** Once a run: makes the demo region, of which every test gets a copy; gives how to take it away. */
  static async prepare(): Promise<() => Promise<void>> {
    const model = await RealServer.#new(builtApp());
    const made = day(); // before it is made: what the demo plans for today is planned for a day that the tests know
    await asked(cluster(), `CREATE DATABASE ${model.#database}`);
    await model.#begin('demo');
    await model.kill();
    process.env[MODEL] = JSON.stringify({ day: made, database: model.#database, links: [...model.links] } satisfies Model);
    return () => model.stop();
  }

  /** The demo region of today: a run that passes midnight goes on with another one, since the demo plans visits for today. */
  static async #model(): Promise<Model> {
    await dayThatLasts();
    const model = JSON.parse(process.env[MODEL]!) as Model;
    if (model.day === day()) return model;
    await RealServer.prepare(); // taken away with the cluster
    return this.#model();
  }

  /** Makes a database with the demo region, starts the program on it and waits until it answers. */
  static async start(app = builtApp()): Promise<RealServer> {
    const server = await RealServer.#new(app);
    const { database, links } = await RealServer.#model();
    await server.#copied(database, server.#database);
    for (const [part, link] of links) server.links.set(part, server.url + link.slice(new URL(link).origin.length));
    await server.#begin('serve');
    return server;
  }

  static async #new(app: string): Promise<RealServer> {
    return new RealServer(await freePort(), `e2e_${randomUUID().replaceAll('-', '')}`, await mkdtemp(join(tmpdir(), 'regieroute-e2e-')), app);
  }

  /** The same with a PostgreSQL of its own in its data folder, durable, that a test may kill. */
  static async startWithItsOwnDatabase(): Promise<RealServer> {
    const server = new RealServer(await freePort(), OWN, await mkdtemp(join(tmpdir(), 'regieroute-e2e-')), builtApp());
    await server.#begin('demo');
    return server;
  }

  /** The process of its own PostgreSQL. */
  async postgres(): Promise<number> {
    return Number((await readFile(join(this.#data, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
  }

  /** Resolves when the program has ended, by itself or not. */
  async ended(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve));
  }

  /** Starts the program again, with the data it had: sessions and links from before are still good. */
  up(): Promise<void> {
    return this.#begin('serve');
  }

  /** Starts the program again with a mail server on this machine. */
  async mailBy(port: number): Promise<void> {
    await this.kill();
    this.#mail = { MAIL_HOST: '127.0.0.1', MAIL_PORT: String(port), MAIL_FROM: 'regieroute@example.org' };
    await this.up();
  }

  /** The program is gone at once, as when the power fails. */
  async kill(): Promise<void> {
    const gone = this.ended();
    this.#process?.kill('SIGKILL'); // does nothing when it has ended
    await gone;
  }

  /** Another command of the program on the same database, such as an import; resolves with what it printed. */
  async run(...command: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(program(), [...command], { env: this.#environment });
    return stdout;
  }

  /** Asks the database as its owner: what is really stored. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return asked(await this.#ownersUrl(), text, values);
  }

  /** A backup of the database as it is now; the program stops for it. */
  async backUp(): Promise<void> {
    await this.kill();
    await this.#copied(this.#database, this.#backup);
    await this.up();
  }

  /** The backup in place of the database, as docs/operating.md says; the program does not run yet. */
  async putBack(): Promise<void> {
    await this.kill();
    await asked(cluster(), `DROP DATABASE ${this.#database} WITH (FORCE)`);
    await this.#copied(this.#backup, this.#database);
    await this.run('region', 'restored');
  }

  async #copied(from: string, to: string): Promise<void> {
    await asked(cluster(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${from}'`);
    await asked(cluster(), `CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy`);
  }

  get #backup(): string {
    return `${this.#database}_backup`;
  }

  async stop(): Promise<void> {
    if (this.#database === OWN) {
      this.#process?.kill('SIGTERM');
      await this.ended();
      return rm(this.#data, { recursive: true, force: true });
    }
    await this.kill();
    await asked(cluster(), `DROP DATABASE IF EXISTS ${this.#backup} WITH (FORCE)`);
    await asked(cluster(), `DROP DATABASE ${this.#database} WITH (FORCE)`);
    await rm(this.#data, { recursive: true, force: true });
  }

  async #begin(command: 'demo' | 'serve'): Promise<void> {
    const child = spawn(program(), [command, '--port', String(this.#port), '--pwa', this.#app], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        for (const [, part, link] of said.matchAll(LINK)) this.links.set(part!, link!);
        if (said.includes(READY)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
    });
  }

  get #environment(): NodeJS.ProcessEnv {
    return { ...process.env, ...this.#mail, DATA: this.#data, ...(this.#database !== OWN && { DATABASE_URL: this.#sharedUrl, ALLOW_SUPERUSER: 'true' }) };
  }

  get #sharedUrl(): string {
    const url = new URL(onLocalhost(cluster()));
    url.pathname = `/${this.#database}`;
    return url.toString();
  }

  async #ownersUrl(): Promise<string> {
    if (this.#database !== OWN) return this.#sharedUrl;
    const [, owner = ''] = (await readFile(join(this.#data, 'postgres.url'), 'utf8')).split('\n'); // after the program's own login
    return onLocalhost(owner);
  }
}

/** The setting that tells the tests of a run where the demo region is. */
const MODEL = 'REGIEROUTE_TEST_MODEL';

interface Model {
  /** The calendar day, where the app is used, on which it was made. */
  readonly day: string;
  readonly database: string;
  readonly links: readonly (readonly [string, string])[];
}

/** So long before midnight no test begins any more: it would end on another day than it began. */
const LAST_MINUTES = 3 * 60_000;

/** Resolves when the day has minutes left: mostly at once. */
async function dayThatLasts(): Promise<void> {
  const lasting = day(0, Date.now() + LAST_MINUTES);
  while (day() !== lasting) await new Promise((resolve) => { setTimeout(resolve, 1000); });
}

/** Stands for the database in the program's own PostgreSQL. */
const OWN = '';

/** The last line before requests are answered: after the links. */
const READY = 'Stop with Ctrl-C.';

/** `  Noor Voorbeeld (casemanager, Buurtteams Voorbeeldstad)   http://…/link#…` */
const LINK = /\(([^,)]+), [^)]*\)\s+(http\S+\/link#\S+)\s/gu;

function cluster(): string {
  const url = process.env['REGIEROUTE_TEST_POSTGRES'];
  if (url === undefined) throw new Error('no PostgreSQL: run "make e2e", which starts one');
  return url;
}

/** A socket's address names no host, which `URL` does not take. */
function onLocalhost(url: string): string {
  return url.replace(/^postgres(ql)?:\/\/([^/]*)@\//u, 'postgres://$2@localhost/');
}

function program(): string {
  return process.env['REGIEROUTE'] ?? join(import.meta.dirname, '../../bin/regieroute');
}

/** The app as built; another build than the usual one by $PWA_DIST. */
export function builtApp(): string {
  return process.env['PWA_DIST'] ?? join(import.meta.dirname, '../dist');
}

async function asked<Row extends pg.QueryResultRow>(url: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // gone before it was asked: asking says so
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
