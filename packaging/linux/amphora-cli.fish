# Completion of amphora-cli for fish: it asks the program itself which commands and options there are.
function __amphora_cli_words
    set -l given (commandline -opc)
    set -l path (string match -r '^[a-z].*' -- $given[2..])
    $given[1] $path --help 2>/dev/null | string replace -rf '^  (?:-[a-z],)?(--[a-z-]+|[a-z][a-z-]*)\S* +(.*)$' '$1\t$2'
end
complete -c amphora-cli -a '(__amphora_cli_words)'
