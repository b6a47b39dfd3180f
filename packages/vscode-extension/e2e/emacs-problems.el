;; Opens the release that it is given, and prints the problems that the server tells of.
(setq debug-on-error nil)
(find-file (pop command-line-args-left))
;; Without a user no command ends, after which eglot would connect by itself.
(apply #'eglot--connect (eglot--guess-contact))
(with-timeout (30 (error "The server told nothing"))
  (while (null (flymake-diagnostics))
    (flymake-start)
    (accept-process-output nil 0.1)))
(dolist (problem (flymake-diagnostics))
  (princ (format "%s: %s\n"
                 (buffer-substring (flymake-diagnostic-beg problem) (flymake-diagnostic-end problem))
                 (flymake-diagnostic-text problem))))
