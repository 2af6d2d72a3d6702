import { useEffect, useState } from 'preact/hooks';

/**
 * A view with the user's own edits of drafts put in, as soon as they are read; until then as it is.
 * @param edit must be the same function at every rendering.
 */
export function useEdited<T>(view: T, edit: (view: T) => Promise<T>): T {
  const [edited, setEdited] = useState<{ of: T; to: T }>();
  useEffect(() => {
    let gone = false;
    void edit(view).then((to) => {
      if (!gone) setEdited({ of: view, to });
    });
    return () => {
      gone = true;
    };
  }, [view, edit]);
  return edited?.of === view ? edited.to : view;
}
