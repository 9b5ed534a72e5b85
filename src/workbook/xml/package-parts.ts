import type { Libraries } from '../libraries.ts';
import type { Archive } from '../zip/archive.ts';
import { elementsIn, type XmlElement } from './element.ts';
import { xmlTree } from './tree.ts';

/** What a part of an office file refers to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path of the part; of what lies outside the file, its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** An office file: parts by path, and which of them a part refers to. */
export class PackageParts {
  readonly archive: Archive;
  readonly #xml: Libraries['xml'];

  constructor(archive: Archive, xml: Libraries['xml']) {
    this.archive = archive;
    this.#xml = xml;
  }

  tree(path: string): XmlElement | undefined {
    const bytes = this.archive.read(path);
    return bytes && xmlTree(this.#xml, bytes);
  }

  relationshipsOf(path: string): Relationship[] {
    const at = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, at);
    const list = this.tree(`${folder}_rels/${path.slice(at)}.rels`);
    return list === undefined ? [] : elementsIn(list).map((one) => relationshipOf(one, folder));
  }

  /** The part that the file is about: the workbook, the document. */
  main(): string | undefined {
    return this.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target;
  }
}

function relationshipOf({ attributes }: XmlElement, folder: string): Relationship {
  const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
  const isExternal = mode === 'External';
  return {
    id,
    type: type.slice(type.lastIndexOf('/') + 1),
    target: isExternal ? target : resolved(target, folder),
    isExternal,
  };
}

function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
