vim.lsp.config('release_lint', {
  cmd = { 'release-language-server', '--stdio' },
  filetypes = { 'markdown' },
  root_markers = { '.releaselintrc.json', '.releaselintrc.yaml', '.git' },
})
vim.lsp.enable('release_lint')
