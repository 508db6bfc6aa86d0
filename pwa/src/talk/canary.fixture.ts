import { buildSchema, getNamedType, isEnumType, isListType, isNonNullType, isObjectType, parse, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
import fc from 'fast-check';
import text from '../../../schema.graphqls?raw';
import document from '../household/file.graphql?raw';
import type { HouseholdFile } from '../household/file';

const schema = buildSchema(text);
const fragments = new Map(parse(document).definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));

const days = ['2026-10-01', '2026-11-30', '2026-12-01', '2026-12-02', '2027-02-01'] as const;
const ids = ['o1', 'o2', 'o3', 'p1', 'p2', 'r1', 'r2'] as const;

/** Every file that the tablet's own document can bring, with a word of its own in every text: `kanarie.visits.finances.`. */
export const files: fc.Arbitrary<HouseholdFile> = objectOf('Household', fragments.get('HouseholdFile')!.selectionSet, '').map((file) => file as unknown as HouseholdFile);

function objectOf(type: string, selected: SelectionSetNode, path: string): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  collect(type, selected, path, fields);
  return fc.record(fields);
}

function collect(type: string, selected: SelectionSetNode, path: string, fields: Record<string, fc.Arbitrary<unknown>>): void {
  const object = schema.getType(type);
  if (!isObjectType(object)) throw new Error(`No type ${type}`);
  for (const one of selected.selections) {
    if (one.kind === 'FragmentSpread') collect(type, fragments.get(one.name.value)!.selectionSet, path, fields);
    else if (one.kind === 'Field') fields[one.name.value] = valueOf(object.getFields()[one.name.value]!.type, one.selectionSet, `${path}${one.name.value}.`);
  }
}

function valueOf(type: GraphQLOutputType, selected: SelectionSetNode | undefined, path: string): fc.Arbitrary<unknown> {
  if (!isNonNullType(type)) return fc.option(certain(type, selected, path), { nil: null, freq: 4 });
  return certain(type.ofType, selected, path);
}

function certain(type: GraphQLOutputType, selected: SelectionSetNode | undefined, path: string): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(valueOf(type.ofType, selected, path), { maxLength: 3 });
  const named = getNamedType(type);
  if (isObjectType(named)) return objectOf(named.name, selected!, path);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  switch (named.name) {
    case 'String': return fc.constantFrom('', `kanarie.${path}`);
    case 'UUID': return fc.constantFrom(...ids);
    case 'Day': return fc.constantFrom(...days);
    case 'Month': return fc.constant('2026-11');
    case 'DateTime': return fc.constant('2026-11-30T10:00:00Z');
    case 'Boolean': return fc.boolean();
    case 'Int':
    case 'Cents': return fc.integer({ min: 0, max: 500_000 });
    default: throw new Error(`What is a ${named.name}?`);
  }
}
