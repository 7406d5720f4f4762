#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QPromise>

#include <functional>
#include <string>

namespace amphora::engine {

/// Reads a file that a person chose, a piece at a time: `promise` is told how far it is (per mille) and may be cancelled between two pieces.
/// `bytesMaxOf` says from the first piece how large a file of its kind may be. E-NOT-FOUND, E-IO (also for what is no plain file: it might
/// never end), E-SIZE, E-CANCELLED. Blocks; not for the main or the core thread.
Result<Bytes> readChosenFile(const std::string &path, const std::function<std::size_t(ByteView start)> &bytesMaxOf, QPromise<Result<Bytes>> &promise);

} // namespace amphora::engine
