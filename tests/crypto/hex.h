#pragma once

#include "core/base/bytes.h"

#include <QByteArray>

#include <string>

/// Hex of test data; crypto stands below codec and cannot borrow its reader.
inline amphora::Bytes unhex(const std::string &hex)
{
    const auto bytes = QByteArray::fromHex(QByteArray::fromStdString(hex));
    return amphora::Bytes(bytes.begin(), bytes.end());
}

inline std::string hexOf(amphora::ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toStdString();
}
