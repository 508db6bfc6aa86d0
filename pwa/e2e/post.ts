import { createServer, type Server, type Socket } from 'node:net';

/** What came by mail. */
export interface Letter {
  readonly to: string;
  readonly text: string;
}

/** A mail server on this machine that keeps what it gets (RFC 5321, as far as the program speaks it). A mailbox that does not exist refuses. */
export class PostOffice {
  readonly letters: Letter[] = [];
  readonly #refused = new Set<string>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Opens it on a free port. */
  static async open(): Promise<PostOffice> {
    const office = new PostOffice();
    await new Promise<void>((resolve) => office.#server.listen(0, '127.0.0.1', resolve));
    return office;
  }

  get port(): number {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('closed');
    return address.port;
  }

  /** No such mailbox. */
  refuse(address: string): void {
    this.#refused.add(address);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    let said = '';
    let to = '';
    let letter: string | null = null;
    const answer = (line: string) => socket.write(`${line}\r\n`);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
      for (let end = said.indexOf('\r\n'); end >= 0; end = said.indexOf('\r\n')) {
        const line = said.slice(0, end);
        said = said.slice(end + 2);
        if (letter !== null) {
          if (line !== '.') letter += `${line}\n`;
          else {
            this.letters.push({ to, text: unquoted(letter) });
            letter = null;
            answer('250 2.0.0 taken');
          }
          continue;
        }
        const address = /<([^>]*)>/u.exec(line)?.[1] ?? '';
        switch (line.slice(0, 4).toUpperCase()) {
          case 'RCPT':
            to = address;
            answer(this.#refused.has(address) ? '550 5.1.1 no such mailbox' : '250 2.1.5 fine');
            break;
          case 'DATA':
            letter = '';
            answer('354 go on');
            break;
          case 'QUIT':
            answer('221 2.0.0 bye');
            socket.end();
            break;
          default: answer('250 fine');
        }
      }
    });
    answer('220 localhost');
  }
}

/** Quoted-printable, as mail is written (RFC 2045 §6.7). */
function unquoted(text: string): string {
  const bytes = text.replaceAll('=\n', '').replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
