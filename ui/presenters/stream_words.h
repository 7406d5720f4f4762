#pragma once

#include "core/engine/stream_types.h"

#include <QString>

namespace amphora::ui {

/// What streams, their events and the checks of them are called in the current language.
struct StreamWords {
    static QString kind(engine::StreamKind kind); ///< "Profile"
    static QString kinds(engine::StreamKind kind); ///< "Profiles"
    static QString scope(int scope); ///< StreamsModel::Scope
    static QString state(node::EventStatus::State state); ///< as the filter has it
    static QString symbol(engine::StreamKind kind);
    /// What a list calls the stream: by what it is if it is the person's own, else by what it calls itself.
    static QString title(const engine::StreamLine &line);
    static QString detail(const engine::StreamLine &line);

    struct Reach { QString icon, text, tip; int kind; };
    static Reach reach(const node::EventStatus &status);

    static QString check(node::Check check); ///< "Signature"
    static QString checkDetail(node::Check check); ///< "Ed25519 over header and payload name"
    static QString checkSymbol(node::CheckResult result);

    /// "Bio changed", "Bio, Website and 2 more changed"
    static QString changed(const engine::StreamEvent &event, bool isProfile);
};

} // namespace amphora::ui
