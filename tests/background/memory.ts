import { vi } from 'vitest';

/** Stands in for the browser's session storage: copies, as a browser makes them. */
export const sessionMemory = () => {
  const items = new Map<string, unknown>();
  const all = () =>
    Object.fromEntries([...items].map(([key, value]) => [key, structuredClone(value)]));
  return {
    items,
    area: {
      get: vi.fn(async (key: string | null) => {
        const held = all();
        return key === null ? held : key in held ? { [key]: held[key] } : {};
      }),
      set: vi.fn(async (more: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
      }),
      remove: vi.fn(async (key: string) => void items.delete(key)),
    },
  };
};
