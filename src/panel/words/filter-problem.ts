import type { FilterProblem } from '../filter/parse.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

/** What is wrong with a filter and what to do about it, in one or two sentences. */
export function filterProblem(words: Words, problem: FilterProblem): string {
  switch (problem.kind) {
    case 'status':
      return words.text('filterProblem_status', shortened(problem.value));
    case 'choice': {
      const choices = problem.choices.map((choice) => `${problem.key}:${choice}`);
      const value = shortened(problem.value);
      return words.text('filterProblem_choice', problem.key, value, words.either(choices));
    }
    case 'regex':
      return words.of('regexProblem', problem.problem);
  }
}
