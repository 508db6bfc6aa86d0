import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';

/** The program as `make` builds it, on a database of its own in the cluster of the test run. */
export class RealServer {
  readonly url: string;
  /** One-time sign-in links of the demo people, by sign-in name. */
  readonly links = new Map<string, string>();
  readonly #port: number;
  readonly #database: string;
  #process: ChildProcess | null = null;

  private constructor(port: number, database: string) {
    this.#port = port;
    this.#database = database;
    this.url = `http://localhost:${port}`;
  }

  /** Makes a database, starts the program with the demo region and waits until it answers. */
  static async start(): Promise<RealServer> {
    const server = new RealServer(await freePort(), `e2e_${randomUUID().replaceAll('-', '')}`);
    await asked(cluster(), `CREATE DATABASE ${server.#database}`);
    await server.up();
    return server;
  }

  /** Starts the program again, with the data it had. */
  async up(): Promise<void> {
    const child = spawn(program(), ['demo', '--port', String(this.#port), '--pwa', join(import.meta.dirname, '../dist')], {
      env: { ...process.env, DATABASE_URL: this.#databaseUrl, ALLOW_SUPERUSER: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let said = '';
    const ready = new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        for (const [, name, link] of said.matchAll(/^\s*(\S+)\s.*?(http\S+\/link#\S+)/gmu)) this.links.set(name!, link!);
        if (said.includes(READY)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
    });
    await ready;
  }

  /** The program is gone at once, as when the power fails. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Asks the database as its owner: what is really stored. */
  sql<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return asked(this.#databaseUrl, text, values);
  }

  async stop(): Promise<void> {
    await this.kill();
    await asked(cluster(), `DROP DATABASE ${this.#database} WITH (FORCE)`);
  }

  get #databaseUrl(): string {
    const url = new URL(cluster().replace(/^postgres(ql)?:\/\/([^/]*)@\//u, 'postgres://$2@localhost/'));
    url.pathname = `/${this.#database}`;
    return url.toString();
  }
}

/** The line that says that requests are answered. */
const READY = 'Regieroute';

function cluster(): string {
  const url = process.env['REGIEROUTE_TEST_POSTGRES'];
  if (url === undefined) throw new Error('no PostgreSQL: run "make e2e", which starts one');
  return url;
}

function program(): string {
  return process.env['REGIEROUTE'] ?? join(import.meta.dirname, '../../bin/regieroute');
}

async function asked<Row extends pg.QueryResultRow>(url: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
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
