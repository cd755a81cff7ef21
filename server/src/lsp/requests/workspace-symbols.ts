import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { LineRange } from '../../analysis/facts.ts';
import { searchFolder } from '../../features/folder-search.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { SYMBOL_KINDS } from '../capabilities.ts';
import { rangeAt } from '../convert.ts';
import type { Session } from '../session.ts';

/** workspace/symbol */
export function workspaceSymbolsRequest({ query }: WorkspaceSymbolParams, snapshot: Snapshot, session: Session): WorkspaceSymbol[] {
	return searchFolder(snapshot, query).map(({ kind, name, detail, place }) => {
		const uri = session.addresses.outward(place.uri);
		return {
			name,
			kind: SYMBOL_KINDS[kind],
			...(detail === '' ? {} : { containerName: detail }),
			location: session.client.resolveSymbols ? { uri } : { uri, range: rangeAt(place.at) },
			data: place.at,
		};
	});
}

/** workspaceSymbol/resolve */
export function resolveWorkspaceSymbol(symbol: WorkspaceSymbol): WorkspaceSymbol {
	const at: unknown = symbol.data;
	return isLineRange(at) ? { ...symbol, location: { uri: symbol.location.uri, range: rangeAt(at) } } : symbol;
}

function isLineRange(value: unknown): value is LineRange {
	return Array.isArray(value) && value.length === 4 && value.every(Number.isInteger);
}
