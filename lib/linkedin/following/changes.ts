/** What changed on a page between one reading and the next, so that the rest need not be looked at again. */
export interface Changes {
  /** Notes where something changed. This is called thousands of times while a page loads, and only notes. */
  note(where: Iterable<Node>): void;
  /** @returns whether an element, or anything in it, changed between the call before and this one. */
  take(): (element: Element) => boolean;
}

/** Keeps the changes of one visit. Every place that is read must be watched before it is. */
export function changesOf(): Changes {
  let noted = new Set<Node>();
  return {
    note(where) {
      for (const node of where) noted.add(node);
    },
    take() {
      const touched = new Set<Node>();
      for (const place of noted) {
        // What is around a place that was passed already was passed too.
        for (let node: Node | null = place; node && !touched.has(node); node = node.parentNode)
          touched.add(node);
      }
      noted = new Set();
      return (element) => touched.has(element);
    },
  };
}
