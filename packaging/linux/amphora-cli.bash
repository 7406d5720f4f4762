# Completion of amphora-cli for bash: it asks the program itself which commands and options there are.
_amphora_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} word help
    local -a path=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            [a-z]*) path+=("$word") ;;
        esac
    done
    case ${COMP_WORDS[COMP_CWORD-1]} in
        --home) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        --key-store) mapfile -t COMPREPLY < <(compgen -W "keychain file" -- "$current"); return ;;
        --words | --words-out | --kit | --file | --out | --claims | --schema) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    esac
    help=$("${COMP_WORDS[0]}" "${path[@]}" --help 2> /dev/null) || return
    local words
    words=$(sed -nE 's/^  ([a-z][a-z-]*) .*/\1/p; s/^  (-[a-z],)?(--[a-z-]+).*/\2/p' <<< "$help")
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _amphora_cli amphora-cli
