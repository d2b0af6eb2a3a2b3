const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a key of plain data would reach an object's prototype; validators drop such keys in silence. */
export const isPrototypeKey = (key: string): boolean => PROTOTYPE_KEYS.includes(key);
