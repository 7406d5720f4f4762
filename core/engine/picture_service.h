#pragma once

#include "core/codec/value.h"
#include "core/engine/core_thread.h"
#include "core/engine/file_service.h"
#include "core/media/picture.h"
#include "core/profile/picture.h"

#include <QFuture>
#include <QObject>

namespace amphora::engine {

/// Which of the two pictures of a profile.
enum class PictureUse { picture, banner };
const char *memberOf(PictureUse use) noexcept; ///< "image", "background"
media::Shape shapeOf(PictureUse use) noexcept;

/// A picture cut into its sizes: what the profile says, and the bytes that it names.
struct MadePicture {
    codec::Value value;
    std::vector<codec::Block> blocks;
};

/// Opens and cuts the person's own pictures, on a thread of its own: a large one takes a second. It keeps nothing; where the result goes is
/// ProfileService's business. Main thread; every call returns at once.
class PictureService : public QObject {
    Q_OBJECT

public:
    PictureService(CoreThread &pictures, FileService &files, QObject *parent = nullptr) : QObject(parent), m_pictures(pictures), m_files(files) {}

    /// E-PICTURE-KIND, E-PICTURE-SIZE (before it is read, for a large file), E-PICTURE-DAMAGED, E-NOT-FOUND, E-IO.
    QFuture<Result<media::Picture>> open(std::string path);
    QFuture<Result<media::Picture>> read(Bytes bytes); ///< From the clipboard.
    /// `part` in parts of the picture (0 … 1).
    QFuture<Result<MadePicture>> make(media::Picture picture, QRectF part, PictureUse use);

private:
    CoreThread &m_pictures;
    FileService &m_files;
};

} // namespace amphora::engine
