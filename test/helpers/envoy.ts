import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Enum, type Field, MapField, Root, Type } from 'protobufjs';

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

// gRPC speaks the API of Envoy, and ships its definitions as they are.
const definitions = join(folderOf('@grpc/grpc-js-xds'), 'deps');
const folders = [
  ...['envoy-api', 'xds', 'protoc-gen-validate'].map((name) => join(definitions, name)),
  folderOf('protobufjs'),
];

const root = new Root();
root.resolvePath = (_, path) => folders.map((folder) => join(folder, path)).find(existsSync) ?? path;
root.loadSync(
  [
    'envoy/config/route/v3/route_components.proto',
    'envoy/extensions/filters/http/cors/v3/cors.proto',
    'envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto',
  ],
  { keepCase: true },
);
root.resolveAll();

/** What is wrong with a message of a configuration, by the definitions of Envoy, for example `envoy.config.route.v3.VirtualHost`. */
export function mistakesOf(type: string, value: unknown): readonly string[] {
  return ofMessage(root.lookupType(type), value, type.split('.').at(-1) ?? type);
}

function ofMessage(type: Type, value: unknown, path: string): readonly string[] {
  // Where the definition says «any», the value names what it is.
  if (type.fullName === '.google.protobuf.Any') return ofAny(value, path);
  // `BoolValue` and its like stand for the value itself.
  const inner = type.fullName.startsWith('.google.protobuf.') ? type.fields['value'] : undefined;
  if (inner !== undefined) return ofOne(inner, value, path);
  if (!isObject(value)) return [`${path}: no message`];
  return Object.entries(value).flatMap(([name, one]) => {
    const field = type.fields[name];
    return field === undefined ? [`${path}.${name}: unknown`] : ofField(field, one, `${path}.${name}`);
  });
}

function ofAny(value: unknown, path: string): readonly string[] {
  if (!isObject(value)) return [`${path}: no message`];
  const { '@type': named, ...rest } = value;
  const name = /^type\.googleapis\.com\/(.+)$/.exec(String(named))?.[1];
  const type = name === undefined ? null : root.lookup(name, [Type]);
  return type instanceof Type ? ofMessage(type, rest, path) : [`${path}.@type: unknown`];
}

function ofField(field: Field, value: unknown, path: string): readonly string[] {
  if (field instanceof MapField) {
    if (!isObject(value)) return [`${path}: no map`];
    return Object.entries(value).flatMap(([key, one]) => ofOne(field, one, `${path}.${key}`));
  }
  if (!field.repeated) return ofOne(field, value, path);
  return Array.isArray(value)
    ? value.flatMap((one, index) => ofOne(field, one, `${path}.${index}`))
    : [`${path}: no list`];
}

function ofOne({ type, resolvedType }: Field, value: unknown, path: string): readonly string[] {
  if (resolvedType instanceof Type) return ofMessage(resolvedType, value, path);
  const fits =
    resolvedType instanceof Enum
      ? typeof value === 'string' && value in resolvedType.values
      : typeof value === (kinds[type] ?? 'number');
  return fits ? [] : [`${path}: no ${type}`];
}

const kinds: Readonly<Record<string, string>> = { bool: 'boolean', bytes: 'string', string: 'string' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
