import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** Bytes that travel together, as on a telephone network. */
const PACKET = 1400;
/** A lost packet is sent again after so many ms; what comes behind it waits. */
const AGAIN_MS = 250;

/** A line between tablet and server that is good until the test says otherwise. */
export class Line {
  /** What really happened, so that a test knows that it was a bad line. */
  readonly happened = { lost: 0, cutUp: 0, cutDown: 0 };
  /** Bytes a second each way; one packet in so many is lost; one request in so many loses its connection, going up and coming down in turn. */
  #bad: { readonly bytesPerSecond: number; readonly lossOneIn: number; readonly cutOneIn: number } | null = null;
  readonly #free = { up: 0, down: 0 }; // ms since 1970 at which the line is free again, shared by all connections
  readonly #server: Server;
  #packets = 0;
  #requests = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(port: number): Promise<Line> {
    const server = createServer();
    const line = new Line(server);
    server.on('connection', (tablet) => line.#join(tablet, connect(port, 'localhost')));
    server.listen(0, 'localhost');
    await once(server, 'listening');
    return line;
  }

  get port(): number {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    return address.port;
  }

  bad(how: { readonly bytesPerSecond: number; readonly lossOneIn: number; readonly cutOneIn: number }): void {
    this.#bad = how;
  }

  good(): void {
    this.#bad = null;
  }

  stop(): void {
    this.#server.close();
  }

  #join(tablet: Socket, server: Socket): void {
    let cut: 'UP' | 'DOWN' | null = null; // what becomes of the request that is under way
    const end = () => (tablet.destroy(), server.destroy());
    for (const socket of [tablet, server]) socket.on('error', end).on('close', end);
    tablet.on('data', (bytes) => {
      if (bytes.subarray(0, 13).toString() === 'POST /graphql') cut = this.#fate();
      if (cut !== 'UP') return void this.#carry('up', bytes, tablet, server);
      this.happened.cutUp += 1;
      void this.#carry('up', bytes.subarray(0, bytes.length / 2), tablet, server).then(end);
    });
    server.on('data', (bytes) => {
      if (cut !== 'DOWN') return void this.#carry('down', bytes, server, tablet);
      this.happened.cutDown += 1;
      void this.#carry('down', bytes.subarray(0, bytes.length / 2), server, tablet).then(end);
    });
  }

  #fate(): 'UP' | 'DOWN' | null {
    this.#requests += 1;
    if (!this.#bad || this.#requests % this.#bad.cutOneIn > 0) return null;
    return (this.#requests / this.#bad.cutOneIn) % 2 === 1 ? 'UP' : 'DOWN';
  }

  /** Carries what one side said, packet by packet, while that side waits. */
  async #carry(way: 'up' | 'down', bytes: Buffer, from: Socket, to: Socket): Promise<void> {
    from.pause();
    for (let at = 0; at < bytes.length; at += PACKET) {
      const packet = bytes.subarray(at, at + PACKET);
      await this.#turn(way, packet.length);
      to.write(packet);
    }
    from.resume();
  }

  async #turn(way: 'up' | 'down', bytes: number): Promise<void> {
    if (!this.#bad) return;
    this.#packets += 1;
    const lost = this.#packets % this.#bad.lossOneIn === 0;
    if (lost) this.happened.lost += 1;
    const ready = Math.max(Date.now(), this.#free[way]) + (bytes / this.#bad.bytesPerSecond) * 1000 + (lost ? AGAIN_MS : 0);
    this.#free[way] = ready;
    await new Promise((resolve) => { setTimeout(resolve, ready - Date.now()); });
  }
}
