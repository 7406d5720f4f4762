#pragma once

#include "core/engine/types.h"

#include <QString>

namespace amphora::ui {

/// How far an event has come, as StatusChip shows it.
struct EventWords {
    /// The values of StatusChip.Status in QML, in its order.
    enum Chip { Draft, Signed, OnNodes, Anchored, Waiting, Conflict, Failed };

    Chip chip = Draft;
    int nodes = 0;
    QString tip; ///< Where and since when, or why not.

    static EventWords of(const node::EventStatus &status);
    /// Nodes that have it, a line each.
    static QString places(const node::EventStatus &status);
};

} // namespace amphora::ui
