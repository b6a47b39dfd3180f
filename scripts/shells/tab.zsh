# zsh -f tab.zsh SCRIPT LINE: types a line into an interactive zsh and presses Tab; prints what its terminal shows.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; autoload -Uz compinit; compinit -u -D; source ${(q)1}
said() { print 'DO''NE' }; zle -N said; bindkey '^X' said
print 'REA''DY'"
zpty -r shell ignored '*READY*'
# Keys are taken in turn: the second tells that the first has been answered.
zpty -w -n shell "$2"$'\t\x18'
local shown
zpty -r shell shown '*DONE*'
print -r -- $shown
