// Compiles src/messages/{nl,en}/*.json into src/messages/generated (committed).
import { compile } from '@inlang/paraglide-js';

await compile({
  project: './project.inlang',
  outdir: './src/messages/generated',
  outputStructure: 'message-modules', // what a screen does not say is not loaded with it
  strategy: ['baseLocale'], // src/messages/index.ts decides the language
  isServer: 'false',
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
});
