// What was typed, by the path of the field; made into a submission, kept on the device.
import { conditionsOf, keyOf } from './fields.mjs';

export class Draft {
  #values = new Map();
  #fields = new Map();
  #place;

  /** A draft belongs to one rubric in one version. */
  constructor({ id, version }, fields) {
    this.#place = `dti-scoring/form/${id}/${version}`;
    for (const field of fields) this.#fields.set(keyOf(field.path), field);
  }

  get(path) {
    const key = keyOf(path);
    return this.#values.get(key) ?? this.#fields.get(key)?.usual ?? '';
  }

  set(path, text) {
    const key = keyOf(path);
    // Where something usual stands, nothing has to be said.
    if (text === '' && this.#fields.get(key)?.usual === undefined) this.#values.delete(key);
    else this.#values.set(key, text);
  }

  /** Takes over what another draft of the same rubric holds, or loads what is kept of it. */
  goOnFrom(other) {
    if (other === undefined || other.#place !== this.#place) return this.load();
    this.#values = other.#values;
    return false;
  }

  /** Whether an authority has decided about anything. */
  hasDecisions() {
    return [...this.#values.keys()].some((key) => JSON.parse(key)[0] === 'verifications');
  }

  /** Whether a field is asked now: what it hangs on is asked and says so. */
  isAsked(field) {
    return conditionsOf(field).every(({ path, equals }) => {
      const other = this.#fields.get(keyOf(path));
      const wanted = [equals].flat().map(String);
      return other !== undefined && wanted.includes(this.get(path)) && this.isAsked(other);
    });
  }

  /** Loads what is kept; false where nothing is, or the device keeps nothing. */
  load() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#place) ?? '[]');
      this.#values = new Map(kept);
    } catch {
      this.#values = new Map();
    }
    return this.#values.size > 0;
  }

  /** False where the device keeps nothing. */
  save() {
    try {
      localStorage.setItem(this.#place, JSON.stringify([...this.#values]));
      return true;
    } catch {
      return false;
    }
  }

  clear() {
    this.#values.clear();
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // Nothing is kept where nothing may be.
    }
  }

  /** The submission as it stands, and which field each of its places was filled in from. */
  submission() {
    const raw = { unit: {}, facts: {}, answers: {} };
    const places = new Map();
    const put = (path, field, value) => {
      places.set(keyOf(path), keyOf(field.path));
      if (value !== '') set(raw, path, value);
    };
    const decided = new Map();
    for (const field of this.#fields.values()) {
      if (field.path[0] === 'authority' || !this.isAsked(field)) continue;
      const value = saidIn(field, this.get(field.path));
      if (field.path[0] === 'verifications') this.#decide(decided, field, value, put);
      else
        put(field.path[2] === 'evidence' ? this.#handedIn(field.path) : field.path, field, value);
    }
    return { raw, places };
  }

  /** Documents are a list without gaps: those before it that were not handed in do not count. */
  #handedIn([answers, component, evidence, at, name]) {
    const before = [...Array(at).keys()].filter((n) =>
      ['title', 'issuedOn', 'signed'].some(
        (one) => this.get([answers, component, evidence, n, one]) !== '',
      ),
    );
    return [answers, component, evidence, before.length, name];
  }

  /** In a submission the decisions are a list; who decided stands in each of them. */
  #decide(decided, field, value, put) {
    const [, component, name, ...rest] = field.path;
    if (name === 'decision') {
      if (value === '') return;
      decided.set(component, decided.size);
      const at = ['verifications', decided.size - 1];
      put([...at, 'component'], field, component);
      for (const who of ['by', 'on', 'stage']) {
        const from = this.#fields.get(keyOf(['authority', who]));
        put([...at, who], from, this.get(from.path));
      }
      if (value === 'upheld' || value === 'rejected') put([...at, value], field, true);
      return;
    }
    const at = ['verifications', decided.get(component)];
    put([...at, name, ...rest], field, value);
    // The reason of a decision to leave the component out is the decision itself.
    const isLeftOut = this.get(['verifications', component, 'decision']) === 'notApplicable';
    if (name === 'reason' && isLeftOut) put([...at, 'notApplicable'], field, value);
  }
}

function saidIn({ type }, text) {
  return type === 'boolean' && text !== '' ? text === 'true' : text.trim();
}

/** Sets a value deep inside plain data; a number in a path is a place in a list. */
function set(root, path, value) {
  path.reduce((at, key, n) => {
    if (n === path.length - 1) at[key] = value;
    else if (!Object.hasOwn(at, key)) {
      at[key] = typeof path[n + 1] === 'number' ? [] : Object.create(null);
    }
    return at[key];
  }, root);
}
