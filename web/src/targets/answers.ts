import type { Target } from '../shared/api/types';

/** "Chủ tịch UBND" of "UBND huyện Đăk Tô" → "Chủ tịch UBND huyện Đăk Tô": words both share are said once. */
export function postOfBody(post: string, body: string): string {
  const words = body.split(' ');
  for (let shared = words.length; shared > 0; shared -= 1) {
    const start = words.slice(0, shared).join(' ');
    if (post.toLowerCase().endsWith(start.toLowerCase())) return [post, ...words.slice(shared)].join(' ');
  }
  return `${post}, ${body}`;
}

/** Who answers for a target: the person when known, and the office. Null when nobody is named. */
export function whoAnswers(target: Target): { holder: string | null; office: string } | null {
  const { answers } = target;
  if (!answers) return null;
  const office = answers.post ? postOfBody(answers.post, answers.body_name) : answers.body_name;
  return { holder: answers.holder, office };
}
