#pragma once

#include <QString>

namespace amphora {

/// What the command line of the window asks for. Our options have two dashes and full names; Qt's own (`-platform`, `--style X` …) pass.
struct Arguments {
    enum class Task { Window, Gallery, Picture, Shots, SelfTest, Help, Version, Wrong };

    Task task = Task::Window;
    QString folder; ///< of --shots
    QString picture; ///< of --picture
    QString page; ///< of --page; empty = the first one
    QString home; ///< of --home; empty = the usual place
    QString language; ///< of --language; empty = the desktop's
    QString problem; ///< one sentence, for Wrong

    static Arguments parse(int argc, const char *const *argv);
    static const char *help();
};

} // namespace amphora
