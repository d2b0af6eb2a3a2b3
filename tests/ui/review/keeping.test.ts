// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Disagreement } from '../../../src/core/review/disagreement';
import { DISAGREEMENTS } from '../disagreements';
import { click, give, open, perform, press, states, textOf } from './desk';

const [KILLED, DETAINED] = DISAGREEMENTS as [Disagreement, Disagreement];

perform();

describe('where the storage is full', () => {
  it('a decision stays on the screen, says so, and is kept once there is room', async () => {
    const worker = await open();
    worker.isFull = true;
    await press('c');
    expect(textOf('[role=alert] p')).toBe(
      'Not saved: the browser’s storage is full. Your decision stays on this screen.',
    );
    expect(states()).toContain('Confirmed as a difference (2)');
    await click('.retry');
    expect(document.querySelector('[role=alert]')).not.toBeNull();
    worker.isFull = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(worker.rows[0]?.decision.kind).toBe('confirmed');
  });

  it('a decision that is taken back before it was kept leaves nothing to keep', async () => {
    const worker = await open();
    worker.isFull = true;
    await press('c');
    await press('u');
    expect(states()).toContain('Open (3)');
    expect(document.querySelector('[role=alert]')).toBeNull();
    worker.isFull = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(worker.rows[0]?.past).toEqual(KILLED.past);
  });

  it('space is made of what nobody decided on, and of nothing else', async () => {
    const worker = await open();
    worker.isFull = true;
    await press('c');
    await click('.free');
    expect(textOf('.unsaved .sure')).toContain('Erase the 2 disagreements');
    worker.isFull = false;
    await click('.unsaved .erase');
    expect(worker.rows.map(({ decision }) => decision.kind).sort()).toEqual([
      'confirmed',
      'confirmed',
      'dismissed',
      'later',
    ]);
    await click('.undo-last');
    expect(worker.rows).toHaveLength(DISAGREEMENTS.length);
  });
});

describe('files', () => {
  const file = (rows: unknown[]): string =>
    JSON.stringify({ format: 'second-source/review', version: 1, disagreements: rows });

  it('one that is refused says the one reason, and changes nothing', async () => {
    const worker = await open();
    await give('no JSON');
    expect(textOf('.said [role=status]')).toBe(
      'Not added: it is no JSON file. Your list is unchanged.',
    );
    await give(file([KILLED, { ...DETAINED, severity: 'grave' }]));
    expect(textOf('.said [role=status]')).toMatch(/^Not added: disagreements\.1\.severity: /);
    expect(worker.rows).toEqual(DISAGREEMENTS);
  });

  it('adding one is undone with one press', async () => {
    const worker = await open([KILLED]);
    await give(file([DETAINED]));
    expect(textOf('.said [role=status]')).toBe('Added: 1 disagreement.');
    expect(worker.rows).toHaveLength(2);
    await click('.undo-last');
    expect(worker.rows).toEqual([KILLED]);
  });

  it('all is erased only after one more press, and comes back with another', async () => {
    const worker = await open();
    await click('.files [aria-expanded]');
    expect(worker.rows).toHaveLength(DISAGREEMENTS.length);
    await click('.files .erase');
    expect(worker.rows).toEqual([]);
    expect(textOf('.said [role=status]')).toBe('Erased: 6 disagreements.');
    await click('.undo-last');
    expect(worker.rows).toEqual(DISAGREEMENTS);
  });
});
