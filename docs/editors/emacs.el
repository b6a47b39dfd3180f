(require 'eglot)
(add-to-list 'eglot-server-programs
             '((markdown-mode gfm-mode) . ("release-language-server" "--stdio")))
(add-hook 'markdown-mode-hook #'eglot-ensure)
