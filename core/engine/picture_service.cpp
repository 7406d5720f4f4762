#include "core/engine/picture_service.h"

#include "core/engine/task.h"
#include "core/engine/when_done.h"

namespace amphora::engine {

namespace {

MadePicture made(const std::vector<media::PictureSize> &sizes)
{
    const auto sourceOf = [](const media::PictureSize &size) {
        return profile::PictureSource{"ipfs://" + size.block.cid().toString(), size.mimeType, size.width, size.height,
                                      std::int64_t(size.block.bytes().size())};
    };
    profile::PictureValue value{sourceOf(sizes.front()), {}};
    MadePicture picture;
    for (const auto &size : sizes) {
        if (&size != &sizes.front()) value.alternatives.push_back(sourceOf(size));
        picture.blocks.push_back(size.block);
    }
    picture.value = value.toValue();
    return picture;
}

} // namespace

const char *memberOf(PictureUse use) noexcept { return use == PictureUse::banner ? profile::kBannerMember : profile::kPictureMember; }
media::Shape shapeOf(PictureUse use) noexcept { return use == PictureUse::banner ? media::Shape::wide : media::Shape::square; }

QFuture<Result<media::Picture>> PictureService::open(std::string path)
{
    const Task<media::Picture> task;
    whenDone(m_files.read(std::move(path), media::kPictureBytesMax), this, [this, task](const Result<Bytes> &file) {
        if (!file) return task.finish(file.error().code == Errc::size ? Error{Errc::pictureSize, file.error().detail} : file.error());
        whenDone(read(*file), this, [task](const Result<media::Picture> &picture) { task.finish(picture); });
    });
    return task.future();
}

QFuture<Result<media::Picture>> PictureService::read(Bytes bytes)
{
    return m_pictures.run([bytes = std::move(bytes)] { return media::decodePicture(bytes); });
}

QFuture<Result<MadePicture>> PictureService::make(media::Picture picture, QRectF part, PictureUse use)
{
    return m_pictures.run([picture = std::move(picture), part, use]() -> Result<MadePicture> {
        const auto sizes = media::makeSizes(picture.image, part, shapeOf(use));
        if (!sizes) return sizes.error();
        return made(*sizes);
    });
}

} // namespace amphora::engine
