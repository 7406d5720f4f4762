#pragma once

#include "core/engine/account_service.h"
#include "core/engine/types.h"
#include "core/engine/stream_service.h"

/// Values of the engine as JSON of decisions §10: lowerCamel names, absent = left out, enums in lower case.
namespace amphora::cli {

codec::Value toJson(const engine::IdentityView &view);
codec::Value toJson(const node::EventStatus &status);
codec::Value toJson(const profile::Version &version);
codec::Value toJson(const profile::Draft &draft);
codec::Value toJson(const account::LinkRequest &request);
codec::Value toJson(const account::LinkedAccount &link);
codec::Value toJson(const engine::StreamSummary &summary);
codec::Value toJson(const engine::StreamDetail &detail);
codec::Value toJson(const std::vector<engine::StreamLogEntry> &log);
codec::Value toJson(const engine::NodeView &view);
codec::Value toJson(const engine::UploadPreview &preview);
codec::Value toJson(const engine::SyncReport &report);
codec::Value toJson(const engine::OutboxView &row);
codec::Value toJson(const std::vector<engine::StreamCheck::Bad> &bad);
/// Of each check how many events it passed and failed, and for how many it was not reached; one that does not apply is left out.
codec::Value checksToJson(const engine::StreamCheck &check);

/// One line of JSON. Bytes and links, which streams of others may hold, are printed in their DAG-JSON form.
std::string print(const codec::Value &value);

} // namespace amphora::cli
