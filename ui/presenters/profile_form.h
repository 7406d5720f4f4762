#pragma once

#include "core/codec/value.h"
#include "core/profile/basic_profile.h"
#include "core/profile/field.h"
#include "ui/models/profile_editor.h"

#include <array>

namespace amphora::ui {

/// The ten fields that are typed or chosen, between the form (ProfileEditor) and the members of the profile. The two pictures and members
/// of other apps never pass through here: they stay as they are.
class ProfileForm {
public:
    struct Bound {
        std::string_view member;
        ProfileField ProfileEditor::*field;
        bool isList = false;
    };
    static const std::array<Bound, 10> &bound();
    static bool has(std::string_view member);

    explicit ProfileForm(ProfileEditor &editor) : m_editor(editor) {}

    /// Shows `content` with `changes` made (null removes). Fields that already stand so are not touched, so a cursor stays where it is.
    void show(const codec::Map &content, const codec::Map &changes);
    /// Members whose field differs from `content`: their new value, null where the field was emptied.
    codec::Map changesTo(const codec::Map &content) const;

    /// Sets edited and the published value beside it, and whether the length fits; true if all lengths do.
    bool mark(const codec::Map &content, const codec::Map &changes);
    /// Puts what the schema refused at its field; what belongs to no field of the form comes back as its label.
    QStringList refuse(const std::vector<profile::BasicProfile::Refusal> &refusals);
    void clearErrors();
    bool hasErrors() const;

    /// A member's value in words, for "on the node … / yours …"; an absent one is empty.
    static QString shown(const codec::Value *value);

private:
    ProfileEditor &m_editor;
};

} // namespace amphora::ui
