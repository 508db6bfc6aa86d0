import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the documents beside the screens, and their hashes for the server. */
const config: CodegenConfig = {
  schema: '../schema.graphqls',
  documents: ['src/**/*.graphql'],
  generates: {
    './src/graphql/': {
      preset: 'client',
      presetConfig: {
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' },
        fragmentMasking: false,
      },
      config: {
        scalars: { ID: 'string', UUID: 'string', Day: 'string', Month: 'string', DateTime: 'string', Cents: 'number' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false },
        documentMode: 'string',
      },
    },
  },
};

export default config;
