import type {
	CallHierarchyIncomingCall,
	CallHierarchyIncomingCallsParams,
	CallHierarchyItem,
	CallHierarchyOutgoingCall,
	CallHierarchyOutgoingCallsParams,
	CallHierarchyPrepareParams,
	Range,
} from 'vscode-languageserver';
import type { LineRange } from '../../analysis/facts.ts';
import { type Party, type PartyId, partyAt, whomQuotes, whoQuotes } from '../../features/call-hierarchy.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { SYMBOL_KINDS } from '../capabilities.ts';
import { offsetOf, rangeAt } from '../convert.ts';
import type { OpenArticle, Session } from '../session.ts';

/** textDocument/prepareCallHierarchy: the one to ask about */
export function prepareCallHierarchyRequest({ position }: CallHierarchyPrepareParams, article: OpenArticle): CallHierarchyItem[] | null {
	const { snapshot, uri, facts, session } = article;
	const party = partyAt(snapshot, uri, offsetOf(facts.snapshot, position));
	return party ? [itemOf(party, session)] : null;
}

/** callHierarchy/incomingCalls: who quotes them */
export function incomingCallsRequest(
	{ item }: CallHierarchyIncomingCallsParams,
	snapshot: Snapshot,
	session: Session,
): CallHierarchyIncomingCall[] {
	const id: unknown = item.data;
	if (!isPartyId(id)) return [];
	return whoQuotes(snapshot, id).map(({ party, at }) => ({ from: itemOf(party, session), fromRanges: at.map(rangeAt) }));
}

/** callHierarchy/outgoingCalls: whom they quote or name */
export function outgoingCallsRequest(
	{ item }: CallHierarchyOutgoingCallsParams,
	snapshot: Snapshot,
	session: Session,
): CallHierarchyOutgoingCall[] {
	const id: unknown = item.data;
	if (!isPartyId(id)) return [];
	const uri = session.addresses.inward(item.uri);
	return whomQuotes(snapshot, id, uri, lineRangeOf(item.selectionRange)).map(({ party, at }) => ({
		to: itemOf(party, session),
		fromRanges: at.map(rangeAt),
	}));
}

function itemOf({ id, name, detail, uri, at }: Party, session: Session): CallHierarchyItem {
	const range = rangeAt(at);
	const kind = SYMBOL_KINDS[id.kind === 'article' ? 'headline' : id.kind === 'person' ? 'person' : 'organization'];
	return {
		name,
		kind,
		...(detail === undefined ? {} : { detail }),
		uri: session.addresses.outward(uri),
		range,
		selectionRange: range,
		data: id,
	};
}

function lineRangeOf({ start, end }: Range): LineRange {
	return [start.line, start.character, end.line, end.character];
}

function isPartyId(value: unknown): value is PartyId {
	const { kind, id } = (value ?? {}) as { kind?: unknown; id?: unknown };
	return typeof id === 'string' && ['person', 'name', 'article', 'unnamed'].includes(kind as string);
}
