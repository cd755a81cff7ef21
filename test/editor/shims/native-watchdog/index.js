// Ends an extension host whose server is gone; the real one watches from a native thread.
exports.start = (parent) => {
	const watch = () => {
		try {
			process.kill(parent, 0);
		} catch {
			process.exit(87);
		}
	};
	setInterval(watch, 1000).unref();
};
