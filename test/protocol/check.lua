-- Hover, definition, who quotes whom and pushed problems as Neovim's own client gets them. Writes what it got as JSON to the file named in RESULT.
local result = {}
local article = vim.env.ARTICLE
local function finish()
	local file = assert(io.open(vim.env.RESULT, 'w'))
	file:write(vim.fn.json_encode(result))
	file:close()
	vim.cmd('qall!')
end
local ok, failure = pcall(function()
	vim.cmd('edit ' .. vim.fn.fnameescape(article))
	local id = vim.lsp.start_client({
		name = 'copytaster',
		cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
		root_dir = vim.env.FOLDER,
		handlers = {
			['window/logMessage'] = function() end,
		},
	})
	vim.lsp.buf_attach_client(0, id)
	local position = { line = tonumber(vim.env.LINE), character = tonumber(vim.env.COLUMN) }
	local function ask(method, given)
		local params = given or { textDocument = { uri = vim.uri_from_bufnr(0) }, position = position }
		local answers = vim.lsp.buf_request_sync(0, method, params, 5000) or {}
		local answer = answers[id]
		return answer and answer.result or nil
	end
	vim.wait(10000, function()
		local client = vim.lsp.get_client_by_id(id)
		return client ~= nil and client.initialized == true
	end, 20)
	-- until both articles are known
	vim.wait(10000, function()
		local places = ask('textDocument/definition')
		return places ~= nil and places[1] ~= nil and (places[1].targetUri or places[1].uri) ~= vim.uri_from_bufnr(0)
	end, 100)
	result.hover = ask('textDocument/hover')
	result.definition = ask('textDocument/definition')
	result.quoted = ask('textDocument/prepareCallHierarchy')
	result.incoming = ask('callHierarchy/incomingCalls', { item = result.quoted[1] })
	vim.wait(10000, function()
		return #vim.diagnostic.get(0) > 0
	end, 20)
	result.problems = {}
	for _, problem in ipairs(vim.diagnostic.get(0)) do
		table.insert(result.problems, { code = problem.code, source = problem.source, line = problem.lnum, message = problem.message })
	end
	vim.lsp.stop_client(id)
end)
if not ok then
	result.failure = tostring(failure)
end
finish()
