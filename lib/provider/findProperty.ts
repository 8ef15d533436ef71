import { getOwnPropertyDescriptor, getPrototypeOf, objectPrototype } from './natives';

export type Found = { readonly owner: object; readonly descriptor: PropertyDescriptor };

const MAX_PROTOTYPES = 16;
const builtIn = [objectPrototype, Function.prototype, Array.prototype, EventTarget.prototype];

/**
 * Where a property stands, from the object up its prototypes, without running a getter: wallets warn or report when
 * some of theirs are read. Built-in prototypes are left out.
 */
export const findProperty = (object: object, name: string): Found | undefined => {
  let owner: object | null = object;
  for (let step = 0; owner !== null && step < MAX_PROTOTYPES && !isBuiltIn(owner); step += 1) {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (descriptor) return { owner, descriptor };
    owner = getPrototypeOf(owner);
  }
  return undefined;
};

const isBuiltIn = (object: object): boolean => {
  for (let index = 0; index < builtIn.length; index += 1) if (builtIn[index] === object) return true;
  return false;
};

/** A property's value where it is a plain one; undefined for a getter. */
export const plainValue = (object: object, name: string): unknown => {
  const descriptor = findProperty(object, name)?.descriptor as { value?: unknown } | undefined;
  return descriptor && 'value' in descriptor ? descriptor.value : undefined;
};
