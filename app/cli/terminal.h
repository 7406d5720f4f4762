#pragma once

#include "core/base/result.h"
#include "core/engine/types.h"

#include <string>
#include <string_view>

namespace amphora::cli {

// The terminal itself (/dev/tty), whatever standard input and output are.

bool hasTerminal();
/// What a person types without seeing it, without its line end. Whatever ends or stops the program meanwhile (Ctrl+C, Ctrl+Z, a signal) finds
/// the terminal as it was; who goes on after Ctrl+Z is asked again. E-USAGE: there is no terminal. E-SIZE, E-IO.
Result<engine::Secret> askHidden(const std::string &question);
/// False without a terminal, and for anything but "yes".
bool confirmOnTerminal(const std::string &question);
/// Prints text there, never into a pipe or file. False if there is no terminal.
bool printOnTerminal(std::string_view text);

/// One final line end is the terminal's, not the passphrase's (decisions §3).
void dropLineEnd(SecretBytes &secret);

} // namespace amphora::cli
