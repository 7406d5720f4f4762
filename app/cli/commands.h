#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

namespace amphora::cli {

/// A command that was parsed and waits to be run.
using Command = std::function<Outcome(Context &)>;

/// Each adds its commands to `app` and puts the one that was typed into `chosen`.
void addIdentityCommands(CLI::App &app, Command &chosen);
void addRecoveryCommands(CLI::App &app, Command &chosen);
void addProfileCommands(CLI::App &app, Command &chosen);
void addPictureCommands(CLI::App &profile, Command &chosen); ///< Below `profile`.
void addAccountCommands(CLI::App &app, Command &chosen);
void addStreamCommands(CLI::App &app, Command &chosen);
void addCredentialCommands(CLI::App &app, Command &chosen);
void addIssueCommands(CLI::App &credential, Command &chosen); ///< Below `credential`.
void addNodeCommands(CLI::App &app, Command &chosen);

/// The source of --words, --seed or --kit. E-USAGE unless exactly one is given.
struct RecoveryFiles {
    std::string words, seed, kit;

    void addTo(CLI::App &command);
    Result<engine::RecoverySource> read(Context &context) const;
};

/// Puts the 24 words where only the person sees them: a new file, or the terminal.
Status giveWords(const engine::Secret &words, const std::string &file);
/// Whether they can be given; looked at before anything is made or opened. E-USAGE, E-IO.
Status wordsHavePlace(const std::string &file);

} // namespace amphora::cli
