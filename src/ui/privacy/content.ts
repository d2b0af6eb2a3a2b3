import { DEFAULTS, MOST_DISAGREEMENTS } from '../../settings';
import type { MessageKey } from '../parts/words';

/** Something that is kept: what, for how long, and how to erase it. */
export interface Kept {
  what: MessageKey;
  where: MessageKey;
  until: MessageKey;
  /** What `until` is filled with. */
  limits?: string[];
  erase: MessageKey;
}

/**
 * Everything that is kept, by where the browser keeps it: the key in its storage (all keys that begin so,
 * in memory), or the object store of its database.
 */
export const KEPT: Record<string, Kept> = {
  settings: {
    what: 'kept_settings',
    where: 'kept_storage',
    until: 'kept_settings_until',
    erase: 'kept_settings_erase',
  },
  corrections: {
    what: 'kept_corrections',
    where: 'kept_database',
    until: 'kept_said_until',
    erase: 'kept_said_erase',
  },
  answers: {
    what: 'kept_answers',
    where: 'kept_database',
    until: 'kept_said_until',
    erase: 'kept_said_erase',
  },
  disagreements: {
    what: 'kept_disagreements',
    where: 'kept_database',
    until: 'kept_disagreements_until',
    limits: [String(MOST_DISAGREEMENTS), DEFAULTS.keepDays],
    erase: 'kept_disagreements_erase',
  },
  articles: {
    what: 'kept_articles',
    where: 'kept_database',
    until: 'kept_articles_until',
    erase: 'kept_articles_erase',
  },
  known: {
    what: 'kept_known',
    where: 'kept_database',
    until: 'kept_known_until',
    erase: 'kept_articles_erase',
  },
  'tab:': {
    what: 'kept_tabs',
    where: 'kept_memory',
    until: 'kept_tabs_until',
    erase: 'kept_tabs_erase',
  },
};

/** Why each thing that the manifest asks for is asked for, by its name there. */
export const REASONS: Record<string, MessageKey> = {
  activeTab: 'reason_active_tab',
  scripting: 'reason_scripting',
  storage: 'reason_storage',
  '*://*/*': 'reason_hosts',
  commands: 'reason_commands',
};

/** How it is held that nothing leaves the computer. */
export const HELD: readonly MessageKey[] = [
  'held_by_browser',
  'held_by_source',
  'held_by_tests',
  'held_links',
];

/** What a reviewer can do to see all of it. */
export const REVIEW_STEPS: readonly MessageKey[] = [
  'reviewer_install',
  'reviewer_example',
  'reviewer_button',
  'reviewer_sites',
  'reviewer_requests',
  'reviewer_build',
];
