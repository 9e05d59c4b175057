import { formKey } from '../extract/names/nameForms.ts';
import type { EntityOptions } from './entities.ts';

export type DeclaredEntity = EntityOptions['declared'][number];

/** What a person has settled about names, looked up by form. Declared entities have keys that no form can have. */
export interface DeclaredNames {
  /** The key of the declared entity that has this form as its name or alias. */
  keyOf(form: string): string | undefined;
  /** True when the form was declared never to mean the entity of this key. */
  forbids(key: string, form: string): boolean;
  entity(key: string): DeclaredEntity | undefined;
}

/** The first entity of the list wins a form that two of them claim. */
export function declaredNames(options: EntityOptions | undefined): DeclaredNames {
  const byKey = new Map<string, DeclaredEntity>();
  const keys = new Map<string, string>();
  const not = new Map<string, ReadonlySet<string>>();
  for (const entity of options?.declared ?? []) {
    const key = `declared ${formKey(entity.name)}`;
    if (byKey.has(key)) continue;
    byKey.set(key, entity);
    not.set(key, new Set(entity.not.map(formKey)));
    for (const form of [entity.name, ...entity.aliases].map(formKey)) {
      if (!keys.has(form) && !not.get(key)!.has(form)) keys.set(form, key);
    }
  }
  return {
    keyOf: (form) => keys.get(form),
    forbids: (key, form) => not.get(key)?.has(form) ?? false,
    entity: (key) => byKey.get(key),
  };
}
