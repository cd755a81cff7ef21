// As much of the editor's API as the view of the notes needs, for measuring it without an editor.
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const QuickPickItemKind = { Separator: -1 };

export class TreeItem {
	constructor(label, collapsibleState) {
		Object.assign(this, { label, collapsibleState });
	}
}
export class ThemeIcon {
	constructor(id, color) {
		Object.assign(this, { id, color });
	}
}
ThemeIcon.File = new ThemeIcon('file');
export class ThemeColor {
	constructor(id) {
		this.id = id;
	}
}
export class Disposable {
	static from() {
		return new Disposable();
	}
	dispose() {}
}
export class EventEmitter {
	listeners = [];
	event = (listener) => {
		this.listeners.push(listener);
		return new Disposable();
	};
	fire(value) {
		for (const listener of this.listeners) listener(value);
	}
	dispose() {}
}

/** The provider of the view that was made last. */
export const made = { provider: undefined };
export const window = {
	createTreeView(_, { treeDataProvider }) {
		made.provider = treeDataProvider;
		return {};
	},
};
export const workspace = {
	getConfiguration: () => ({ get: (_, value) => value }),
	onDidChangeConfiguration: () => new Disposable(),
};
