// The part of ProfilePresenter about the two pictures: which file or bytes they are, who can see them, changing and removing them.
#include "ui/presenters/profile_presenter.h"

#include "core/engine/when_done.h"
#include "core/profile/picture.h"
#include "ui/presenters/words.h"

namespace amphora::ui {

using engine::whenDone;

namespace {

/// Pixels that the page shows at most, twice as many for fine screens.
constexpr std::int64_t kPictureWidth = 288, kBannerWidth = 1500;

QUrl dataUrl(const std::string &mimeType, const Bytes &bytes)
{
    const QByteArray raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return QUrl(QStringLiteral("data:") + words::text(mimeType) + QStringLiteral(";base64,") + QString::fromLatin1(raw.toBase64()));
}

} // namespace

/// A published picture is a file of ours; one of the draft is sealed, and comes as its bytes.
QUrl ProfilePresenter::pictureUrl(const codec::Value *value, std::int64_t width, bool &isMissing)
{
    const auto picture = value ? profile::PictureValue::of(*value) : std::nullopt;
    if (!picture) return {};
    const auto &source = picture->forWidth(width);
    const auto cid = source.cid();
    if (!cid) return {};
    const auto text = cid->toString();
    if (const auto known = m_pictureUrls.find(text); known != m_pictureUrls.end()) {
        isMissing = isMissing || known->second.isEmpty();
        return known->second;
    }
    if (!m_arePicturesKnown) return {}; // It may be one of those.
    m_pictureUrls.emplace(text, QUrl());
    whenDone(m_engine.profile().picture(text), this, [this, text, type = source.mimeType](const Result<Bytes> &bytes) {
        if (bytes) m_pictureUrls[text] = dataUrl(type, *bytes);
        showPictures();
        m_editor.told();
    });
    return {};
}

void ProfilePresenter::showPictures()
{
    const auto mine = changes();
    const auto now = [&](const char *member) -> const codec::Value * {
        const auto *changed = mine.find(member);
        const auto *value = changed ? changed : m_stored.content.find(member);
        return value && !value->isNull() ? value : nullptr;
    };
    bool isMissing = false;
    const auto *image = now(profile::kPictureMember), *banner = now(profile::kBannerMember);
    m_editor.image = pictureUrl(image, kPictureWidth, isMissing);
    m_editor.background = pictureUrl(banner, kBannerWidth, isMissing);
    m_editor.hasImage = image != nullptr;
    m_editor.hasBanner = banner != nullptr;
    m_editor.isImageEdited = mine.contains(profile::kPictureMember) || mine.contains(profile::kBannerMember);
    showPictureNote(isMissing);
    const auto *published = m_stored.content.find(profile::kPictureMember);
    bool isGone = false;
    Q_EMIT pictureShown(pictureUrl(published, kPictureWidth, isGone));
}

/// Who can see what is published; evidence, not hope.
void ProfilePresenter::showPictureNote(bool isMissing)
{
    m_editor.pictureNote.clear();
    m_editor.pictureAction.clear();
    m_editor.arePicturesSeen = false;
    if (isMissing) {
        //: Under the pictures of the profile.
        m_editor.pictureNote = tr("A picture is named here but is not on this computer. It stays as it is.");
        return;
    }
    if (m_pictures.empty()) return;
    const engine::PictureStatus *hidden = nullptr;
    for (const auto &status : m_pictures)
        if (status.isHere && !status.isVisible()) hidden = &status;
    if (!hidden && m_pictures.front().isVisible()) {
        m_editor.arePicturesSeen = true;
        //: Under the pictures of the profile; %1 is a node.
        m_editor.pictureNote = tr("Other apps can see it: %1 has every byte.").arg(words::nodeName(m_pictures.front().nodes.front()));
    } else if (hidden) {
        m_editor.pictureNote = hidden->hasPlace ? tr("Other apps cannot see the picture yet. It goes with the next sync.")
                                                : tr("Other apps cannot see the picture yet: no node of yours takes pictures.");
        //: Link under the pictures of the profile: goes to the page of that name.
        if (!hidden->hasPlace) m_editor.pictureAction = tr("Nodes & sync");
    }
}

void ProfilePresenter::loadPictures()
{
    const int turn = ++m_pictureTurn;
    whenDone(m_engine.profile().pictures(), this, [this, turn](const Result<std::vector<engine::PictureStatus>> &pictures) {
        if (turn != m_pictureTurn) return;
        m_arePicturesKnown = true;
        if (pictures) takePictures(*pictures);
    });
}

void ProfilePresenter::takePictures(const std::vector<engine::PictureStatus> &pictures)
{
    m_pictures = pictures;
    std::erase_if(m_pictureUrls, [](const auto &entry) { return entry.second.isEmpty(); }); // A sync may have brought them.
    const store::BlobFolder blobs(m_engine.paths().blobs(m_identity));
    for (const auto &picture : pictures)
        for (const auto &name : picture.cids)
            if (const auto cid = codec::Cid::parse(name); picture.isHere && cid)
                m_pictureUrls[name] = QUrl::fromLocalFile(QString::fromStdString(blobs.pathOf(*cid).string()));
    showPictures();
    m_editor.told();
}

void ProfilePresenter::setPicture(const std::string &member, const codec::Value &value)
{
    if (!m_isLoaded) return;
    const auto mine = changes();
    const auto *changed = mine.find(member), *stored = m_stored.content.find(member);
    // Back to what it was: nothing, or another change.
    m_beforePicture = {member, changed ? std::optional(*changed) : std::nullopt};
    putPicture(member, value == (stored ? *stored : codec::Value()) ? std::nullopt : std::optional(value));
    const bool isBanner = member == profile::kBannerMember;
    const auto said = value.isNull() ? (isBanner ? tr("The banner is taken out of your draft.") : tr("The picture is taken out of your draft."))
                                     : (isBanner ? tr("The banner is in your draft.") : tr("The picture is in your draft."));
    Q_EMIT pictureSet(said, tr("Undo"));
}

void ProfilePresenter::undoPicture()
{
    if (!m_beforePicture) return;
    const auto before = std::exchange(m_beforePicture, std::nullopt);
    putPicture(before->first, before->second);
}

/// Without a value the member is as published.
void ProfilePresenter::putPicture(const std::string &member, const std::optional<codec::Value> &value)
{
    if (m_draft.isEmpty() && !m_isUnsaved) {
        m_draft.base = m_stored.version;
        m_baseContent = m_stored.content;
    }
    if (value)
        m_others.set(member, *value);
    else
        m_others.remove(member);
    m_isUnsaved = true;
    m_savedAt = {};
    m_thrownAway.reset();
    refresh();
    save(false);
    check();
}

} // namespace amphora::ui
