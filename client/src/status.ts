import { commands, type Disposable, type LogOutputChannel, StatusBarAlignment, type TextDocument, ThemeColor, window } from 'vscode';
import type { StatusParams } from '../../server/src/protocol.ts';

/** The line in the status bar, shown while an article is in front. */
export interface Status extends Disposable {
	/** What the server knows of the folder. New notices go to the log as well. */
	show(status: StatusParams): void;
	/** The server does not run: in a few words why not, or undefined as long as it was not needed. */
	stopped(reason: string | undefined): void;
}

/** Makes the line; `serves` says which documents are articles. It also keeps the context key `copytaster.article` for the menus. */
export function createStatus(serves: (document: TextDocument) => boolean, log: LogOutputChannel): Status {
	const item = window.createStatusBarItem('copytaster.status', StatusBarAlignment.Right, 90);
	item.name = 'Copytaster';
	item.command = 'copytaster.showLog';
	let logged: readonly string[] = [];
	let started = false;
	let reading = false;
	const show = (text: string, tooltip: string, warns: boolean) => {
		item.text = text;
		item.tooltip = tooltip;
		item.accessibilityInformation = { label: text.replace(/^\$\([^)]*\) /, '') };
		item.backgroundColor = warns ? new ThemeColor('statusBarItem.warningBackground') : undefined;
		follow();
	};
	const follow = () => {
		const document = window.activeTextEditor?.document;
		const article = document !== undefined && serves(document);
		void commands.executeCommand('setContext', 'copytaster.article', article);
		if (article && started) item.show();
		else item.hide();
	};
	const listener = window.onDidChangeActiveTextEditor(follow);
	follow();
	return {
		show({ state, articles, people, notices }) {
			for (const notice of notices) if (!logged.includes(notice)) log.warn(notice);
			logged = notices;
			started = true;
			const known = `${count(articles, 'article', 'articles')}, ${count(people, 'person', 'people')}`;
			if (reading && state === 'ready') log.info(`Read ${known}.`);
			reading = state === 'reading';
			if (reading) show('$(sync~spin) Copytaster: reading…', `Reading the articles of the folder: ${known} so far`, false);
			else if (notices.length > 0) show(`$(warning) Copytaster: ${known}`, [...notices, '', 'Click for the log'].join('\n'), false);
			else show(`Copytaster: ${known}`, `${known} in this folder. Click for the log.`, false);
		},
		stopped(reason) {
			started = reason !== undefined;
			show('$(error) Copytaster has stopped', `${reason ?? ''}\n\nClick for the log`, true);
		},
		dispose() {
			listener.dispose();
			item.dispose();
		},
	};
}

function count(number: number, one: string, many: string): string {
	return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
