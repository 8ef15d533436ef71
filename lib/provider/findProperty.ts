import { descriptorOf, getPrototypeOf } from './natives';

export type Found = { readonly owner: object; readonly descriptor: PropertyDescriptor };

/**
 * Where a property stands, from the object up its prototypes, without running a getter: wallets warn or report when
 * some of theirs are read.
 */
export const findProperty = (object: object | null, name: string): Found | undefined => {
  if (object === null) return undefined;
  const descriptor = descriptorOf(object, name);
  return descriptor ? { owner: object, descriptor } : findProperty(getPrototypeOf(object), name);
};

/** A property's value where it is a plain one; undefined for a getter. */
export const plainValue = (object: object, name: string): unknown => findProperty(object, name)?.descriptor.value;
