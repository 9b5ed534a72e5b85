/** An element with what stands in it; `w:tbl` is Word's, whatever a file calls that namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((one): one is XmlElement => typeof one !== 'string');
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((one) => one.name === name);
}

/** All of that name in it, however deep. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...allNamed(one, name),
  ]);
}

/** The element that a path of names leads to. */
export function at(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce(childNamed, element);
}

/** Whether an element of one of the names is in it, however deep. */
export function contains(element: XmlElement, names: RegExp): boolean {
  return elementsIn(element).some((one) => names.test(one.name) || contains(one, names));
}
