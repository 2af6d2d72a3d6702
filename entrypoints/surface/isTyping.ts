/** Whether a key press belongs to a field that takes text: then it is no shortcut of ours. */
export function isTyping(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !/^(?:radio|checkbox|button|submit|file)$/.test(target.type);
}
