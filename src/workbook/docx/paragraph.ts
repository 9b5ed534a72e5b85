import { at, childNamed, contains, elementsIn, type XmlElement } from '../xml/element.ts';
import { controlText } from './control.ts';
import { drawingKind } from './drawing.ts';
import { Fields } from './fields.ts';
import type { Report } from './issue.ts';
import { joined, mathText } from './math.ts';
import { raisedText } from './raised.ts';
import { isOn, settingOf } from './setting.ts';
import { shownAs, UNKNOWN_SIGN } from './signs.ts';

const STRUCK = ['w:strike', 'w:dstrike'] as const;

/** The text of one paragraph after the other; a field may begin in one and end in the next. */
export class Inline {
  readonly #fields = new Fields();
  readonly #report: Report;
  #text = '';

  constructor(report: Report) {
    this.#report = report;
  }

  textOf(paragraph: XmlElement): string {
    this.#text = '';
    this.#all(paragraph);
    return this.#text;
  }

  #all(element: XmlElement): void {
    for (const one of elementsIn(element)) this.#one(one);
  }

  #one(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        this.#run(element);
        return;
      // Inserted and moved text stands; what was deleted or moved away is in none of these.
      case 'w:ins':
      case 'w:moveTo':
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:fldSimple':
      case 'w:dir':
      case 'w:bdo':
      case 'w:sdtContent':
        this.#all(element);
        return;
      case 'w:sdt': {
        const text = controlText(element);
        if (text === undefined) this.#all(element);
        else this.#say(text);
        return;
      }
      case 'm:oMathPara':
      case 'm:oMath':
        this.#math(element);
    }
  }

  #run(run: XmlElement): void {
    const properties = childNamed(run, 'w:rPr');
    const isHidden = isOn(childNamed(properties, 'w:vanish'));
    // A line through a text says that it does not hold any more, as text that Word itself notes as deleted.
    if (isHidden || STRUCK.some((name) => isOn(childNamed(properties, name)))) {
      if (contains(run, /^w:(?:t|sym)$/)) this.#report(isHidden ? 'hidden-text' : 'struck-text');
      return;
    }
    const fonts = at(properties, 'w:rFonts')?.attributes;
    const font = fonts?.['ascii'] ?? fonts?.['hAnsi'];
    const place = settingOf(properties, 'w:vertAlign');
    for (const one of elementsIn(run)) {
      if (one.name === 'w:t') this.#sign(raisedText(plain(one), place), font);
      else this.#inRun(one, font);
    }
  }

  #inRun(element: XmlElement, font: string | undefined): void {
    switch (element.name) {
      case 'w:sym': {
        const { char = '', font: own } = element.attributes;
        const code = Number.parseInt(char, 16) || 0xfffd;
        this.#sign(String.fromCharCode(code < 0x100 ? code + 0xf000 : code & 0xffff), own ?? font);
        return;
      }
      case 'w:br':
      case 'w:cr':
        this.#say('\n');
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#say(' ');
        return;
      case 'w:noBreakHyphen':
        this.#say('-');
        return;
      case 'w:fldChar':
        this.#mark(element);
        return;
      case 'w:instrText':
        this.#fields.instruct(plain(element));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#report('footnote');
        return;
      case 'w:ruby':
        this.#all(childNamed(element, 'w:rubyBase') ?? element);
        return;
      case 'w:drawing':
      case 'w:pict':
        this.#drawing(element);
        return;
      case 'w:object':
        this.#report('object');
    }
  }

  #drawing(drawing: XmlElement): void {
    const what = drawingKind(drawing);
    if (what !== undefined) this.#report(what);
  }

  #mark(mark: XmlElement): void {
    const text = this.#fields.mark(mark);
    if (text === undefined) this.#report('field');
    else this.#say(text);
  }

  #math(equation: XmlElement): void {
    const text = mathText(equation);
    if (text === undefined) this.#report('equation');
    else if (!this.#fields.isAside) this.#text = joined(this.#text, text);
  }

  #sign(text: string, font: string | undefined): void {
    const shown = shownAs(text, font);
    if (shown.includes(UNKNOWN_SIGN)) this.#report('sign');
    this.#say(shown);
  }

  #say(text: string): void {
    if (!this.#fields.isAside) this.#text += text;
  }
}

/** The characters of an element. */
function plain({ attributes, children }: XmlElement): string {
  const text = children.filter((child) => typeof child === 'string').join('');
  return (attributes['space'] === 'preserve' ? text : withoutLayout(text)).replace(
    /[\t\r\n]+/g,
    ' ',
  );
}

/** Line breaks at the ends are how the file was laid out; a blank was typed, whoever wrote the file. */
function withoutLayout(text: string): string {
  return text.includes('\n') ? text.trim() : text;
}
