/** How a list grows from one reading to the next, in one visit of one page. */
export interface Growth {
  /** Whether the element, or anything in it, changed since the reading before. */
  isTouched(element: Element): boolean;
  /** Whether there is time to read one more item now; the others come with the next reading. */
  mayRead(): boolean;
  /** The items that were found below an element. */
  below: WeakMap<Element, readonly Element[]>;
}
