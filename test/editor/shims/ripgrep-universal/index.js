// One platform's binary (6 MB) instead of all twelve (109 MB).
export { rgPath } from '@vscode/ripgrep';
