import { readFile } from 'node:fs/promises';
import { rubrics } from '../../rubrics/index.ts';
import { defineRubric, explainIssue, type RubricDefinition, RubricError } from '../index.ts';
import { CommandError, FileError } from './io.ts';
import { reasonOf } from './system-fault.ts';
import { unreadable } from './text-source.ts';

/** One of the package's rubrics by its id, or a definition in a JSON file. */
export async function loadRubric(name: string, locale: 'vi' | 'en'): Promise<RubricDefinition> {
  const known = rubrics.find(({ id }) => id === name);
  if (known !== undefined) return known;
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (error) {
    const ids = rubrics.map(({ id }) => id);
    throw new CommandError((words) => words.noRubric(name, ids, reasonOf(error, words)));
  }
  return define(jsonOf(text, name), name, locale);
}

function define(definition: unknown, name: string, locale: 'vi' | 'en'): RubricDefinition {
  try {
    return defineRubric(definition);
  } catch (error) {
    if (!(error instanceof RubricError)) throw error;
    const faults = error.issues.map(
      (issue) => `${issue.path.join('.')}: ${explainIssue(issue, { locale })}`,
    );
    throw new FileError(({ notRubric }) => [notRubric(name), ...faults].join('\n  '));
  }
}

/** The data of a JSON file, bounds for instance. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return jsonOf(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw unreadable(path, error);
  }
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new FileError(({ noJson }) => noJson(name));
  }
}
