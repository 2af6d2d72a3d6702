/** An undoable change that the toast speaks of. */
export interface ToastView {
  id: string;
  text: string;
  /** Absent where there is nothing to undo. */
  undo?: () => void;
}

/** A row of the recent changes. */
export interface ChangeView {
  id: string;
  text: string;
  /** In words: "today", "3 days ago". */
  when: string;
  undone: boolean;
}
