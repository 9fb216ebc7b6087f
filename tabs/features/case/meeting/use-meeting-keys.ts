import { useEffect } from 'react';

export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly note: () => void;
  readonly step: () => void;
  readonly help: () => void;
  readonly leave: () => void;
  /** Takes the focus out of a field. */
  readonly endTyping: () => void;
}

/** @param letters false leaves single letters alone */
export function useMeetingKeys(actions: KeyActions, letters: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // Charts and dialogs have keys of their own.
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"]') != null) return;
      const isTyping = target?.closest(TYPING) != null;
      const action = isTyping ? typingAction(event.key) : actionOf(event.key, letters);
      if (action === null) return;
      event.preventDefault();
      actions[action]();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  });
}

/** Where keys write or choose; a checkbox only knows the space bar. */
const TYPING = 'textarea, select, input:not([type="checkbox"]), [contenteditable="true"]';

const typingAction = (key: string): keyof KeyActions | null => (key === 'Escape' ? 'endTyping' : null);

function actionOf(key: string, letters: boolean): keyof KeyActions | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return 'next';
    case 'ArrowLeft':
    case 'PageUp':
      return 'previous';
    case 'Escape':
      return 'leave';
    default:
      return letters ? letterAction(key) : null;
  }
}

function letterAction(key: string): keyof KeyActions | null {
  switch (key.toLowerCase()) {
    case 'n':
      return 'note';
    case 'e':
      return 'step';
    case '?':
      return 'help';
    default:
      return null;
  }
}
