// The editor's log writer without native code (which takes 40 s to compile): what the editor calls of it, and no more.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
	constructor(file) {
		this.file = file;
		this.level = 2;
		this.raw = false;
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.closeSync(fs.openSync(file, 'a'));
	}
	log(level, message) {
		if (level < this.level) return;
		const line = this.raw ? message : `${new Date().toISOString().replace('T', ' ').replace('Z', '')} [${LEVELS[level]}] ${message}\n`;
		try {
			fs.appendFileSync(this.file, line);
		} catch {
			// the folder goes when the tests end; a late line may be lost
		}
	}
	trace(message) {
		this.log(0, message);
	}
	debug(message) {
		this.log(1, message);
	}
	info(message) {
		this.log(2, message);
	}
	warn(message) {
		this.log(3, message);
	}
	error(message) {
		this.log(4, message);
	}
	critical(message) {
		this.log(5, message);
	}
	setLevel(level) {
		this.level = level;
	}
	getLevel() {
		return this.level;
	}
	clearFormatters() {
		this.raw = true;
	}
	setPattern() {}
	flush() {}
	drop() {}
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
