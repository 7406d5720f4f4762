#pragma once

#include "core/idx/models.h"
#include "core/node/node.h"

namespace amphora::idx {

/// What a stream is, as far as its header and the shape of its content tell. The words are those of node::Outline::kind.
enum class StreamKind { index, profile, record, definition, schema, tile };
std::string_view kindText(StreamKind kind) noexcept;
/// `tile` for any other text.
StreamKind kindOf(std::string_view text) noexcept;

/// Longest title kept, in bytes of UTF-8; a longer one is cut between two characters.
inline constexpr std::size_t kTitleBytesMax = 200;

/// For node::Node::setOutliner. The title is what the content calls itself: its `title` or `name`.
node::Outline outlineOf(const Models &models, const stream::StreamId &id, const stream::TileState &state);

} // namespace amphora::idx
