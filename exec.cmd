@rem npm scripts begin with exec, so that signals reach Node and not a shell before it.
@rem This makes the word mean the same in cmd.exe, which looks here first.
@%*
