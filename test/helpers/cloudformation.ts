import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, TypeDefinition } from '@aws-cdk/service-spec-types';

const spec = loadAwsServiceSpecSync();

/** What is wrong with a resource of a template, by the specification that AWS publishes. */
export function mistakesOf({ Type, Properties }: { Type: string; Properties: object }): readonly string[] {
  const resource = spec.lookup('resource', 'cloudFormationType', 'equals', Type).only();
  return ofProperties(resource, Properties, Type);
}

/** The same for properties that stand in a resource with others. */
export function mistakesWithin(type: string, properties: object): readonly string[] {
  const { properties: all } = spec.lookup('resource', 'cloudFormationType', 'equals', type).only();
  const here = Object.entries(all).filter(([name]) => name in properties);
  return [
    ...unknown(all, properties, type),
    ...ofProperties({ properties: Object.fromEntries(here) }, properties, type),
  ];
}

/** The properties of a named type within a resource, `DefaultCacheBehavior` for one. */
export function mistakesOfType(type: string, path: readonly string[], value: object): readonly string[] {
  let owner: Pick<Resource, 'properties'> = spec
    .lookup('resource', 'cloudFormationType', 'equals', type)
    .only();
  for (const name of path) {
    const found = owner.properties[name]?.type;
    if (found?.type !== 'ref') return [`${name}: no such type`];
    owner = spec.get('typeDefinition', found.reference.$ref);
  }
  const here = Object.entries(owner.properties).filter(([name]) => name in value);
  return [
    ...unknown(owner.properties, value, path.join('.')),
    ...ofProperties({ properties: Object.fromEntries(here) }, value, path.join('.')),
  ];
}

function ofProperties(
  { properties }: Pick<TypeDefinition, 'properties'>,
  value: object,
  path: string,
): readonly string[] {
  const missing = Object.entries(properties).filter(([name, { required }]) => required && !(name in value));
  return [
    ...missing.map(([name]) => `${path}.${name}: missing`),
    ...unknown(properties, value, path),
    ...Object.entries(value).flatMap(([name, one]) => {
      const type = properties[name]?.type;
      return type === undefined ? [] : ofValue(type, one, `${path}.${name}`);
    }),
  ];
}

const unknown = (properties: object, value: object, path: string) =>
  Object.keys(value)
    .filter((name) => !(name in properties))
    .map((name) => `${path}.${name}: unknown`);

function ofValue(type: PropertyType, value: unknown, path: string): readonly string[] {
  const wrong = [`${path}: no ${type.type}`];
  const items = typeof value === 'object' && value !== null ? Object.entries(value) : null;
  switch (type.type) {
    case 'ref':
      if (items === null) return wrong;
      return ofProperties(spec.get('typeDefinition', type.reference.$ref), value as object, path);
    case 'array':
    case 'map':
      if (items === null || Array.isArray(value) !== (type.type === 'array')) return wrong;
      return items.flatMap(([key, item]) => ofValue(type.element, item, `${path}.${key}`));
    case 'union': {
      const tries = type.types.map((one) => ofValue(one, value, path));
      return tries.some((mistakes) => mistakes.length === 0) ? [] : wrong;
    }
    case 'integer':
    case 'number':
      return typeof value === 'number' ? [] : wrong;
    case 'string':
    case 'boolean':
      return typeof value === type.type ? [] : wrong;
    default:
      return [];
  }
}
