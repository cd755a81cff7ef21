import { lineColumn } from './frame.ts';
import { type ProblemFormat, relatedPlace } from './problems.ts';

/**
 * `copytaster/problems@1`: one object with the articles in order, each with its problems. Offsets are UTF-16 code units, half-open; lines
 * and columns count from 1.
 */
export function jsonProblems(): ProblemFormat {
	let first = true;
	return {
		article({ path, snapshot, problems }) {
			const document = {
				id: path,
				problems: problems.map(({ code, severity, start, end, message, related }) => ({
					code,
					severity,
					start,
					end,
					...lineColumn(snapshot, start),
					message,
					...(related.length > 0
						? {
								related: related.map((r) => {
									const { path: id, from } = relatedPlace(r, path, snapshot);
									return { id, start: r.start, end: r.end, ...from, message: r.message };
								}),
							}
						: {}),
				})),
			};
			const lead = first ? '{"schema":"copytaster/problems@1","documents":[\n' : ',\n';
			first = false;
			return lead + JSON.stringify(document);
		},
		end({ articles, leftAlone, problems }) {
			const lead = first ? '{"schema":"copytaster/problems@1","documents":[' : '';
			return `${lead}],"articles":${articles},"leftAlone":${JSON.stringify(leftAlone)},"problems":${JSON.stringify(problems)}}\n`;
		},
	};
}
