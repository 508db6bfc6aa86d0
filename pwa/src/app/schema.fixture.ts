import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import text from '../../../schema.graphqls?raw';

const schema = buildSchema(text);

/** Every verb of the schema. */
export function verbsOfSchema(): readonly string[] {
  return Object.keys(inputOf('Command').getFields());
}

/** The name of every field that somebody may fill in with a verb, however deep. */
export function fieldsOfVerbs(): ReadonlySet<string> {
  const seen = new Set<string>();
  const names = new Set<string>();
  const walk = (input: GraphQLInputObjectType) => {
    if (seen.has(input.name)) return;
    seen.add(input.name);
    for (const { name, type } of Object.values(input.getFields())) {
      const inner = getNamedType(type);
      if (input.name !== 'Command') names.add(name);
      if (isInputObjectType(inner)) walk(inner);
    }
  };
  walk(inputOf('Command'));
  return names;
}

function inputOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`No input ${name}`);
  return type;
}
