import { RealServer } from './server';

/** What all tests of a run begin with. */
export default (): Promise<() => Promise<void>> => RealServer.prepare();
