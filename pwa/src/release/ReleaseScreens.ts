/** What is made of data, in one piece: it is loaded when somebody opens it. */
export { NewReleaseScreen } from './NewReleaseScreen';
export { ReleaseScreen } from './ReleaseScreen';
export { ReleasesScreen } from './ReleasesScreen';
export { ResearchScreen } from './ResearchScreen';
